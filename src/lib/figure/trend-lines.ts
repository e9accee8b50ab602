/** The lines of a trend, from values that are here already, and what is said of them. */
import type { SeriesPoint } from '../chart/lines';
import { METROPOLIS } from '../explorer/expression';
import { explorerMessages } from '../i18n/explorer';
import { figureMessages } from '../i18n/figure';
import { figureTitles } from '../i18n/figure-titles';
import type { Locale } from '../i18n/locale';
import { formatPeriod } from '../format/number';
import { median } from '../statistics/rank';
import { inName } from '../territory/names';
import type { Territory } from '../territory/types';
import { AREA_ROWS, bare, capital } from './around';
import type { Seen } from './seen';
import type { FigureText } from './types';

/** The indicator with its values in every period, and the units that medians are made of. */
export type TrendSource = Pick<Seen, 'indicator' | 'data' | 'units'>;

/** What a line is named after. */
export type NamedTerritory = Pick<Territory, 'id' | 'level' | 'name' | 'shortName'>;

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
  seen: TrendSource;
  /** The first is the subject. */
  lines: Line[];
  /** Periods drawn: those in which a line has a value. */
  periods: string[];
  medians: boolean;
  locale: Locale;
}

/**
 * Lines of the territories asked for by id, else of the whole and the areas, or of medians where the indicator does not add up.
 * @throws Error where `named` does not know a territory.
 */
export function trendFrom(
  all: Trend['seen'],
  asked: readonly string[] | undefined,
  named: (id: string) => NamedTerritory | undefined,
  locale: Locale,
): Trend {
  const medians = asked === undefined && all.indicator.aggregation === 'none';
  const lines = medians
    ? medianLines(all, locale)
    : (asked ?? usualTerritories(all)).map((id) => {
        const territory = named(id);
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
function usualTerritories({ indicator }: TrendSource): string[] {
  return indicator.measure === 'count'
    ? [METROPOLIS]
    : [METROPOLIS, ...AREA_ROWS.map((area) => `area-${area}`)];
}

function lineOf({ indicator, data }: TrendSource, territory: NamedTerritory, locale: Locale): Line {
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

function medianLines({ indicator, data, units }: TrendSource, locale: Locale): Line[] {
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

/** The ends of each line, for who does not see them. */
export function trendSummary({ seen: { indicator }, lines, locale }: Trend): string {
  const t = figureTitles[locale].summary;
  const ends = lines.flatMap((line) => {
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
  return [t.trend(indicator.label), ends.length === 0 ? '' : `${ends.join('; ')}.`].filter(Boolean).join(' ');
}

/** From the first period drawn to the last, in one name. */
export function trendSpan({ periods, locale }: Trend): string {
  const [from, to] = [periods[0] ?? '', periods.at(-1) ?? ''];
  return formatPeriod(from === to ? from : `${from}/${to}`, locale);
}

/** What the subject did since its series last began; null where it has not two periods that compare. */
export function trendTitle({ lines, seen: { indicator }, medians, locale }: Trend): string | null {
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

export function trendCaveats({ seen: all, lines, periods, medians, locale }: Trend): string[] {
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

export function trendTable({ seen: { indicator }, lines, periods, locale }: Trend): FigureText['table'] {
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
