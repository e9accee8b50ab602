/** Values that slides speak of, read from the snapshot at the indicator's own period. */
import { ascending } from 'd3';
import { formatNumber, formatSigned } from '../format/number';
import { median } from '../statistics/rank';
import type { Territory } from '../territory/types';
import { briefOf, type DeckContext } from './context';

export interface ComuneValue {
  comune: Territory;
  value: number;
  /** The count a rate is made from; null where it has none. */
  numerator: number | null;
  isEstimate: boolean;
}

/** Id of the metropolitan city in the table of territories. */
export const WHOLE = 'cm-bologna';

/** Known values of the comuni, lowest first, and of equals in the order of names. `area`: of its comuni alone. */
export function comuneValues(context: DeckContext, id: string, area: Territory | null = null): ComuneValue[] {
  const { column, at } = columnOf(context, id);
  return context.data.comuni
    .filter((comune) => area === null || comune.areaId === area.id)
    .flatMap((comune) => {
      const i = at(comune.id);
      const value = column.value[i] ?? null;
      if (value === null) return [];
      return [
        {
          comune,
          value,
          numerator: column.numerator[i] ?? null,
          isEstimate: column.status[i] === 'estimated',
        },
      ];
    })
    .sort((a, b) => ascending(a.value, b.value) || a.comune.name.localeCompare(b.comune.name, 'it'));
}

/** Published value of any territory in a period, by default the latest; null where there is none. */
export function valueOf(context: DeckContext, id: string, territory: string, period?: string): number | null {
  const { column, at } = columnOf(context, id, period);
  return column.value[at(territory)] ?? null;
}

/** Median of the known values of the comuni, in the area or in all 55; null where none is known. */
export function medianOf(context: DeckContext, id: string, area: Territory | null = null): number | null {
  return median(comuneValues(context, id, area).map(({ value }) => value));
}

/** A value as its indicator writes it; a change keeps its sign. */
export function written(context: DeckContext, id: string, value: number): string {
  const { decimals } = briefOf(context, id);
  const isChange = id.includes('variazione');
  return (isChange ? formatSigned : formatNumber)(value, context.locale, decimals);
}

/** The same with its per cent sign, where that is its unit: a title names no other unit. */
export function inTitle(context: DeckContext, id: string, value: number): string {
  const text = written(context, id, value);
  if (!briefOf(context, id).unit.startsWith('%')) return text;
  return context.locale === 'it' ? `${text}\u00a0%` : `${text}%`;
}

/** Areas in the order of the table. */
export function areasOf({ data }: Pick<DeckContext, 'data'>): Territory[] {
  return data.territories.filter(({ level }) => level === 'area');
}

function columnOf(context: DeckContext, id: string, period = briefOf(context, id).defaultPeriod) {
  const values = context.data.values.get(id);
  const column = values?.periods[period];
  if (!values || !column) throw new Error(`indicator ${id} has no values in ${period}`);
  return { column, at: (territory: string): number => values.territoryIds.indexOf(territory) };
}
