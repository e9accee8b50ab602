import { lineLayout, type LineLayout, type LinePoint, type SeriesPoint } from '../chart/lines';
import { periodPosition } from '../format/number';
import type { IndicatorData } from '../snapshot/domain';
import { median } from '../statistics/rank';

/** A series of one territory with the median of the 55 in the same periods. */
export interface Trend {
  points: SeriesPoint[];
  /** Median of the 55, empty where it is not asked for. */
  reference: SeriesPoint[];
  periods: string[];
  /** Periods that open a new series, for every territory or for this one. */
  breaks: string[];
  /** Those that are of this territory alone: the reference goes on through them. */
  ownBreaks: string[];
}

/** The series of a territory, or null where fewer than two periods have a value. `referenceIds` are the comuni of the median. */
export function trendOf(
  data: IndicatorData,
  territoryId: string,
  breaks: readonly string[],
  referenceIds: readonly string[] = [],
): Trend | null {
  const all = Object.keys(data.periods).sort((a, b) => periodPosition(a) - periodPosition(b));
  const at = data.territoryIds.indexOf(territoryId);
  const others = referenceIds.map((id) => data.territoryIds.indexOf(id));
  const series = (read: (values: readonly (number | null)[]) => number | null): SeriesPoint[] =>
    all.flatMap((period) => {
      const value = read(data.periods[period]?.value ?? []);
      return value === null ? [] : [{ period, value }];
    });
  const points = series((values) => values[at] ?? null);
  if (points.length < 2) return null;
  const reference =
    others.length === 0 ? [] : series((values) => median(others.map((i) => values[i] ?? null)));
  // Time begins with the first value of either: groups may have fewer periods than comuni.
  const opening = all.findIndex((period) =>
    [...points, ...reference].some((point) => point.period === period),
  );
  const periods = all.slice(opening);
  const ownBreaks = ownBreaksOf(data, territoryId, periods);
  const known = periods.filter((period) => breaks.includes(period) || ownBreaks.includes(period));
  return { points, reference, periods, breaks: known, ownBreaks };
}

/** Periods in which the series of one territory starts anew, the others' going on. */
export function ownBreaksOf(data: IndicatorData, territoryId: string, periods: readonly string[]): string[] {
  const at = data.territoryIds.indexOf(territoryId);
  return periods.filter((period) => data.periods[period]?.breaks?.includes(at));
}

/** Change from the first to the last point, per cent of the first; null where the first is zero. */
export function changeOf(
  points: readonly SeriesPoint[],
): { from: SeriesPoint; to: SeriesPoint; percent: number } | null {
  const from = points[0];
  const to = points.at(-1);
  if (!from || !to || from.value === 0) return null;
  return { from, to, percent: ((to.value - from.value) / from.value) * 100 };
}

/** Where a series changes kind: the part of the plot it covers, per cent of the width, and the period it opens with. */
export interface Segment {
  period: string;
  from: number;
  to: number;
}

export interface TrendLayout extends LineLayout {
  segments: Segment[];
  /** One tick a year where there is room, x in per cent of the width. */
  years: { year: string; x: number }[];
}

/** Units of the plot's width: x of runs is in thousandths of it. */
export const TREND_WIDTH = 1000;
/** Room a year needs: the plot is about 190 px wide on the narrowest phone. */
const YEAR_ROOM = 230;

/** Places a trend on a plot 1000 units wide and `height` px high. */
export function trendLayout(trend: Trend, height: number): TrendLayout {
  const { points, reference, periods, breaks } = trend;
  const referenceBreaks = breaks.filter((period) => !trend.ownBreaks.includes(period));
  const layout = lineLayout({
    ...{ points, reference, breaks, referenceBreaks, height },
    allPeriods: periods,
    width: TREND_WIDTH,
  });
  const edges = [0, ...layout.breaksAt, TREND_WIDTH];
  const starts = [periods[0] ?? '', ...breaks];
  return {
    ...layout,
    segments: starts.map((period, i) => ({
      period,
      from: (edges[i] ?? 0) / 10,
      to: (edges[i + 1] ?? TREND_WIDTH) / 10,
    })),
    years: yearTicks(periods),
  };
}

function yearTicks(periods: readonly string[]): { year: string; x: number }[] {
  const first = periodPosition(periods[0] ?? '0');
  const last = periodPosition(periods.at(-1) ?? '1');
  const opening = new Map<string, number>();
  for (const period of periods) {
    const year = period.slice(0, 4);
    if (!opening.has(year))
      opening.set(year, ((periodPosition(period) - first) / (last - first || 1)) * TREND_WIDTH);
  }
  const kept: { year: string; x: number }[] = [];
  const all = [...opening];
  const end = all.at(-1);
  for (const [year, x] of all) {
    const room = x - (kept.at(-1)?.x ?? -Infinity) >= YEAR_ROOM;
    const beforeEnd = (end?.[1] ?? 0) - x >= YEAR_ROOM;
    if (kept.length === 0 || year === end?.[0] || (room && beforeEnd)) kept.push({ year, x });
  }
  return kept.map(({ year, x }) => ({ year, x: Math.round(x) / 10 }));
}

/**
 * Where the first value is written, px from its point across and from the top of the plot: under the point, over it where the line
 * falls, or, where the base is too near, beside a line that climbs away and above one that does not.
 */
export function firstLabel(
  first: LinePoint,
  next: LinePoint | undefined,
  height: number,
): { dx: number; y: number } {
  const falls = next !== undefined && next.y > first.y + 4;
  if (falls && first.y >= 20) return { dx: 0, y: first.y - 10 };
  if (first.y + 24 <= height) return { dx: 0, y: first.y + 20 };
  // A thousandth of the width is about a third of a pixel on a wide screen.
  const climb = next ? (first.y - next.y) / ((next.x - first.x) / 3) : 0;
  // Far enough along a climbing line for it to stand clear above the letters.
  return climb > 0.4
    ? { dx: Math.round(14 / climb + 6), y: Math.min(first.y + 6, height - 5) }
    : { dx: 0, y: first.y - 10 };
}

/** A name in lines of at most 14 letters, for the end of a line; a longer word keeps a line of its own. */
export function wrapName(name: string): string[] {
  return name.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > 14) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
