/**
 * Synthetic records for the bench: the shape of the published lists, many times over. Every copy has ids of its own and a name that says it is
 * synthetic; nothing of it is ever written into the repository or the site.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/**
 * The organisations of the snapshot, and as many synthetic copies of them as make them `times` as many, as a Parquet file
 * under the system's temporary folder.
 */
export async function synthesise(snapshot: string, times: number): Promise<{ path: string; rows: number }> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const source = `read_parquet('${join(snapshot, 'organisations.parquet')}')`;
  const path = join(mkdtempSync(join(tmpdir(), 'bench-')), 'organisations.parquet');
  await connection.run(
    `COPY (
       SELECT * EXCLUDE (copy) REPLACE (
         CASE WHEN copy = 0 THEN id ELSE concat(id, '-', copy) END AS id,
         CASE WHEN copy = 0 THEN name ELSE concat(name, ' SINTETICA ', copy) END AS name)
       FROM ${source}, (SELECT unnest(range(${times})) AS copy)
     ) TO '${path}' (FORMAT PARQUET, COMPRESSION ZSTD)`,
  );
  const reader = await connection.runAndReadAll(`SELECT count(*)::INTEGER AS n FROM read_parquet('${path}')`);
  return { path, rows: Number(reader.getRowObjectsJS()[0]?.['n']) };
}
