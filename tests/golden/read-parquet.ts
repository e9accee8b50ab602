import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';

/** The committed snapshot. */
export const SNAPSHOT = resolve(fileURLToPath(new URL('../../data/snapshot', import.meta.url)));

/** Runs a query in which `{table}` stands for a Parquet file of the snapshot; rows as objects. */
export async function ask(sql: string): Promise<Record<string, string | number | boolean | null>[]> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    autoinstall_known_extensions: 'false',
  });
  const connection = await instance.connect();
  try {
    const text = sql.replace(
      /\{(\w+)\}/g,
      (_all, table: string) => `read_parquet('${join(SNAPSHOT, `${table}.parquet`)}')`,
    );
    const reader = await connection.runAndReadAll(text);
    return reader.getRowObjectsJson() as Record<string, string | number | boolean | null>[];
  } finally {
    connection.closeSync();
  }
}

/** The only value of a query with one row and one column, as a number. */
export async function askNumber(sql: string): Promise<number> {
  const rows = await ask(sql);
  const values = Object.values(rows[0] ?? {});
  if (rows.length !== 1 || values.length !== 1) throw new Error(`one value expected from ${sql}`);
  return Number(values[0]);
}
