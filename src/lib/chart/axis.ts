import { ascending, scaleLinear, ticks } from 'd3';

/** A value axis along one side of a chart, in drawing units from 0 to its length; far values stand beyond a cut, at its end. */
export interface ValueAxis {
  /** Place of a value; those beyond a cut stand in the middle of the band kept for them. */
  at: (value: number) => number;
  /** Value at a place, held inside the part of the axis that is drawn to scale. */
  valueAt: (place: number) => number;
  ticks: { value: number; at: number }[];
  /** The part drawn to scale, in values. */
  domain: [number, number];
  /** Whether values lie beyond its end, or before its beginning. */
  cutAbove: boolean;
  cutBelow: boolean;
  isBeyond: (value: number) => boolean;
}

/** Room of the values beyond a cut, drawing units. */
export const CUT_BAND = 34;
/** A cut must give the rest at least this much of the axis it would otherwise lose. */
const WORTH = 0.45;
const FEWEST = 8;

/**
 * Axis of some values over `length` drawing units. A tail of at most a tenth of the values is cut off where without it the rest
 * would fill less than 45 % of the axis. `room` is the least distance of two ticks.
 */
export function valueAxis(values: readonly number[], length: number, room = 70, margin = 6): ValueAxis {
  const sorted = values.filter(Number.isFinite).sort(ascending);
  const above = tailOf(sorted);
  const kept = sorted.slice(0, sorted.length - above);
  const below = tailOf(kept.map((v) => -v).reverse());
  const rest = kept.slice(below);
  const low = rest[0] ?? 0;
  const high = rest.at(-1) ?? 1;
  const count = Math.max(2, Math.floor(length / room));
  // Values that differ by the dust of arithmetic are one value.
  const one = high - low <= 1e-9 * Math.max(Math.abs(low), Math.abs(high), 1e-3);
  const scale = scaleLinear(one ? [low - 0.5, low + 0.5] : [low, high], [
    margin + (below > 0 ? CUT_BAND : 0),
    length - margin - (above > 0 ? CUT_BAND : 0),
  ]).clamp(true);
  // A round end, unless it would give a good part of the axis to nothing.
  const nice = scale.copy().nice(count);
  const [from = low, to = high] = nice.domain();
  if (to - from <= 1.2 * (high - low)) scale.domain([from, to]);
  const [first = low, last = high] = scale.domain();
  const isBeyond = (value: number): boolean => (above > 0 && value > high) || (below > 0 && value < low);
  return {
    at: (value) => {
      if (above > 0 && value > high) return length - CUT_BAND / 2;
      if (below > 0 && value < low) return CUT_BAND / 2;
      return scale(value);
    },
    valueAt: (place) => scale.invert(place),
    ticks: ticks(first, last, count).map((value) => ({ value, at: Math.round(scale(value) * 10) / 10 })),
    domain: [first, last],
    cutAbove: above > 0,
    cutBelow: below > 0,
    isBeyond,
  };
}

/**
 * How many of the highest values squeeze the rest, 0 for none: as long as leaving out a few more still makes a cut worth while, they
 * are left out too.
 */
function tailOf(sorted: readonly number[]): number {
  const n = sorted.length;
  if (n < FEWEST) return 0;
  const reach = (k: number): number => (sorted[n - 1 - k] ?? 0) - (sorted[0] ?? 0);
  let tail = 0;
  for (let k = 1; k <= Math.max(1, Math.floor(n / 10)); k++)
    if (reach(k) > 0 && reach(k) < WORTH * reach(tail)) tail = k;
  return tail;
}
