/** Class breaks around a centre, for values that lie on both sides of something: zero, or the value of the whole. */
import { deviation, max, range } from 'd3';
import { exactBreaks, roundBreaks, type Method } from './breaks';

export interface Diverging {
  /** Inner breaks, ascending. */
  breaks: number[];
  /** The centre as it is printed: rounded only as far as every value stays on its side. */
  centre: number;
}

/**
 * Breaks as far from the centre below it as above. An even number of classes has the centre as a break, an odd one a neutral class
 * around it. The method cuts the distances from the centre; breaks no value reaches are dropped, so that a side without values has
 * no classes; `painted` are all the values that will wear the colours, where more than those that are cut. Rounded: around zero exactly symmetric, elsewhere each to the roundest number near it.
 */
export function divergingBreaks(
  values: readonly number[],
  method: Exclude<Method, 'proprie'>,
  classes: number,
  around: number,
  painted: readonly number[] = values,
): Diverging {
  const sorted = painted.filter(Number.isFinite).sort((a, b) => a - b);
  const cut = values.filter(Number.isFinite);
  const [low, high] = [sorted[0], sorted.at(-1)];
  const centre = roundCentre(around, sorted);
  if (low === undefined || high === undefined || low === high) return { breaks: [], centre };
  const distances = cut.map((v) => Math.abs(v - centre)).sort((a, b) => a - b);
  const offsets = offsetsOf(distances, cut, method, classes);
  const sides =
    centre === 0
      ? mirrored(roundBreaks(offsets, [0, ...distances]))
      : [
          ...roundBreaks(offsets.map((offset) => centre - offset).reverse(), [
            ...sorted.filter((v) => v < centre),
            centre,
          ]),
          ...roundBreaks(
            offsets.map((offset) => centre + offset),
            [centre, ...sorted.filter((v) => v > centre)],
          ),
        ];
  const all = classes % 2 === 1 ? sides : [...sides, centre];
  const breaks = [...new Set(all)].sort((a, b) => a - b).filter((b) => b > low && b <= high);
  return { breaks, centre };
}

/**
 * Colour of each class, a stop of the diverging ramp 1…7: below 4 where all of the class lies under the centre, above 4 where all
 * of it lies over, 4 where the centre is inside. Null when a side has more classes than the ramp has colours.
 */
export function divergingStops(breaks: readonly number[], centre: number): number[] | null {
  const sides = range(breaks.length + 1).map((i) => {
    const [from = -Infinity, to = Infinity] = [breaks[i - 1], breaks[i]];
    return to <= centre ? -1 : from >= centre ? 1 : 0;
  });
  const below = sides.filter((side) => side < 0).length;
  const above = sides.filter((side) => side > 0).length;
  const steps = STEPS[Math.max(below, above)]?.[sides.includes(0) ? 'around' : 'apart'];
  if (!steps) return null;
  const firstAbove = sides.length - above;
  return sides.map((side, i) =>
    side === 0 ? 4 : side < 0 ? 4 - (steps[below - 1 - i] ?? 3) : 4 + (steps[i - firstAbove] ?? 3),
  );
}

/**
 * Distances from the neutral stop, nearest class first, by number of classes on the fuller side. Beside a neutral class the light
 * stop would be taken for it; without one the two sides need it to meet.
 */
const STEPS: readonly Record<'around' | 'apart', readonly number[]>[] = [
  { around: [], apart: [] },
  { around: [2], apart: [2] },
  { around: [2, 3], apart: [1, 3] },
  { around: [1, 2, 3], apart: [1, 2, 3] },
];

/** Distances of the breaks from the centre, the centre itself left out. */
function offsetsOf(
  distances: readonly number[],
  values: readonly number[],
  method: Exclude<Method, 'proprie'>,
  classes: number,
): number[] {
  const pairs = Math.floor((classes - 1) / 2);
  const half = classes % 2 === 1 ? 0.5 : 1;
  const inner = range(pairs).map((i) => i + half);
  switch (method) {
    case 'quantile': {
      // Shares of the values nearer than each break: a class a side is worth two of the whole.
      const shares = inner.map((step) => (2 * step) / classes);
      const last = distances.length - 1;
      return shares.map((share) => {
        const at = share * last;
        const [a = 0, b = 0] = [distances[Math.floor(at)], distances[Math.ceil(at)]];
        return a + (b - a) * (at - Math.floor(at));
      });
    }
    case 'equal':
      return inner.map((step) => (step * 2 * (max(distances) ?? 0)) / classes);
    case 'deviazione':
      return inner.map((step) => step * (deviation(values) ?? 0));
    case 'jenks':
      return exactBreaks(distances, 'jenks', Math.min(pairs + 1, new Set(distances).size));
  }
}

const mirrored = (offsets: readonly number[]): number[] => [...offsets.map((b) => -b), ...offsets];

/** The centre with as few decimals as leave every value on its side. */
function roundCentre(centre: number, values: readonly number[]): number {
  const kept = range(7)
    .map((decimals) => Number(centre.toFixed(decimals)))
    .find((rounded) => values.every((v) => v >= centre === v >= rounded));
  return kept ?? centre;
}
