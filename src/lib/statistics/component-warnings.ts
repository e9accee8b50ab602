import type { Component } from './composite';
import { correlationMatrix } from './correlation-matrix';
import { isKnown } from './outcome';
import { skewness } from './skewness';

/** Above this, two indicators say nearly the same and count double in an index. */
export const STRONG_CORRELATION = 0.8;
/** Above this, a few units decide the scale of an indicator; a bound usual at the JRC, which also looks at the kurtosis. */
export const STRONG_SKEW = 2;

/** Something a reader of an index should know of its components. */
export type ComponentWarning =
  | { kind: 'correlation'; first: string; second: string; r: number; n: number }
  | { kind: 'skew'; id: string; g1: number; n: number }
  /** `share`: part of the units without a value, 0 … 1. */
  | { kind: 'missing'; id: string; share: number; missing: number };

/** Pairs with |r| > 0.8 (Pearson, of the units that have both), indicators with |g1| > 2, indicators with gaps; weight 0 left out. */
export function componentWarnings(components: readonly Component[]): ComponentWarning[] {
  const used = components.filter(({ weight }) => weight > 0);
  const cells = correlationMatrix(used, 'pearson');
  const pairs = used.flatMap((first, i) =>
    used.slice(i + 1).flatMap((second, j): ComponentWarning[] => {
      const cell = cells[i]?.[i + 1 + j];
      return cell && cell.r !== null && Math.abs(cell.r) > STRONG_CORRELATION
        ? [{ kind: 'correlation', first: first.id, second: second.id, r: cell.r, n: cell.n }]
        : [];
    }),
  );
  const single = used.flatMap(({ id, values }): ComponentWarning[] => {
    const known = values.filter(isKnown);
    const g1 = skewness(known);
    const missing = values.length - known.length;
    return [
      ...(g1 !== null && Math.abs(g1) > STRONG_SKEW
        ? [{ kind: 'skew' as const, id, g1, n: known.length }]
        : []),
      ...(missing > 0 ? [{ kind: 'missing' as const, id, share: missing / values.length, missing }] : []),
    ];
  });
  return [...pairs, ...single];
}
