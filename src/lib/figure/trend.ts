/** Lines over the periods: of the whole and the areas, of named territories, or of medians where nothing can be added up. */
import type { SeriesPoint } from '../chart/lines';
import { METROPOLIS } from '../explorer/expression';
import { explorerMessages } from '../i18n/explorer';
import { figureMessages } from '../i18n/figure';
import { figureTitles } from '../i18n/figure-titles';
import type { Locale } from '../i18n/locale';
import { formatPeriod } from '../format/number';
import { territories as publishedTerritories } from '../snapshot/domain';
import { median } from '../statistics/rank';
import { inName } from '../territory/names';
import type { Territory } from '../territory/types';
import { AREA_ROWS, aroundOf, bare, capital, mapPath } from './around';
import type { Figure } from './figure';
import { rankingFigure } from './ranking';
import { seen, type Seen } from './seen';
import { drawTrend } from './trend-drawing';
import { swarmFigure } from './swarm';
import type { FigureSpec, FigureText } from './types';

export type TrendSpec = Extract<FigureSpec, { kind: 'trend' }>;

export interface Line {
  id: string;
  name: string;
  /** `Nella Città metropolitana`, or the median itself, for the title. */
  where: string;
  points: SeriesPoint[];
  /** Periods that start a new series. */
  breaks: string[];
}

export interface Trend {
  seen: Seen;
  /** The first is the subject. */
  lines: Line[];
  /** Periods drawn: those in which a line has a value. */
  periods: string[];
  medians: boolean;
  locale: Locale;
}

export async function trendFigure(spec: TrendSpec, locale: Locale): Promise<Figure> {
  const trend = await trendOf(spec, locale);
  // A class is no measure that rises: the comuni of each are drawn.
  if (trend.seen.indicator.measure === 'class') return swarmFigure({ indicator: spec.indicator }, locale);
  // Nothing of the whole or of the areas is known in any period: the comuni speak for themselves.
  if (trend.lines.length === 0) return rankingFigure({ kind: 'ranking', indicator: spec.indicator }, locale);
  const { indicator } = trend.seen;
  const { source, theme } = aroundOf(trend.seen, locale);
  const t = figureTitles[locale].summary;
  const [from, to] = [trend.periods[0] ?? '', trend.periods.at(-1) ?? ''];
  const span = from === to ? formatPeriod(from, locale) : formatPeriod(`${from}/${to}`, locale);
  const ends = trend.lines.flatMap((line) => {
    const [first, last] = [line.points[0], line.points.at(-1)];
    return first && last && first !== last
      ? [
          t.line(
            line.name,
            bare(first.value, indicator, locale),
            formatPeriod(first.period, locale),
            bare(last.value, indicator, locale),
            formatPeriod(last.period, locale),
          ),
        ]
      : [];
  });
  return {
    text: {
      title: trendTitle(trend) ?? indicator.label,
      measure: aroundOf({ indicator, period: span }, locale).measure,
      ...{ source, theme },
      summary: [t.trend(indicator.label), ends.length === 0 ? '' : `${ends.join('; ')}.`]
        .filter(Boolean)
        .join(' '),
      caveats: trendCaveats(trend),
      path: mapPath({ ...trend.seen, period: indicator.defaultPeriod }),
      table: trendTable(trend),
    },
    draw: (frame) => drawTrend(trend, frame),
    map: null,
  };
}

export async function trendOf({ indicator, territories }: TrendSpec, locale: Locale): Promise<Trend> {
  const all = await seen({ indicator }, locale);
  const published = await publishedTerritories();
  const medians = territories === undefined && all.indicator.aggregation === 'none';
  const lines = medians
    ? medianLines(all, locale)
    : (territories ?? usualTerritories(all)).map((id) => {
        const territory = published.find((each) => each.id === id);
        if (!territory) throw new Error(`territory ${id} is not in the snapshot`);
        return lineOf(all, territory, locale);
      });
  const drawn = lines.filter(({ points }) => points.length > 0);
  const valued = new Set(drawn.flatMap(({ points }) => points.map(({ period }) => period)));
  return {
    ...{ seen: all, lines: drawn, medians, locale },
    periods: all.indicator.periods.filter((period) => valued.has(period)),
  };
}

/** The whole and the areas; a count of the whole dwarfs those of its parts and stands alone. */
function usualTerritories({ indicator }: Seen): string[] {
  return indicator.measure === 'count'
    ? [METROPOLIS]
    : [METROPOLIS, ...AREA_ROWS.map((area) => `area-${area}`)];
}

function lineOf({ indicator, data }: Seen, territory: Territory, locale: Locale): Line {
  const at = data.territoryIds.indexOf(territory.id);
  return {
    id: territory.id,
    name: territory.shortName,
    where: capital(inName(territory, locale)),
    points: pointsOf(indicator.periods, (period) => data.periods[period]?.value[at] ?? null),
    breaks: indicator.periods.filter(
      (period) => indicator.seriesBreaks.includes(period) || data.periods[period]?.breaks?.includes(at),
    ),
  };
}

function medianLines({ indicator, data, units }: Seen, locale: Locale): Line[] {
  const at = new Map(data.territoryIds.map((id, i) => [id, i]));
  const line = (id: string, name: string, members: readonly { id: string }[]): Line => ({
    ...{ id, name, where: figureTitles[locale].trend.median, breaks: indicator.seriesBreaks },
    points: pointsOf(indicator.periods, (period) => {
      const values = members.map((unit) => data.periods[period]?.value[at.get(unit.id) ?? -1] ?? null);
      // A median of a few of many would jump with who is known.
      return values.filter((value) => value !== null).length * 2 < members.length ? null : median(values);
    }),
  });
  const all = line('mediana', capital(figureMessages[locale].median55), units.comune);
  const areas = AREA_ROWS.map((area) =>
    line(
      `area-${area}`,
      explorerMessages[locale].areas[area],
      units.comune.filter((unit) => unit.area === area),
    ),
  );
  return [all, ...areas];
}

function pointsOf(periods: readonly string[], valueAt: (period: string) => number | null): SeriesPoint[] {
  return periods.flatMap((period) => {
    const value = valueAt(period);
    return value === null ? [] : [{ period, value }];
  });
}

/** What the subject did since its series last began; null where it has not two periods that compare. */
function trendTitle({ lines, seen: { indicator }, medians, locale }: Trend): string | null {
  const subject = lines[0];
  if (!subject) return null;
  const since = [...subject.breaks].sort().at(-1) ?? '';
  const own = subject.points.filter(({ period }) => period >= since);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || first === last) return null;
  const t = figureTitles[locale].trend;
  const [from, to] = [bare(first.value, indicator, locale), bare(last.value, indicator, locale)];
  const [begin, end] = [formatPeriod(first.period, locale), formatPeriod(last.period, locale)];
  // What is printed alike has not moved for who reads.
  if (from === to) return t.same(subject.where, to, begin, end, medians);
  return (last.value > first.value ? t.up : t.down)(subject.where, from, begin, to, end, medians);
}

function trendCaveats({ seen: all, lines, periods, medians, locale }: Trend): string[] {
  const { indicator, data } = all;
  const t = figureMessages[locale].caveat;
  const breaks = [...new Set(lines.flatMap((line) => line.breaks))]
    .filter((period) => periods.indexOf(period) > 0)
    .map((period) => formatPeriod(period, locale));
  const estimated = periods.some((period) => data.periods[period]?.status.includes('estimated'));
  return [
    ...(periods.length < 2 ? [t.onePeriod] : []),
    ...(breaks.length === 0
      ? []
      : [breaks.length === 1 ? t.oneBreak(breaks[0] ?? '') : t.breaks(figureMessages[locale].list(breaks))]),
    ...(medians ? [t.medians(indicator.aggregationReason ?? '').trim()] : []),
    ...(indicator.partial ? [t.partial] : []),
    ...(estimated ? [t.estimates] : []),
  ];
}

function trendTable({ seen: { indicator }, lines, periods, locale }: Trend): FigureText['table'] {
  return {
    head: [explorerMessages[locale].period, ...lines.map(({ name }) => name)],
    rows: periods.map((period) => [
      formatPeriod(period, locale),
      ...lines.map(({ points }) => {
        const point = points.find((each) => each.period === period);
        return point ? bare(point.value, indicator, locale) : '–';
      }),
    ]),
  };
}
