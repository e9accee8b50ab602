import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { DataFailure } from '../failure';
import { checkNoPersonalCode } from '../validate/personal';
import { Row } from './row';

export interface Dialect {
  delimiter?: ',' | ';' | '\t';
  /** Columns the adapter needs, by their exact header. */
  columns: readonly string[];
  /** `exact`: the header is this list and nothing else; `at-least`: wide files, other columns are ignored. */
  header?: 'exact' | 'at-least';
  /** Names of the columns in order, for a file whose header row is blank. */
  names?: readonly string[];
}

export interface RawFile {
  sha256: string;
  bytes: number;
}

/** Reads the bytes of one raw file and its SHA-256. Throws a `DataFailure` when the file is not there. */
export function readRaw(root: string, file: string): RawFile & { text: string } {
  const path = join(root, file);
  if (!existsSync(path)) throw new DataFailure({ file }, 'the file is missing from the raw mirror');
  const bytes = readFileSync(path);
  const text = new TextDecoder('utf-8', { fatal: false }).decode(bytes);
  if (text.includes('\uFFFD')) throw new DataFailure({ file }, 'not valid UTF-8');
  return { text, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/**
 * Parses the text of a CSV file strictly: the header must match the dialect, every record must have as many fields
 * as the header, and no field may hold a personal tax code.
 */
export function parseCsv(file: string, text: string, dialect: Dialect): Row[] {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: dialect.delimiter ?? ',',
    skipEmptyLines: 'greedy',
  });
  const problem = parsed.errors[0];
  if (problem) throw new DataFailure({ file, row: (problem.row ?? 0) + 1 }, problem.message);
  const data = dialect.names ? [[...dialect.names], ...parsed.data] : parsed.data;
  const [header, ...records] = withoutNamelessEnd(data);
  if (!header) throw new DataFailure({ file }, 'the file is empty');
  checkHeader(file, header, dialect);
  const positions = new Map(header.map((name, index) => [name, index]));
  return records.map((fields, index) => {
    const row = index + 2;
    if (fields.length !== header.length) {
      throw new DataFailure({ file, row }, `${fields.length} fields where the header has ${header.length}`);
    }
    fields.forEach((field, at) => checkNoPersonalCode(field, { file, row, column: header[at] }));
    return new Row(file, row, positions, fields);
  });
}

/**
 * The MEF closes its header with a delimiter, and its records with none, one or two: the columns after the last one
 * that has a name hold nothing and do not exist.
 */
function withoutNamelessEnd(data: readonly string[][]): readonly string[][] {
  const width = data[0]?.length ?? 0;
  if (data[0]?.at(-1)?.trim() !== '') return data;
  return data.map((fields) =>
    fields.length >= width && fields.slice(width - 1).every((field) => field.trim() === '')
      ? fields.slice(0, width - 1)
      : fields,
  );
}

function checkHeader(file: string, header: readonly string[], dialect: Dialect): void {
  const missing = dialect.columns.filter((name) => !header.includes(name));
  const extra =
    (dialect.header ?? 'exact') === 'exact' ? header.filter((name) => !dialect.columns.includes(name)) : [];
  const repeated = dialect.columns.filter((name) => header.filter((other) => other === name).length > 1);
  if (missing.length + extra.length + repeated.length === 0) return;
  const parts = [
    missing.length > 0 ? `missing: ${missing.join(' | ')}` : '',
    extra.length > 0 ? `unexpected: ${extra.join(' | ')}` : '',
    repeated.length > 0 ? `repeated: ${repeated.join(' | ')}` : '',
  ].filter(Boolean);
  throw new DataFailure({ file, row: 1 }, `the header differs (${parts.join('; ')})`);
}
