import Papa from 'papaparse';
import { DataFailure } from '../failure';
import { parseCsv, type Dialect } from './csv';
import type { Row } from './row';

/** A publisher writes no more lines of title than this. */
const TITLE_LINES = 10;

export interface TitledDialect extends Dialect {
  /** What a record looks like; lines below the header that do not are notes and are not read. */
  record?: RegExp;
}

/**
 * Reads a CSV that has lines of title above its header, and notes below its records: the header is the line, among the
 * first ten, that has most of the columns. Rows count from the header, which is row 1.
 */
export function parseTitledCsv(file: string, text: string, dialect: TitledDialect): Row[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const scores = lines.slice(0, TITLE_LINES).map((line) => known(line, dialect));
  const best = Math.max(0, ...scores);
  if (best === 0) {
    const start = (lines[0] ?? '').slice(0, 80);
    throw new DataFailure(
      { file, row: 1 },
      `no header with ${dialect.columns.join(' | ')}; begins with "${start}"`,
    );
  }
  const [header = '', ...below] = lines.slice(scores.indexOf(best));
  const { record } = dialect;
  const records = record ? below.filter((line) => record.test(line)) : below;
  return parseCsv(file, [trimmed(header, dialect), ...records].join('\n'), dialect);
}

function fields(line: string, dialect: Dialect): string[] {
  return Papa.parse<string[]>(line, { delimiter: dialect.delimiter ?? ',' }).data[0] ?? [];
}

function known(line: string, dialect: Dialect): number {
  const names = fields(line, dialect).map((name) => name.trim());
  return dialect.columns.filter((name) => names.includes(name)).length;
}

function trimmed(header: string, dialect: Dialect): string {
  const names = fields(header, dialect).map((name) => name.trim());
  return Papa.unparse([names], { delimiter: dialect.delimiter ?? ',' });
}
