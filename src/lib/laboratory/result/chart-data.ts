/** What a chart draws of a result. What it leaves out is counted, never silent. */
import { bin, extent, ticks } from 'd3';
import { periodPosition } from '../../format/number';
import type { SeriesPoint } from '../../chart/lines';
import type { LabResult } from '../types';
import { amountOf, rawText } from './cells';
import { MOST, type ChartChoice } from './chart-choice';

interface Left {
  /** Rows without the numbers (or the period) that the chart needs. */
  empty: number;
  /** Marks that would be drawn if there were room. */
  beyond: number;
}

export interface Bars extends Left {
  bars: { row: number; label: string; value: number }[];
}

/** One bar a row, in the order of the rows. */
export function barsOf({ values }: LabResult, { x, y }: ChartChoice, order: readonly number[]): Bars {
  const all = order.flatMap((row) => {
    const value = amountOf(values[y[0] ?? 0]?.[row]);
    return value === null ? [] : [{ row, label: rawText(values[x]?.[row]), value }];
  });
  return {
    bars: all.slice(0, MOST.bars),
    empty: order.length - all.length,
    beyond: Math.max(0, all.length - MOST.bars),
  };
}

export interface LineSeries {
  /** Name of the column, or the value of the column of series. */
  name: string;
  points: SeriesPoint[];
}

export interface Lines extends Left {
  series: LineSeries[];
  /** All periods of the result in the order of time. */
  periods: string[];
}

/** Lines over time: one a column of numbers, or one a value of the column of series. Periods that are none are left out. */
export function linesOf({ columns, values, rowCount }: LabResult, { x, y, series }: ChartChoice): Lines {
  const found = new Map<string, LineSeries>();
  const periods = new Set<string>();
  let empty = 0;
  for (let row = 0; row < rowCount; row += 1) {
    const period = periodOf(values[x]?.[row] ?? null);
    const points = y.flatMap((at) => {
      const value = amountOf(values[at]?.[row]);
      const name = series === null ? (columns[at]?.name ?? '') : rawText(values[series]?.[row]);
      return value === null ? [] : [{ key: series === null ? String(at) : name, name, value }];
    });
    if (period === null || points.length === 0) {
      empty += 1;
      continue;
    }
    periods.add(period);
    for (const { key, name, value } of points) {
      const line = found.get(key) ?? { name, points: [] };
      found.set(key, line);
      line.points.push({ period, value });
    }
  }
  const byTime = (a: string, b: string): number => periodPosition(a) - periodPosition(b);
  return {
    series: [...found.values()].map((line) => ({
      ...line,
      points: line.points.sort((a, b) => byTime(a.period, b.period)),
    })),
    periods: [...periods].sort(byTime),
    empty,
    beyond: 0,
  };
}

export interface Dots extends Left {
  dots: { row: number; label: string; x: number; y: number }[];
}

/** One dot a row; `label` is the column that names it, null for none. */
export function dotsOf({ values, rowCount }: LabResult, { x, y }: ChartChoice, label: number | null): Dots {
  const rows = Array.from({ length: rowCount }, (_, row) => row);
  const all = rows.flatMap((row) => {
    const [across, up] = [amountOf(values[x]?.[row]), amountOf(values[y[0] ?? 0]?.[row])];
    const name = label === null ? '' : rawText(values[label]?.[row]);
    return across === null || up === null ? [] : [{ row, label: name, x: across, y: up }];
  });
  return {
    dots: all.slice(0, MOST.dots),
    empty: rowCount - all.length,
    beyond: Math.max(0, all.length - MOST.dots),
  };
}

export interface Bins extends Left {
  bins: { from: number; to: number; count: number }[];
}

/** How many rows lie in each of about `wanted` equal steps with round ends; the last takes in its upper end. */
export function binsOf({ values }: LabResult, { x }: ChartChoice, wanted = 16): Bins {
  const cells = values[x] ?? [];
  const numbers = cells.flatMap((cell) => amountOf(cell) ?? []);
  const [low, high] = extent(numbers);
  const empty = cells.length - numbers.length;
  if (low === undefined || high === undefined) return { bins: [], empty, beyond: 0 };
  if (low === high) return { bins: [{ from: low, to: high, count: numbers.length }], empty, beyond: 0 };
  const inner = ticks(low, high, wanted);
  const step = (inner[1] ?? high) - (inner[0] ?? low);
  const first = inner[0] ?? low;
  const last = inner.at(-1) ?? high;
  // The ends hold all numbers, however the steps were rounded.
  const from = Math.min(low, first > low ? first - step : first);
  const to = Math.max(high, last < high ? last + step : last);
  const made = bin<number, number>()
    .domain([from, to])
    .thresholds(inner.filter((t) => t > from && t < to))(numbers);
  return {
    bins: made.map((each) => ({ from: each.x0 ?? from, to: each.x1 ?? to, count: each.length })),
    empty,
    beyond: 0,
  };
}

/** A year, half-year or day that a time axis can place; the hour of a timestamp is left out. */
function periodOf(cell: LabResult['values'][number][number]): string | null {
  if (cell === null) return null;
  const text = String(cell);
  const day = /^(\d{4}-\d{2}-\d{2})[ T]/.exec(text)?.[1] ?? text;
  return /^\d{4}(-S[12]|-\d{2}-\d{2})?$/.test(day) ? day : null;
}
