import { formatNumber, formatPeriod } from '../format/number';
import type { Locale } from '../i18n/locale';
import { news } from '../i18n/news';
import { indicators, territories } from '../snapshot/domain';
import { changeDays, publishedChanges, type PublishedChange } from './changes';
import { datasets } from './datasets';
import { revisionText } from './revision';

/** The changes of one day in words. */
export interface ChangeNews {
  /** ISO date. */
  date: string;
  groups: { heading: string; lines: string[] }[];
}

/** What names the things that change. */
export interface ChangeNames {
  tables: ReadonlyMap<string, string>;
  territories: ReadonlyMap<string, string>;
  /** Decimals of each indicator. */
  decimals: ReadonlyMap<string, number>;
}

/** Lines of one group; the rest is counted, and stands in the table. */
const SHOWN = 25;

/** The published changes in words, the latest day first. */
export async function changeNews(locale: Locale): Promise<ChangeNews[]> {
  const names: ChangeNames = {
    tables: new Map(datasets().map(({ id, title }) => [id, title[locale]])),
    territories: new Map((await territories()).map(({ id, name }) => [id, name])),
    decimals: new Map((await indicators()).map(({ id, decimals }) => [id, decimals])),
  };
  return inWords(await publishedChanges(), names, locale);
}

/** Changes in words: a line says what changed, and from what to what. */
export function inWords(all: readonly PublishedChange[], names: ChangeNames, locale: Locale): ChangeNews[] {
  const t = news[locale];
  return changeDays(all).map(({ date, groups }) => ({
    date,
    groups: groups.map(({ grain, kind, changes }) => {
      const rest = changes.length - SHOWN;
      const lines = changes.slice(0, SHOWN).map((change) => line(change, names, locale));
      const more = rest > 0 ? [t.more(formatNumber(rest, locale))] : [];
      return { heading: t.headings[grain][kind], lines: [...lines, ...more] };
    }),
  }));
}

function line(change: PublishedChange, names: ChangeNames, locale: Locale): string {
  const { tableId, indicatorId, label, periods, territories: count } = change;
  const name = label?.[locale] ?? names.tables.get(tableId ?? '') ?? tableId ?? indicatorId ?? '';
  if (change.grain === 'table') return `${name}: ${rows(change, locale)}`;
  const when = periods.map((period) => formatPeriod(period, locale)).join(', ');
  if (change.grain !== 'value') {
    const where = count === null ? [] : [news[locale].territories(formatNumber(count, locale))];
    return `${name}: ${[when, ...where].join('; ')}`;
  }
  const places = names.decimals.get(indicatorId ?? '') ?? 2;
  const place = names.territories.get(change.territoryId ?? '') ?? change.territoryId ?? '';
  return `${name}, ${place}, ${when}: ${revisionText(change, places, locale)}`;
}

function rows({ rowsBefore, rowsAfter }: PublishedChange, locale: Locale): string {
  const t = news[locale];
  const number = (value: number): string => formatNumber(value, locale);
  if (rowsBefore === null || rowsAfter === null) return t.rows(number(rowsBefore ?? rowsAfter ?? 0));
  return rowsBefore === rowsAfter
    ? t.sameRows(number(rowsAfter))
    : t.rowsChange(number(rowsBefore), number(rowsAfter));
}
