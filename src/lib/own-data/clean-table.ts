/** The reader's file as a clean table for the laboratory. */
import { OWN_TABLE, type OwnTable } from '../laboratory/types';
import { booleanOf } from './booleans';
import { dateOf } from './dates';
import { isEmpty, valueOf } from './kinds';
import type { OwnStore, StoredColumn } from './own-store';
import { comuneOfRows } from './row-places';
import { sqlNames } from './sql-names';
import type { PlaceChoice } from './types';

type SqlType = OwnTable['columns'][number]['type'];

/** Rows made into bytes at once. */
const BLOCK = 8192;
const PLACE_COLUMNS = ['comune_id', 'comune'] as const;

/**
 * UTF-8 CSV with commas, decimal points and ISO dates. Cells that are not of their column's kind are empty, as are missing ones; texts
 * that are there are quoted where they must be. The first columns are the comune of the row, empty where it is about none.
 */
export function cleanTable(store: OwnStore, places: PlaceChoice | null): OwnTable {
  const columns = store.columns.map((column) => ({ column, type: typeOf(column, store) }));
  const names = sqlNames(
    columns.map(({ column }) => column.name),
    PLACE_COLUMNS,
  );
  const comuneOf = places ? comuneOfRows(store, places) : () => null;
  const nameOf = new Map(store.gazetteer.places.map(({ id, name }) => [id, name]));
  const write = columns.map(({ column, type }) => writer(column, type, store));
  const parts = [encoder.encode(`${[...PLACE_COLUMNS, ...names].join(',')}\n`)];
  for (let start = 0; start < store.rows; start += BLOCK) {
    const lines: string[] = [];
    for (let row = start; row < Math.min(start + BLOCK, store.rows); row += 1) {
      const comune = comuneOf(row);
      const cells = columns.map(({ column }, i) => write[i]?.(column.texts.at(row)) ?? '');
      lines.push(`${comune ?? ''},${quoted(comune ? (nameOf.get(comune) ?? '') : '')},${cells.join(',')}\n`);
    }
    parts.push(encoder.encode(lines.join('')));
  }
  return {
    name: OWN_TABLE,
    csv: joined(parts),
    columns: [
      ...PLACE_COLUMNS.map((name) => ({ name, type: 'VARCHAR' as const })),
      ...columns.map(({ type }, i) => ({ name: names[i] ?? '', type })),
    ],
  };
}

const encoder = new TextEncoder();

/** SQL type that takes every cell of a column as it is written here. */
function typeOf({ texts, reading }: StoredColumn, store: OwnStore): SqlType {
  const { kind } = reading;
  if (kind === 'boolean') return 'BOOLEAN';
  if (kind === 'number')
    return every(texts, (text) => wholeOrNone(valueOf(text, reading))) ? 'BIGINT' : 'DOUBLE';
  if (kind !== 'date') return 'VARCHAR';
  const lengths = new Set<number>();
  every(texts, (text) => lengths.add(dateOf(text, store.reading.dates)?.length ?? 0).size < 5);
  lengths.delete(0);
  const [only] = lengths;
  return lengths.size !== 1 ? 'VARCHAR' : only === 4 ? 'BIGINT' : only === 10 ? 'DATE' : 'VARCHAR';
}

const wholeOrNone = (value: number): boolean => Number.isNaN(value) || Number.isSafeInteger(value);

function every(texts: StoredColumn['texts'], test: (text: string) => boolean): boolean {
  if (texts.counted) return texts.texts().every(({ text }) => test(text));
  for (let row = 0; row < texts.length; row += 1) if (!test(texts.at(row))) return false;
  return true;
}

function writer({ texts, reading }: StoredColumn, type: SqlType, store: OwnStore): (text: string) => string {
  const { kind } = reading;
  const write = (text: string): string => {
    if (isEmpty(text, kind)) return '';
    if (kind === 'date') return dateOf(text, store.reading.dates) ?? '';
    if (kind === 'boolean') return String(booleanOf(text) ?? '');
    if (kind === 'number') {
      const value = valueOf(text, reading);
      return Number.isNaN(value) ? '' : String(value);
    }
    if (kind === 'code' && type === 'VARCHAR') return quoted(codeOf(text));
    return quoted(text);
  };
  if (!texts.counted) return write;
  // What is kept once is written once.
  const written = new Map(texts.texts().map(({ text }) => [text, write(text)]));
  return (text) => written.get(text) ?? '';
}

/** ISTAT codes get their lost zeros back. */
const codeOf = (text: string): string => (/^\d{4,5}$/.test(text) ? text.padStart(6, '0') : text);

const quoted = (text: string): string =>
  /[",\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

function joined(parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
