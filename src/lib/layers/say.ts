/** What is said of one record of a layer, in words. */
import { formatPeriod } from '../format/number';
import { layerListMessages } from '../i18n/layer-list';
import type { Locale } from '../i18n/locale';
import { recordKinds, recordStatuses } from '../i18n/record-kinds';
import type { RecordTable } from '../state/records';
import type { LayerRecord } from './types';

/** Tables whose kinds are named with the lists of records. */
const LISTS: Readonly<Record<string, RecordTable>> = {
  organisations: 'organizzazioni',
  places: 'luoghi',
  projects: 'progetti',
};

/** Kind of a record, with its sort where it has one. */
export function kindOf({ table, kind, category }: LayerRecord, locale: Locale): string {
  const t = layerListMessages[locale];
  const list = LISTS[table];
  const name = (list ? recordKinds[locale][list][kind] : t.kinds[kind]) ?? kind;
  return category === null ? name : `${name}, ${t.categories[category] ?? category}`;
}

/** Everything said of a record after its name: kind, detail, status, year, comune, how its position is known. */
export function factsOf(record: LayerRecord, locale: Locale, comuneName: (id: string) => string): string[] {
  const t = layerListMessages[locale];
  const { status, position, table, comuneIds } = record;
  const year = yearOf(record, locale);
  // A route is a line, and a seat or a project is known by its comune alone: there is no position to speak of.
  const placed = table !== 'routes' && table !== 'organisations' && table !== 'projects';
  return [
    kindOf(record, locale),
    detailOf(record, locale),
    status && (recordStatuses[locale][status] ?? status),
    year ?? (status ? t.undated : null),
    comuneIds.length > 3 ? t.comuni(comuneIds.length) : comuneIds.map(comuneName).join(', '),
    placed ? t.positions[position] : null,
  ].filter((fact): fact is string => Boolean(fact));
}

function detailOf({ table, detail }: LayerRecord, locale: Locale): string | null {
  const t = layerListMessages[locale];
  if (detail === null) return null;
  if (table === 'stops') return t.lines(detail);
  return table === 'routes' ? t.km(detail) : detail;
}

function yearOf({ year, statusDate }: LayerRecord, locale: Locale): string | null {
  // A status told twice is dated `2022-10 / 2025-11`: it holds as of the later one.
  const period = year ?? statusDate?.split('/').at(-1)?.trim() ?? null;
  return period === null ? null : formatPeriod(period, locale);
}
