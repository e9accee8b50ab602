import { bootDuckDB, type Booted } from '../query/boot';
import type { Cell } from '../query/types';
import { text } from './lock';
import { uniqueNames } from './result/columns';
import type { LabColumn, LabResult } from './types';

/** Names of the two files within the engine's memory. */
const FROM = 'rows.csv';
const TO = 'rows.parquet';

/**
 * A result as a Parquet file, types kept. Another engine writes it, one that gets the values and never the reader's statement, and ends
 * with the file. Rejects with the engine's words.
 */
export async function writeParquet(result: LabResult): Promise<Uint8Array> {
  const booted = await bootDuckDB(() => undefined);
  try {
    return await Promise.race([written(booted, result), booted.gone]);
  } finally {
    booted.close();
  }
}

async function written({ database, connection }: Booted, result: LabResult): Promise<Uint8Array> {
  await database.registerFileBuffer(FROM, new TextEncoder().encode(valuesCsv(result)));
  await database.registerEmptyFileBuffer(TO);
  await connection.query(copySql(result));
  return database.copyFileToBuffer(TO);
}

/**
 * The values as CSV that loses nothing: every field quoted, a missing value empty, any other behind a mark, so that an empty text is
 * never taken for a missing one.
 */
export function valuesCsv({ values, rowCount }: Pick<LabResult, 'values' | 'rowCount'>): string {
  const lines = Array.from({ length: rowCount }, (_, row) =>
    values.map((column) => field(column[row] ?? null)).join(','),
  );
  return lines.map((line) => `${line}\n`).join('');
}

function field(cell: Cell): string {
  return cell === null ? '""' : `"=${String(cell).replaceAll('"', '""')}"`;
}

/** The statement that turns that CSV into a Parquet file. */
export function copySql({ columns, values }: Pick<LabResult, 'columns' | 'values'>): string {
  const names = uniqueNames(columns, 'c');
  const read = columns.map((_, i) => `c${i}: 'VARCHAR'`).join(', ');
  const cast = columns.map((column, i) => {
    const type = parquetType(column, values[i] ?? []);
    return `CAST(CASE WHEN c${i} LIKE '=%' THEN substr(c${i}, 2) END AS ${type}) AS ${quoted(names[i] ?? '')}`;
  });
  return (
    `COPY (SELECT ${cast.join(', ')} FROM read_csv(${text(FROM)}, auto_detect=false, header=false, delim=',', quote='"', escape='"', ` +
    `max_line_size=134217728, columns={${read}})) TO ${text(TO)} (FORMAT PARQUET, COMPRESSION ZSTD)`
  );
}

/** The type a column keeps: Parquet has no 128-bit integer, and what the page holds as text stays text. */
export function parquetType({ type }: LabColumn, cells: readonly Cell[]): string {
  if (
    /^(?:(?:TINY|SMALL|BIG|UTINY|USMALL|UBIG)INT|U?INTEGER|FLOAT|DOUBLE|BOOLEAN|DATE|TIME|TIMESTAMP|DECIMAL\(\d+,\d+\))$/.test(
      type,
    )
  )
    return type;
  if (type === 'HUGEINT') return cells.every(fitsBigint) ? 'BIGINT' : 'DECIMAL(38,0)';
  return /^TIMESTAMP_(?:S|MS|NS)$/.test(type) ? 'TIMESTAMP' : 'VARCHAR';
}

function fitsBigint(cell: Cell): boolean {
  return cell === null || typeof cell === 'number' || BigInt.asIntN(64, BigInt(cell)) === BigInt(cell);
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
