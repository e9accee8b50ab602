/** The areas of a story side by side: values recomputed from their terms, or the median of the comuni where groups have none. */
import type { Locale } from '../i18n/locale';
import { storyMessages } from '../i18n/story';
import { formatNumber, formatPeriod } from '../format/number';
import { measureLine } from '../indicator/format';
import type { AREAS } from '../state/explorer';
import { profilePath } from '../territory/address';
import { storyReader, type StoryGroup, type StoryReader } from './reader';

export interface AreaColumn {
  id: string;
  label: string;
  period: string;
  /** How a group's value is made and whether it is an estimate, in words; empty where it is published or recomputed. */
  how: string;
}

export interface AreaCell {
  text: string;
  /** Lowest and highest comune by name, or why there is no value. */
  note: string;
}

export interface AreaRow {
  name: string;
  path: string;
  comuni: number;
  cells: AreaCell[];
}

const GROUPS: readonly StoryGroup[] = [
  'pianura',
  'collina-appennino',
  'circondario-imolese',
  'bologna',
  'cm',
];

export async function areaTable(
  ids: readonly string[],
  locale: Locale,
): Promise<{ columns: AreaColumn[]; rows: AreaRow[] }> {
  const reader = await storyReader();
  const t = storyMessages[locale].areas;
  const columns = ids.map((id): AreaColumn => {
    const { label, unit, measure, defaultPeriod, aggregation, partial } = reader.indicator(id);
    return {
      id,
      label: measureLine({ label: label[locale], unit: unit[locale], measure }),
      period: formatPeriod(defaultPeriod, locale),
      how: [
        aggregation !== 'none' ? '' : partial ? t.listed : t.median,
        isEstimated(reader, id) ? t.estimate : '',
      ]
        .filter(Boolean)
        .join(', '),
    };
  });
  const rows = GROUPS.map((group): AreaRow => {
    const id = group === 'cm' ? 'cm-bologna' : `area-${group}`;
    const territory = reader.data.byId.get(id);
    if (!territory) throw new Error(`territory ${id} is not in the snapshot`);
    return {
      name: territory.name,
      path: profilePath(territory),
      comuni: group === 'cm' ? reader.count() : reader.count(group),
      cells: ids.map((indicator) => cellOf(reader, indicator, group, locale)),
    };
  });
  return { columns, rows };
}

function isEstimated({ data, indicator }: StoryReader, id: string): boolean {
  const column = data.values.get(id)?.periods[indicator(id).defaultPeriod];
  return column?.status.includes('estimated') ?? false;
}

function cellOf(reader: StoryReader, id: string, group: StoryGroup, locale: Locale): AreaCell {
  const t = storyMessages[locale].areas;
  const { aggregation, partial, decimals, measure } = reader.indicator(id);
  const show = (value: number): string => formatNumber(value, locale, decimals);
  const own = reader.comuni(id).filter(({ area }) => group === 'cm' || area === group);
  const of = group === 'cm' ? reader.count() : reader.count(group as (typeof AREAS)[number]);
  if (aggregation === 'none' && partial) return { text: t.known(own.length, of), note: '' };
  const value =
    aggregation === 'none'
      ? own.length === 0
        ? null
        : reader.median(id, group === 'cm' ? undefined : group)
      : (reader.find(id, group)?.value ?? null);
  if (value === null) return { text: t.none, note: t.notSummed };
  const [high, low] = [own[0], own.at(-1)];
  const ranged = measure !== 'class' && high && low && own.length > 1 && high.value !== low.value;
  return {
    text: show(value),
    note: ranged ? t.range(show(low.value), low.name, show(high.value), high.name) : '',
  };
}
