import Papa from 'papaparse';
import { dialectOf } from '../own-data/dialect';
import { encodingOf } from '../own-data/encoding';
import type { Encoding } from '../own-data/types';
import { issue } from './issue';
import { CONTRIBUTION_LIMITS, type Issue, type RawTable } from './types';

export interface ReadTable {
  table: RawTable;
  issues: Issue[];
}

/** Records looked at, blank ones too: rows beyond would be lost without a word. */
const MOST_RECORDS = CONTRIBUTION_LIMITS.rows * 3;
const NOTHING: RawTable = { header: [], rows: [] };

/** Bytes of a file as a table; what a file cannot be is an issue. Never throws. */
export function readBytes(bytes: Uint8Array): ReadTable {
  if (bytes.length > CONTRIBUTION_LIMITS.bytes) return failed('too-large');
  const encoding = encodingOf(bytes);
  const read = readText(new TextDecoder(encoding).decode(bytes));
  return encoding === 'utf-8' || read.table === NOTHING
    ? read
    : { ...read, issues: [...read.issues, issue('encoding', { detail: ENCODINGS[encoding] })] };
}

const ENCODINGS: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

/**
 * A CSV text as a table: separator found by itself among `,` `;` tab `|`, the header is row 1, blank rows are counted but not kept.
 * Never throws.
 */
export function readText(text: string): ReadTable {
  if (text.length > CONTRIBUTION_LIMITS.bytes) return failed('too-large');
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') return failed('empty');
  if (/[\0-\x08\x0e-\x1f]/.test(plain)) return failed('binary');
  const { data, errors } = Papa.parse<string[]>(plain, {
    delimiter: separatorOf(plain),
    preview: MOST_RECORDS,
  });
  if (data.length >= MOST_RECORDS) return failed('too-many-rows', String(CONTRIBUTION_LIMITS.rows));
  const broken = errors.find(({ type }) => type === 'Quotes');
  const issues = broken ? [issue('unclosed-quote', { row: (broken.row ?? 0) + 1 })] : [];
  const all = data.map((cells, at) => ({ row: at + 1, cells }));
  const filled = all.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [first, ...rows] = filled;
  if (!first) return failed('empty');
  if (rows.length > CONTRIBUTION_LIMITS.rows)
    return failed('too-many-rows', String(CONTRIBUTION_LIMITS.rows));
  const header = withoutEnd(first.cells.map((cell) => cell.trim()));
  if (header.length > CONTRIBUTION_LIMITS.columns) return failed('binary');
  if (rows.length === 0) issues.push(issue('no-rows'));
  return { table: { header, rows }, issues };
}

/** The separator of the header, which alone decides: cells below hold lists joined by semicolons. */
function separatorOf(text: string): string {
  const lines = text.slice(0, 20_000).split(/\r\n|\r|\n/);
  return dialectOf(lines.find((line) => line.trim() !== '') ?? '', { quote: '"' }).separator;
}

function failed(key: 'too-large' | 'binary' | 'empty' | 'too-many-rows', detail = ''): ReadTable {
  return { table: NOTHING, issues: [issue(key, { detail })] };
}

/** Spreadsheets close rows with separators: names that are blank at the end are no columns. */
function withoutEnd(header: readonly string[]): string[] {
  const last = header.findLastIndex((name) => name !== '');
  return header.slice(0, last + 1);
}
