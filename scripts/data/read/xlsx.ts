import { readSheet } from 'read-excel-file/node';
import { DataFailure } from '../failure';
import { slugOf } from '../harmonise/slug';
import { checkNoPersonalCode } from '../validate/personal';
import { Row } from './row';

export interface SheetDialect {
  /** Columns that are read, by the Italian name in the header. */
  columns: readonly string[];
  /** Columns that may be there and are dropped before anything else sees them: names of persons. */
  dropped: readonly string[];
}

/** The header stands within these first rows. */
const TITLE_ROWS = 10;

/**
 * Reads the first sheet of a workbook. Columns are matched by the Italian name in the header (before a slash or a line
 * break, where the header is bilingual; case and accents aside). An unknown column, or one that is not there, fails
 * with the difference. Personal columns are never put in a row.
 */
export async function parseSheet(file: string, bytes: Uint8Array, dialect: SheetDialect): Promise<Row[]> {
  const data = await readSheet(Buffer.from(bytes)).catch((error: unknown) => {
    throw new DataFailure({ file }, `the workbook does not open (${(error as Error).message})`);
  });
  const cells = data.map((row) => row.map(textOf));
  const wanted = dialect.columns.map(plain);
  const at = cells.slice(0, TITLE_ROWS).findIndex((row) => row.some((cell) => wanted.includes(plain(cell))));
  const names = cells[at] ?? [];
  const header = names.map(plain);
  const allowed = [...wanted, ...dialect.dropped.map(plain)];
  const missing = dialect.columns.filter((name) => !header.includes(plain(name)));
  const extra = names.filter((name) => name !== '' && !allowed.includes(plain(name)));
  if (missing.length + extra.length > 0) {
    const parts = [
      missing.length > 0 ? `missing: ${missing.join(' | ')}` : '',
      extra.length > 0 ? `unexpected: ${extra.join(' | ')}` : '',
    ];
    throw new DataFailure(
      { file, row: Math.max(at, 0) + 1 },
      `the header differs (${parts.filter(Boolean).join('; ')})`,
    );
  }
  const from = wanted.map((name) => header.indexOf(name));
  const positions = new Map(dialect.columns.map((name, index) => [name, index]));
  return cells.slice(at + 1).flatMap((row, index) => {
    if (row.every((cell) => cell === '')) return [];
    const number = at + index + 2;
    const fields = from.map((position) => row[position] ?? '');
    fields.forEach((field, i) =>
      checkNoPersonalCode(field, { file, row: number, column: dialect.columns[i] }),
    );
    return [new Row(file, number, positions, fields)];
  });
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).trim();
}

/** The Italian name of a header cell, in a form that ignores case, accents and spacing. */
function plain(name: string): string {
  const italian = name.split(/\s*[/\n]\s*/)[0] ?? '';
  return slugOf(italian);
}
