/** Which indicators go together over the 55: a matrix of tested correlations, and its pairs by strength. */
import { descending } from 'd3';
import type { IndicatorBrief } from '../indicator/brief';
import { FEWEST_PAIRS } from '../statistics/correlation';
import type { TestedCorrelation } from '../statistics/correlation-test';
import { adjustP, type Correction } from '../statistics/multiple-testing';
import { LEVEL } from './pattern';

/** The set that opens the view: one indicator a theme that has a complete list, two for fragile areas. None is made of another. */
export const DEFAULT_SET = [
  'organizzazioni-10k',
  'anni-reddito-80mq',
  'minuti-polo',
  'indice-vecchiaia',
  'posti-letto-1000',
  'densita',
];

/**
 * Whether an indicator may be correlated: counts go with the size of the comune and so all with one another, classes have no distances,
 * and of a list that is not exhaustive an absent value is not known.
 */
export function isCorrelatable({ measure, partial }: Pick<IndicatorBrief, 'measure' | 'partial'>): boolean {
  return measure === 'rate' && !partial;
}

export interface Association {
  /** Position in the set, row after column: row > column. */
  row: number;
  column: number;
  /** −1 … 1. Null where one side does not vary or fewer than ten comuni have both. */
  r: number | null;
  n: number;
  p: number | null;
  adjusted: number | null;
  significant: boolean;
  /** Stop of the diverging ramp, 1 … 7; null where the pair is not beyond chance. */
  stop: number | null;
}

/** Every pair of the set once, the strongest first, those without a coefficient last. */
export function associationsOf(
  cells: readonly (readonly TestedCorrelation[])[],
  correction: Correction,
): Association[] {
  const pairs = cells.flatMap((line, row) =>
    line.slice(0, row).map((cell, column) => {
      const enough = cell.n >= FEWEST_PAIRS;
      return { row, column, n: cell.n, r: enough ? cell.r : null, p: enough ? cell.p : null };
    }),
  );
  const adjusted = adjustP(
    pairs.map(({ p }) => p),
    correction,
  );
  return pairs
    .map((pair, i): Association => {
      const p = adjusted[i] ?? null;
      const significant = p !== null && p <= LEVEL;
      return { ...pair, adjusted: p, significant, stop: significant ? stopOf(pair.r ?? 0) : null };
    })
    .sort((a, b) => descending(strength(a), strength(b)) || a.row - b.row || a.column - b.column);
}

/** One without a coefficient is weaker than any. */
const strength = ({ r }: Association): number => (r === null ? -1 : Math.abs(r));

/** Weak, middling, strong on either side of nothing: bounds at 0.3 and 0.6. */
export const STRENGTHS = [0.3, 0.6];

function stopOf(r: number): number {
  const step = 1 + STRENGTHS.filter((bound) => Math.abs(r) >= bound).length;
  return r < 0 ? 4 - step : 4 + step;
}
