/** Synthetic organisations and the two engines that must answer alike, for the tests of this folder. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as blocking from '@duckdb/duckdb-wasm/blocking';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Param } from '../query/types';

/** Rows of a statement, numbers as numbers. */
export type Ask = (sql: string, params: readonly Param[]) => Promise<Record<string, unknown>[]>;

/** id, year, name, comune, kind, in_universe, choices, amount. All invented. */
const ROWS = `VALUES
  ('s1', 2020, 'ASSOCIAZIONE SINTETICA SOLIDARIETA''', '037006', 'associazione', true, 100, 1000.10),
  ('s2', 2020, 'Società Sportiva Città Inventata', '037006', 'sport', true, 20, 200.20),
  ('s3', 2020, 'FONDAZIONE 100% SINTETICA', '037032', 'fondazione', true, 100, 900.00),
  ('s4', 2020, 'COMUNE SINTETICO', '037006', 'comune', false, 50, 500.00),
  ('s5', 2020, 'ASSOCIAZIONE L’ALBERO FINTO', '037032', 'associazione', true, NULL, NULL),
  ('s6', 2019, 'ASSOCIAZIONE SINTETICA SOLIDARIETA''', '037006', 'associazione', true, 90, 900.00)`;

/** Writes the synthetic tables as Parquet into a new folder under the system's temporary one. */
export async function syntheticTables(): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'synthetic-'));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const copy = (sql: string, name: string) =>
    connection.run(
      `COPY (${sql}) TO '${join(folder, `${name}.parquet`)}' (FORMAT PARQUET, COMPRESSION ZSTD)`,
    );
  await copy(
    `SELECT id, year::INTEGER AS year, name, comune_id, kind, 'name' AS kind_basis, in_universe,
      choices::INTEGER AS choices, amount_eur::DOUBLE AS amount_eur
      FROM (${ROWS}) AS s(id, year, name, comune_id, kind, in_universe, choices, amount_eur)`,
    'organisations',
  );
  await copy(
    `SELECT * FROM (VALUES ('037006', 'comune', 'Bologna', 'area-bologna'), ('037032', 'comune', 'Imola', 'area-circondario-imolese'),
      ('area-bologna', 'area', 'Bologna', NULL), ('cm-bologna', 'metropoli', 'Tutto', NULL)) AS t(id, level, name, area_id)`,
    'territories',
  );
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

const TABLES = ['organisations', 'territories'];

/** DuckDB of the pipeline over the Parquet files of a folder. */
export async function nodeEngine(folder: string): Promise<Ask> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const name of TABLES)
    await connection.run(
      `CREATE VIEW ${name} AS SELECT * FROM read_parquet('${join(folder, name)}.parquet')`,
    );
  return async (sql, params) => {
    const reader = await connection.runAndReadAll(sql, [...params]);
    return reader.getRowObjectsJS().map(plain);
  };
}

/** The very DuckDB-WASM that the browser runs, in Node. */
export async function wasmEngine(folder: string): Promise<Ask> {
  const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
  const bundle = (kind: string) => ({
    mainModule: join(dist, `duckdb-${kind}.wasm`),
    mainWorker: join(dist, `duckdb-node-${kind}.worker.cjs`),
  });
  // The package's types of this entry are the browser's, whose runtime has another name.
  const { NODE_RUNTIME } = blocking as unknown as { NODE_RUNTIME: blocking.DuckDBRuntime };
  const bundles = { mvp: bundle('mvp'), eh: bundle('eh') };
  const database = await blocking.createDuckDB(bundles, new blocking.VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => undefined);
  const connection = database.connect();
  for (const name of TABLES) {
    database.registerFileBuffer(
      `${name}.parquet`,
      new Uint8Array(readFileSync(join(folder, `${name}.parquet`))),
    );
    connection.query(`CREATE VIEW ${name} AS SELECT * FROM read_parquet('${name}.parquet')`);
  }
  return async (sql, params) => {
    const statement = connection.prepare(sql);
    const table = statement.query(...params);
    const rows = table.toArray().map((row: { toJSON(): Record<string, unknown> }) => plain(row.toJSON()));
    statement.close();
    return rows;
  };
}

/** Numbers of any width as numbers; a decimal's words as one. */
function plain(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (typeof value === 'bigint') return [name, Number(value)];
      if (value instanceof Uint32Array) return [name, value[0]];
      return [name, value];
    }),
  );
}
