/**
 * The committed snapshot as typed rows, read once a build with DuckDB. Runs in Node only: pages and scripts use it, the browser never does.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

export const SNAPSHOT = join(process.cwd(), 'data/snapshot');

export type Row = Record<string, string | number | boolean | null>;

let connection: Promise<DuckDBConnection> | null = null;

function connect(): Promise<DuckDBConnection> {
  connection ??= DuckDBInstance.create(':memory:').then((instance) => instance.connect());
  return connection;
}

const tables = new Map<string, Promise<Row[]>>();

/** All rows of a published table in file order. Throws with the table's name when the snapshot lacks it. */
export function readTable(id: string): Promise<Row[]> {
  const known = tables.get(id);
  if (known) return known;
  const path = tablePath(id);
  if (!existsSync(path)) throw new Error(`data/snapshot/${id}.parquet is missing: run "npm run data:build"`);
  const rows = query(`SELECT * FROM read_parquet('${path.replaceAll("'", "''")}')`);
  tables.set(id, rows);
  return rows;
}

/** Rows of a statement over the snapshot; numbers arrive as numbers. For build-time SQL only. */
export async function query(sql: string): Promise<Row[]> {
  const reader = await (await connect()).runAndReadAll(sql);
  return reader.getRowObjectsJS().map((row) => {
    const plain: Row = {};
    for (const [name, value] of Object.entries(row))
      plain[name] = typeof value === 'bigint' ? Number(value) : (value as Row[string]);
    return plain;
  });
}

/** Path of a table's Parquet file. */
export function tablePath(id: string): string {
  return join(SNAPSHOT, `${id}.parquet`);
}

/** A JSON file of the snapshot (catalogue, TopoJSON). */
export function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(join(SNAPSHOT, file), 'utf8')) as T;
}
