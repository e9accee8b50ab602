/**
 * Synthetic records for the bench: the shape of the published lists, many times over. Every copy has ids of its own and a name that says it is
 * synthetic; nothing of it is ever written into the repository or the site.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/**
 * `rows` records as a Parquet file under the system's temporary folder: the organisations of the snapshot, then as many SYNTHETIC copies of
 * them as are needed.
 */
export async function synthesise(snapshot: string, rows: number): Promise<{ path: string; rows: number }> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const source = `read_parquet('${join(snapshot, 'organisations.parquet')}')`;
  const count = async (from: string): Promise<number> => {
    const reader = await connection.runAndReadAll(`SELECT count(*)::INTEGER AS n FROM ${from}`);
    return Number(reader.getRowObjectsJS()[0]?.['n']);
  };
  const times = Math.ceil(rows / (await count(source)));
  const path = join(mkdtempSync(join(tmpdir(), 'bench-')), 'organisations.parquet');
  await connection.run(
    `COPY (
       SELECT * EXCLUDE (copy) REPLACE (
         CASE WHEN copy = 0 THEN id ELSE concat(id, '-', copy) END AS id,
         CASE WHEN copy = 0 THEN name ELSE concat(name, ' SINTETICA ', copy) END AS name)
       FROM ${source}, (SELECT unnest(range(${times})) AS copy)
       ORDER BY copy LIMIT ${rows}
     ) TO '${path}' (FORMAT PARQUET, COMPRESSION ZSTD)`,
  );
  return { path, rows: await count(`read_parquet('${path}')`) };
}

/** How many organisations the snapshot has. */
export async function realRecords(snapshot: string): Promise<number> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const reader = await connection.runAndReadAll(
    `SELECT count(*)::INTEGER AS n FROM read_parquet('${join(snapshot, 'organisations.parquet')}')`,
  );
  return Number(reader.getRowObjectsJS()[0]?.['n']);
}
