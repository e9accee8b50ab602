/** Reads the reader's file into a store: the form, the encoding, the reading, then every row, piece by piece. */
import { cellsOfFirstLine } from './dialect';
import { encodingOf, NotThisEncoding, TextPieces } from './encoding';
import { formOf } from './file-form';
import { columnNames } from './header';
import { figuresOf, storeOf, type OwnStore } from './own-store';
import { placeFinder } from './places';
import { readingOf, type Sniffed } from './reading';
import { EndlessRow, RowReader } from './rows';
import { RowIntake } from './row-intake';
import type { Encoding, FileProblemKey, FileWarning, Gazetteer, OwnFile, Reading } from './types';

export const LIMITS = {
  /** Bytes of a file. */
  bytes: 200 * 1024 * 1024,
  columns: 500,
  rows: 5_000_000,
} as const;

/** Bytes that are looked at before reading, and bytes of a piece. */
const HEAD = 256 * 1024;
const PIECE = 1024 * 1024;

export type ReadFile =
  | { ok: true; file: OwnFile; store: OwnStore }
  | { ok: false; problem: { key: FileProblemKey; detail: string } };

interface Sought {
  file: Blob & { name?: string };
  known: Partial<Reading>;
  gazetteer: Gazetteer;
  progress: (progress: { loaded: number; total: number; rows: number }) => void;
}

/** Never rejects: what cannot be read is a problem with a key. */
export async function readFile(sought: Sought): Promise<ReadFile> {
  const { file, known } = sought;
  try {
    if (file.size > LIMITS.bytes) return problem('too-large', `${Math.ceil(file.size / 1e6)} MB`);
    if (file.size === 0) return problem('empty');
    const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
    const form = formOf(head);
    if (form) return { ok: false, problem: form };
    const encoding = known.encoding ?? encodingOf(head);
    return await readAs(sought, head, encoding, encoding === 'utf-8');
  } catch (error) {
    if (error instanceof EndlessRow) return problem('endless-row');
    // The file was moved, changed or unplugged after it was chosen; or memory is short.
    return problem('unreadable', error instanceof Error ? error.name : '');
  }
}

async function readAs(
  sought: Sought,
  head: Uint8Array,
  encoding: Encoding,
  fatal: boolean,
): Promise<ReadFile> {
  try {
    return await read(sought, head, encoding, fatal);
  } catch (error) {
    if (!(error instanceof NotThisEncoding)) throw error;
    // ASCII up to there may be any encoding; what was good UTF-8 before is UTF-8 with a few broken bytes.
    const other = error.plain && sought.known.encoding === undefined;
    return read(sought, head, other ? 'windows-1252' : encoding, false);
  }
}

async function read(
  { file, known, gazetteer, progress }: Sought,
  head: Uint8Array,
  encoding: Encoding,
  fatal: boolean,
): Promise<ReadFile> {
  const start = beginning(head, encoding, file.size > head.length);
  if (start.trim() === '') return problem('empty');
  // Counted before a cell is made: a line of a million would fill the memory.
  if (cellsOfFirstLine(start) > LIMITS.columns) return problem('too-many-columns');
  const { certain } = placeFinder(gazetteer);
  const sniffed = readingOf(start, encoding, known, certain);
  if (sniffed.width > LIMITS.columns) return problem('too-many-columns');
  const intake = new RowIntake(sniffed, LIMITS.rows);
  const rows = new RowReader(sniffed.reading, (row, number) => intake.take(row, number));
  const pieces = new TextPieces(encoding, fatal);
  for (let at = 0; at < file.size && !rows.ended; at += PIECE) {
    const bytes = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
    give(pieces.next(bytes));
    progress({ loaded: Math.min(at + PIECE, file.size), total: file.size, rows: intake.rows });
  }
  give(pieces.next(null));
  rows.end();
  return finished(sniffed, intake, rows, gazetteer, file);

  function give(text: string): void {
    rows.push(intake.clean(text));
  }
}

function finished(
  sniffed: Sniffed,
  intake: RowIntake,
  rows: RowReader,
  gazetteer: Gazetteer,
  file: Blob & { name?: string },
): ReadFile {
  const { reading } = sniffed;
  if (intake.rows === 0) return problem(reading.header ? 'only-header' : 'empty');
  const { names, mended } = columnNames(intake.header, intake.columns.length);
  const nameless = (at: number): boolean => (intake.header?.[at] ?? '').trim() === '';
  const store = storeOf(intake.columns, names, nameless, reading, gazetteer);
  const [only] = store.columns;
  // A list of comuni is a table of one column; anything else is a separator that was not found.
  if (!only || (store.columns.length === 1 && only.reading.kind !== 'name' && only.reading.kind !== 'code'))
    return problem('one-column', only?.name.slice(0, 80) ?? '');
  const left = intake.columns.length - store.columns.length;
  const warnings: FileWarning[] = [
    ...intake.warnings(),
    { key: 'unclosed-quote' as const, ...rows.mended },
    { key: 'repeated-names' as const, count: Math.max(0, mended - left), row: 1 + sniffed.lead },
    ...ambiguous(store),
  ].filter(({ count }) => count > 0);
  return {
    ok: true,
    store,
    file: {
      ...{ name: file.name ?? '', bytes: file.size, reading, rows: intake.rows, warnings },
      columns: store.columns.map((column) => figuresOf(store, column)),
      preview: intake.preview.map((cells) => store.columns.map(({ at }) => cells[at] ?? '')),
    },
  };
}

/** Columns that could be read in two ways, and in whose favour nothing spoke. */
function ambiguous({ columns }: OwnStore): FileWarning[] {
  const count = (key: 'eitherNumbers' | 'eitherDates') =>
    columns.filter(({ reading }) => reading[key] > 0).length;
  return [
    { key: 'ambiguous-dates', count: count('eitherDates'), row: null },
    { key: 'ambiguous-numbers', count: count('eitherNumbers'), row: null },
  ];
}

/** Text of the first bytes, whole lines where there are more of them. */
function beginning(head: Uint8Array, encoding: Encoding, more: boolean): string {
  const text = new TextPieces(encoding, false).next(head);
  const end = text.lastIndexOf('\n');
  return more && end > 0 ? text.slice(0, end + 1) : text;
}

function problem(key: FileProblemKey, detail = ''): ReadFile & { ok: false } {
  return { ok: false, problem: { key, detail } };
}
