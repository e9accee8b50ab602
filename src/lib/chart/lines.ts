import { extent, max, min, nice, ticks } from 'd3';
import { periodPosition } from '../format/number';
import { linear } from './linear';

export interface SeriesPoint {
  period: string;
  value: number;
}
export interface LinePoint extends SeriesPoint {
  x: number;
  y: number;
}
export interface LineLayout {
  /** Points joined by a line; a series break or a missing year ends a run. */
  runs: LinePoint[][];
  reference: LinePoint[][];
  breaksAt: number[];
  yTicks: { value: number; y: number }[];
  xTicks: { period: string; x: number }[];
}

/**
 * Places a time series and an optional reference on one plot.
 *
 * Lines have a free base (the axis need not start at zero). `breaks` are the periods that open a new series:
 * nothing joins them to the period before.
 */
export function lineLayout(input: {
  points: readonly SeriesPoint[];
  reference?: readonly SeriesPoint[];
  breaks: readonly string[];
  /** Breaks of the reference where they are not those of the points. */
  referenceBreaks?: readonly string[];
  allPeriods: readonly string[];
  width: number;
  height: number;
  zeroBase?: boolean;
  /** Values at the ends of the vertical axis, for several series on one plot; else those of the points. */
  domain?: readonly [number, number];
}): LineLayout {
  const reference = input.reference ?? [];
  const values = input.domain ?? [...input.points, ...reference].map((p) => p.value);
  const low = input.zeroBase ? Math.min(0, min(values) ?? 0) : (min(values) ?? 0);
  const high = max(values) ?? 1;
  const axis = nice(low, high === low ? low + 1 : high, 4);
  const y = linear(axis, [input.height, 0]);
  const [first = 0, last = 1] = extent(input.allPeriods.map(periodPosition));
  const x = linear([first, last === first ? first + 1 : last], [0, input.width]);
  const place = (points: readonly SeriesPoint[]): LinePoint[] =>
    points.map((p) => ({ ...p, x: round(x(periodPosition(p.period))), y: round(y(p.value)) }));
  const runs = (points: readonly SeriesPoint[], breaks: readonly string[]): LinePoint[][] => {
    const result: LinePoint[][] = [];
    let previousIndex = -2;
    for (const point of place(points)) {
      const index = input.allPeriods.indexOf(point.period);
      const joined = index === previousIndex + 1 && !breaks.includes(point.period);
      if (joined) result.at(-1)?.push(point);
      else result.push([point]);
      previousIndex = index;
    }
    return result;
  };
  const crossings = input.breaks.flatMap((period) => {
    const before = input.allPeriods[input.allPeriods.indexOf(period) - 1];
    return before === undefined ? [] : [round(x((periodPosition(before) + periodPosition(period)) / 2))];
  });
  return {
    runs: runs(input.points, input.breaks),
    reference: runs(reference, input.referenceBreaks ?? input.breaks),
    breaksAt: crossings,
    yTicks: ticks(...axis, 4).map((value) => ({ value, y: round(y(value)) })),
    xTicks: sparse(input.allPeriods.map((period) => ({ period, x: round(x(periodPosition(period))) }))),
  };
}

/** Path data of one run. */
export function pathOf(run: readonly LinePoint[]): string {
  return run.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x},${y}`).join('');
}

const round = (n: number): number => Math.round(n * 10) / 10;

/** First and last always, others only where a year label fits between (44 units). */
function sparse(ticks: { period: string; x: number }[]): { period: string; x: number }[] {
  const last = ticks.at(-1);
  const kept: { period: string; x: number }[] = [];
  for (const tick of ticks) {
    const room = tick.x - (kept.at(-1)?.x ?? -Infinity) >= 44;
    if (tick === last || (room && (last?.x ?? 0) - tick.x >= 44)) kept.push(tick);
  }
  return kept;
}
