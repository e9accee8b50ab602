import type { Change } from './diff';

/** Columns of `data/curated/changes.csv` and of the `changes` table, in order. */
export const CHANGE_COLUMNS = [
  ...(['n', 'date', 'grain', 'kind', 'table_id', 'indicator_id', 'label_it', 'label_en', 'periods'] as const),
  ...([
    'territory_id',
    'territories',
    'value_before',
    'value_after',
    'status_before',
    'status_after',
  ] as const),
  ...(['rows_before', 'rows_after'] as const),
] as const;

/** One change as written in the log; blank where a column has nothing to say. */
export type ChangeRow = Record<(typeof CHANGE_COLUMNS)[number], string>;

interface Logs {
  /** The log as it was published: it is only added to. */
  published: readonly ChangeRow[];
  /** The log on disk, which may hold changes not published yet. */
  written: readonly ChangeRow[];
  /** What differs between the published data and those just built. */
  changes: readonly Change[];
  /** ISO date to write on new changes. Asked only when there are some that were not on disk. */
  today: () => string;
}

/**
 * The log after this build: the published one, then what has changed since. Changes already on disk keep their date, so
 * that building again, on any day, gives the same log.
 */
export function recordChanges({ published, written, changes, today }: Logs): ChangeRow[] {
  const fresh = changes.filter((change) => !isLog(change)).map(rowOf);
  const pending = written.slice(published.length);
  const same =
    pending.length === fresh.length && fresh.every((row, index) => says(row) === says(pending[index]));
  if (fresh.length === 0) return [...published];
  const date = same ? (pending[0]?.date ?? '') : today();
  return [
    ...published,
    ...fresh.map((row, index) => ({ ...row, n: String(published.length + index + 1), date })),
  ];
}

/** The log itself changes at every entry: that is no news. */
function isLog(change: Change): boolean {
  return change.grain === 'table' && change.table === 'changes';
}

function rowOf(change: Change): ChangeRow {
  const blank = Object.fromEntries(CHANGE_COLUMNS.map((column) => [column, ''])) as ChangeRow;
  const row = { ...blank, grain: change.grain, kind: change.kind };
  if (change.grain === 'table') {
    const { table, rowsBefore, rowsAfter } = change;
    return { ...row, table_id: table, rows_before: cell(rowsBefore), rows_after: cell(rowsAfter) };
  }
  const about = {
    ...row,
    indicator_id: change.indicatorId,
    label_it: change.label.it,
    label_en: change.label.en,
  };
  if (change.grain === 'value') {
    return {
      ...about,
      periods: change.period,
      territory_id: change.territoryId,
      value_before: cell(change.before),
      value_after: cell(change.after),
      status_before: change.statusBefore ?? '',
      status_after: change.statusAfter ?? '',
    };
  }
  const periods = change.grain === 'period' ? change.period : change.periods.join(';');
  return { ...about, periods, territories: cell(change.territoryIds.length) };
}

function cell(value: number | null): string {
  return value === null ? '' : String(value);
}

/** What a row says, its number and date apart. */
function says(row: ChangeRow | undefined): string {
  return row === undefined
    ? ''
    : CHANGE_COLUMNS.slice(2)
        .map((column) => row[column])
        .join('\u0000');
}
