/** A result as a file: what a program reads, with the statement that made it where the format has room for it. */
import { toCsv, defused, type CsvCell } from '../../export/csv';
import type { Cell } from '../../query/types';
import type { LabResult } from '../types';

/** What a file says of where it comes from. */
export interface Provenance {
  sql: string;
  /** ISO day. */
  date: string;
  truncated: boolean;
}

/** Rows by column name, for the formats that go by name. */
export function namedRows(result: LabResult, names: readonly string[]): Record<string, Cell>[] {
  return Array.from({ length: result.rowCount }, (_, row) =>
    // fromEntries and not assignment: a column may be called `__proto__`.
    Object.fromEntries(names.map((name, at) => [name, result.values[at]?.[row] ?? null])),
  );
}

/** CSV with formulas defused; infinities and `nan` are texts. */
export function resultCsv(result: LabResult, names: readonly string[]): string {
  const rows = namedRows(result, names) as Record<string, CsvCell>[];
  return toCsv(names, rows);
}

/** JSON: provenance, the columns with their SQL types, the rows as objects. Numbers that JSON has no way to write are null. */
export function resultJson(result: LabResult, names: readonly string[], from: Provenance): string {
  const columns = result.columns.map(({ name, type, kind }, at) => ({ name: names[at] ?? name, type, kind }));
  const about = { ...from, columns };
  const rows = namedRows(result, names).map((row) => JSON.stringify(row));
  return `{"osservatorio":${JSON.stringify(about)},\n"rows":[\n${rows.join(',\n')}\n]}\n`;
}

/**
 * Rows to paste in a spreadsheet: tabs between cells, numbers with a dot, each row on its line; texts that a spreadsheet would run are
 * defused. `order` is that of the page.
 */
export function resultTsv(result: LabResult, names: readonly string[], order: readonly number[]): string {
  const lines = order.map((row) => names.map((_, at) => plain(result.values[at]?.[row] ?? null)).join('\t'));
  return [names.map(plain).join('\t'), ...lines].join('\n');
}

/**
 * Name of the file: `laboratorio-2026-03-01.csv`, and with `rows` (already words of a file name) where the result was cut short.
 */
export function fileName(word: string, { date, truncated }: Provenance, cut: string, ending: string): string {
  return `${[word, date, ...(truncated ? [cut] : [])].join('-')}.${ending}`;
}

function plain(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = defused(cell.replace(/\s+/g, ' ').trim());
  // A spreadsheet takes a quote at the start of a pasted cell for its dress, and would run what is inside.
  return text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
}
