import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Curated } from '../read/curated';
import { parseCsv } from '../read/csv';
import type { TableRow } from '../validate/schema';
import { CHANGE_COLUMNS, type ChangeRow } from './record';

/** Where the log is kept, inside the repository. */
export const LOG = 'data/curated/changes.csv';

const NUMBERS: ReadonlySet<string> = new Set([
  ...['n', 'territories', 'value_before', 'value_after', 'rows_before', 'rows_after'],
]);

/** Reads the text of a log. Throws a `DataFailure` when its header is not the one expected. */
export function parseLog(text: string): ChangeRow[] {
  return parseCsv(LOG, text, { columns: CHANGE_COLUMNS }).map(
    (row) => Object.fromEntries(CHANGE_COLUMNS.map((column) => [column, row.text(column)])) as ChangeRow,
  );
}

/** The log in a folder of the repository's shape; empty when it is not there. */
export function readLog(root: string): ChangeRow[] {
  const path = join(root, LOG);
  return existsSync(path) ? parseLog(readFileSync(path, 'utf8')) : [];
}

/** The text of a log, as `parseLog` reads it. */
export function formatLog(rows: readonly ChangeRow[]): string {
  const data = rows.map((row) => CHANGE_COLUMNS.map((column) => row[column]));
  return `${Papa.unparse({ fields: [...CHANGE_COLUMNS], data }, { newline: '\n' })}\n`;
}

/** The `changes` table: the log, every row of it. */
export function changeTableRows(curated: Curated): TableRow[] {
  return curated
    .csv('changes.csv', CHANGE_COLUMNS)
    .map((row) =>
      Object.fromEntries(
        CHANGE_COLUMNS.map((column) => [
          column,
          NUMBERS.has(column) ? row.number(column) : row.text(column) || null,
        ]),
      ),
    );
}
