/**
 * The latest values of every indicator in one file: what a comparison, a ranking, an index or a test of patterns reads. One request in
 * place of a hundred; the periods before stay in the files of the single indicators.
 */
import { ownCell, type Cell, type Rule } from '../territory/aggregate';
import type { Localised } from '../indicator/types';
import type { Column, IndicatorData } from '../snapshot/domain';
import type { PickedTerritory } from './picked';

export interface LatestValues {
  territoryIds: string[];
  /** By indicator id: its default period and the column of that period. */
  indicators: Record<string, { period: string; column: Column }>;
  /** Notes of all indicators; columns hold positions in it. */
  notes: Localised[];
}

/** The default period of each indicator, with the notes joined. Throws when an indicator has no such period. */
export function latestOf(
  data: readonly { id: string; defaultPeriod: string; values: IndicatorData }[],
): LatestValues {
  const notes: Localised[] = [];
  const at = new Map<string, number>();
  const place = (note: Localised): number => {
    const known = at.get(note.it) ?? notes.push(note) - 1;
    at.set(note.it, known);
    return known;
  };
  const indicators = data.map(({ id, defaultPeriod, values }) => {
    const column = values.periods[defaultPeriod];
    if (!column) throw new Error(`indicator ${id} has no values in ${defaultPeriod}`);
    const note = column.note.map((n) => (values.notes[n] ? place(values.notes[n]) : -1));
    return [id, { period: defaultPeriod, column: { ...column, note } }] as const;
  });
  return {
    territoryIds: data[0]?.values.territoryIds ?? [],
    indicators: Object.fromEntries(indicators),
    notes,
  };
}

/** Some of the indicators, with only the notes they use: what a page carries for its first view. */
export function partOfLatest(latest: LatestValues, ids: readonly string[]): LatestValues {
  const data = ids.flatMap((id) => {
    const values = indicatorOf(latest, id);
    const period = latest.indicators[id]?.period;
    return values && period !== undefined ? [{ id, defaultPeriod: period, values }] : [];
  });
  return { ...latestOf(data), territoryIds: latest.territoryIds };
}

/** One indicator in the form of its own file, with the one period; null when it is not there. */
export function indicatorOf(latest: LatestValues, id: string): IndicatorData | null {
  const found = latest.indicators[id];
  if (!found) return null;
  const { territoryIds, notes } = latest;
  return { id, territoryIds, notes, periods: { [found.period]: found.column } };
}

const NONE: Cell = { value: null, numerator: null, denominator: null, status: 'missing', note: null };

/**
 * The value of a territory: the published one, or for an own area the one recomputed from its comuni. A territory or an indicator
 * that is not there reads as missing.
 */
export function cellOf(
  latest: LatestValues,
  indicator: Rule & { id: string },
  territory: Pick<PickedTerritory, 'id' | 'own' | 'members'>,
): Cell {
  const column = latest.indicators[indicator.id]?.column;
  if (!column) return NONE;
  return columnCell(latest, column, indicator, territory);
}

/** The same for a column of any period of a single indicator's file. */
export function columnCell(
  { territoryIds, notes }: Pick<LatestValues, 'territoryIds' | 'notes'>,
  column: Column,
  rule: Rule,
  territory: Pick<PickedTerritory, 'id' | 'own' | 'members'>,
): Cell {
  if (territory.own)
    return ownCell(
      rule,
      column,
      territory.members.map((id) => territoryIds.indexOf(id)),
    );
  const at = territoryIds.indexOf(territory.id);
  return {
    value: column.value[at] ?? null,
    numerator: column.numerator[at] ?? null,
    denominator: column.denominator[at] ?? null,
    status: column.status[at] ?? 'missing',
    note: notes[column.note[at] ?? -1] ?? null,
  };
}
