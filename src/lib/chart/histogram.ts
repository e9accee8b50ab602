import { ascending, max, min, quantileSorted } from 'd3';
import { linear } from './linear';
import { classOf } from '../statistics/breaks';

/** One value of the unit histogram: where its dot sits and the class that colours it. */
export interface Dot {
  id: string;
  x: number;
  /** Place in its pile, 0 at the bottom. */
  level: number;
  classIndex: number;
}

export interface Histogram {
  dots: Dot[];
  /** Class bar: one segment a class, in drawing units. */
  segments: { x: number; width: number; classIndex: number }[];
  /** Breaks with their position and the row they are printed on (0, or 1 where crowded); -1 where neither has room. */
  breaks: { value: number; x: number; row: number }[];
  /** Largest value when the axis is cut before it, else null. */
  clippedAt: number | null;
  /** Smallest value when the axis begins after it, else null. */
  clippedBelow: number | null;
  /** Where a value stands on the axis, drawing units. */
  at: (value: number) => number;
  /** Height of the tallest pile, in dots. */
  tallest: number;
}

/**
 * Lays out one dot a comune over the class bar.
 *
 * `width`, `diameter` and `labelWidth` (room of a printed break) are in drawing units. Where a long tail would squeeze the rest (the highest value lies more than three
 * times as far from the 90th percentile as that does from the lowest), the axis is cut and the tail stands in a last pile; so for
 * a long tail of low values.
 */
export function unitHistogram(
  values: readonly { id: string; value: number }[],
  breaks: readonly number[],
  width: number,
  diameter: number,
  labelWidth = 27,
): Histogram {
  const sorted = values.map((v) => v.value).sort(ascending);
  const low = min(sorted) ?? 0;
  const high = max(sorted) ?? 1;
  const p90 = quantileSorted(sorted, 0.9) ?? high;
  const cut = p90 > low && high - p90 > 1.2 * (p90 - low);
  const end = cut ? Math.max(p90 + (p90 - low) * 0.25, (breaks.at(-1) ?? p90) + (p90 - low) * 0.1) : high;
  const p10 = quantileSorted(sorted, 0.1) ?? low;
  const cutBelow = p10 < end && p10 - low > 1.2 * (end - p10);
  const start = cutBelow ? Math.min(p10 - (end - p10) * 0.25, (breaks[0] ?? p10) - (end - p10) * 0.1) : low;
  const begin = cutBelow ? 2 * diameter : 0;
  const room = (cut ? width - 2 * diameter : width) - begin;
  const x = linear([start, end], [begin + diameter / 2, begin + room - diameter / 2], { clamp: true });
  const columns = Math.max(1, Math.floor((room - diameter) / diameter));
  const step = (room - diameter) / columns;

  const piles = new Map<number, number>();
  const dots = [...values]
    .sort((a, b) => a.value - b.value)
    .map(({ id, value }): Dot => {
      const tail = cut && value > end;
      const head = cutBelow && value < start;
      const column = tail ? -1 : head ? -2 : Math.round((x(value) - begin - diameter / 2) / step);
      const level = piles.get(column) ?? 0;
      piles.set(column, level + 1);
      return {
        id,
        level,
        x: tail ? width - diameter / 2 : head ? diameter / 2 : begin + diameter / 2 + column * step,
        classIndex: classOf(value, breaks),
      };
    });

  const edges = [0, ...breaks.map((b) => x(b)), width];
  const printedTo = [-Infinity, -Infinity];
  return {
    dots,
    segments: edges
      .slice(1)
      .map((to, i) => ({ x: edges[i] ?? 0, width: Math.max(0, to - (edges[i] ?? 0)), classIndex: i })),
    breaks: breaks.map((value) => {
      const at = x(value);
      const row = printedTo.findIndex((end) => at - end >= labelWidth);
      if (row >= 0) printedTo[row] = at;
      return { value, x: at, row };
    }),
    clippedAt: cut ? high : null,
    clippedBelow: cutBelow ? low : null,
    at: (value) => x(value),
    tallest: Math.max(0, ...piles.values()),
  };
}
