import { descending, groups } from 'd3';
import type { Localised, Status } from '../indicator/types';
import { readTable, type Row } from '../snapshot/tables';
import { datasets } from './datasets';

export const GRAINS = ['table', 'indicator', 'period', 'value'] as const;
export type Grain = (typeof GRAINS)[number];
export const KINDS = ['new', 'revised', 'gone'] as const;
export type Kind = (typeof KINDS)[number];

/** One row of the `changes` table. */
export interface PublishedChange {
  n: number;
  /** ISO date. */
  date: string;
  grain: Grain;
  kind: Kind;
  tableId: string | null;
  indicatorId: string | null;
  label: Localised | null;
  periods: string[];
  territoryId: string | null;
  /** Territories with a value, for whole indicators and periods. */
  territories: number | null;
  before: number | null;
  after: number | null;
  /** Null when the value was not published then. */
  statusBefore: Status | null;
  statusAfter: Status | null;
  rowsBefore: number | null;
  rowsAfter: number | null;
}

/** The changes of one day that say the same of the same kind of thing. */
export interface ChangeGroup {
  grain: Grain;
  kind: Kind;
  changes: PublishedChange[];
}

/** One day with its changes, tables first, then indicators, periods and values. */
export interface ChangeDay {
  date: string;
  groups: ChangeGroup[];
}

/** Every published change in the order it was written; none while the snapshot has no such table. */
export async function publishedChanges(): Promise<PublishedChange[]> {
  if (!datasets().some(({ id }) => id === 'changes')) return [];
  return (await readTable('changes')).map(changeOf);
}

/** Changes that touch a table: its own rows, and for the tables of values and of indicators also those of indicators. */
export function changesOf(table: string, all: readonly PublishedChange[]): PublishedChange[] {
  return all.filter(({ tableId, grain }) => {
    if (tableId !== null) return tableId === table;
    return table === 'observations' || (table === 'indicators' && grain === 'indicator');
  });
}

/** Changes by day, the latest day first; within a day by grain, then by kind. */
export function changeDays(all: readonly PublishedChange[]): ChangeDay[] {
  return groups(all, ({ date }) => date)
    .sort(([a], [b]) => descending(a, b))
    .map(([date, ofDay]) => ({
      date,
      groups: GRAINS.flatMap((grain) =>
        KINDS.map((kind) => ({
          grain,
          kind,
          changes: asOne(ofDay.filter((c) => c.grain === grain && c.kind === kind)),
        })),
      ).filter(({ changes }) => changes.length > 0),
    }));
}

/** A table that was written several times in a day has changed once for who reads: from its first rows to its last. */
function asOne(changes: readonly PublishedChange[]): PublishedChange[] {
  const [first] = changes;
  if (first?.grain !== 'table' || first.kind !== 'revised') return [...changes];
  return groups(changes, ({ tableId }) => tableId).flatMap(([, times]) => {
    const [earliest, latest] = [times[0], times.at(-1)];
    return earliest && latest ? [{ ...latest, rowsBefore: earliest.rowsBefore }] : [];
  });
}

function changeOf(row: Row): PublishedChange {
  const text = (name: string): string | null => {
    const value = row[name];
    return value === null || value === undefined || value === '' ? null : String(value);
  };
  const number = (name: string): number | null => {
    const value = row[name];
    return value === null || value === undefined ? null : Number(value);
  };
  const it = text('label_it');
  return {
    n: Number(row.n),
    date: String(row.date),
    grain: row.grain as Grain,
    kind: row.kind as Kind,
    tableId: text('table_id'),
    indicatorId: text('indicator_id'),
    label: it === null ? null : { it, en: text('label_en') ?? it },
    periods: text('periods')?.split(';') ?? [],
    territoryId: text('territory_id'),
    territories: number('territories'),
    before: number('value_before'),
    after: number('value_after'),
    statusBefore: text('status_before') as Status | null,
    statusAfter: text('status_after') as Status | null,
    rowsBefore: number('rows_before'),
    rowsAfter: number('rows_after'),
  };
}
