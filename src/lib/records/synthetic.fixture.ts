/** Synthetic records and the two engines that must answer alike, for the tests of this folder. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as blocking from '@duckdb/duckdb-wasm/blocking';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Param } from '../query/types';
import { recordTables } from './tables';

/** Rows of a statement, numbers as numbers. */
export type Ask = (sql: string, params: readonly Param[]) => Promise<Record<string, unknown>[]>;

/** All invented. */
const TABLES: Readonly<Record<string, string>> = {
  organisations: `SELECT id, year::INTEGER AS year, name, comune_id, kind, 'name' AS kind_basis, in_universe,
      choices::INTEGER AS choices, amount_eur::DOUBLE AS amount_eur FROM (VALUES
    ('s1', 2020, 'ASSOCIAZIONE SINTETICA SOLIDARIETA''', '037006', 'associazione', true, 100, 1000.10),
    ('s2', 2020, 'Società Sportiva Città Inventata', '037006', 'sport', true, 20, 200.20),
    ('s3', 2020, 'FONDAZIONE 100% SINTETICA', '037032', 'fondazione', true, 100, 900.00),
    ('s4', 2020, 'COMUNE SINTETICO', '037006', 'comune', false, 50, 500.00),
    ('s5', 2020, 'ASSOCIAZIONE L’ALBERO FINTO', '037032', 'associazione', true, NULL, NULL),
    ('s6', 2019, 'ASSOCIAZIONE SINTETICA SOLIDARIETA''', '037006', 'associazione', true, 90, 900.00)
    ) AS s(id, year, name, comune_id, kind, in_universe, choices, amount_eur)`,
  places: `SELECT *, NULL::DOUBLE AS lon FROM (VALUES
    ('p1', 'biblioteca', NULL, 'luogo', 'Biblioteca Finta', '037006', 'given', NULL, '2020', NULL, NULL, NULL, 'https://synthetic.example/1', 'iccu-biblioteche'),
    ('p2', 'cer', 'impianto finto', 'luogo', 'CER Inventata', '037006;037032', 'none', 'costituita', NULL, NULL, NULL, NULL, 'https://synthetic.example/2', 'cer-fatti'),
    ('p3', 'ricarica-ev', NULL, 'conteggio', 'Punti finti', '037032', 'none', NULL, '2023/24', 12, 'punti', 'points', 'https://synthetic.example/3', 'pun-ricarica')
    ) AS s(id, kind, detail, record, name, comune_ids, position, status, year, figure, figure_unit_it, figure_unit_en, source_urls, source_id)`,
  projects: `SELECT * REPLACE (funding_eur::DOUBLE AS funding_eur, paid_eur::DOUBLE AS paid_eur) FROM (VALUES
    ('pnrr-pagamenti', 'X1', 1, '037006', 'PNRR', 'scuola', 'Scuole finte', 'Fake schools', NULL, 1, true, 1000.5, 10.0, '2025-03-31', 'pnrr-pagamenti'),
    ('pnrr-pagamenti', 'X2', 1, '037006', 'PNRR', 'lavoro', 'Lavoro finto', 'Fake work', 'Titolo inventato', 9, false, 9000.0, 90.0, '2025-03-31', 'pnrr-pagamenti'),
    ('pnrr-pagamenti', 'X2', 1, '037032', 'PNRR', 'lavoro', 'Lavoro finto', 'Fake work', 'Titolo inventato', 9, false, 9000.0, 90.0, '2025-03-31', 'pnrr-pagamenti'),
    ('pnc', 'X1', 1, '037032', 'PNC', 'salute', 'Salute finta', 'Fake health', NULL, 1, true, 500.0, NULL, '2024-03-07', 'pnc-progetti')
    ) AS s(list, cup, part, comune_id, plan, theme, measure_it, measure_en, title, comuni_count, single_comune, funding_eur, paid_eur, as_of, source_id)`,
  sources: `SELECT 'synthetic' AS id, 'Fonte finta' AS title_it, 'Fake source' AS title_en, 'https://synthetic.example' AS landing_url`,
  territories: `SELECT * FROM (VALUES ('037006', 'comune', 'Bologna', 'area-bologna'), ('037032', 'comune', 'Imola', 'area-circondario-imolese'),
      ('area-bologna', 'area', 'Bologna', NULL), ('cm-bologna', 'metropoli', 'Tutto', NULL)) AS t(id, level, name, area_id)`,
};

/** Writes the synthetic tables as Parquet into a new folder under the system's temporary one. */
export async function syntheticTables(): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'synthetic-'));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const [name, sql] of Object.entries(TABLES))
    await connection.run(
      `COPY (${sql}) TO '${join(folder, `${name}.parquet`)}' (FORMAT PARQUET, COMPRESSION ZSTD)`,
    );
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** DuckDB of the pipeline over the Parquet files of a folder, with the lists made of them. */
export async function nodeEngine(folder: string): Promise<Ask> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const name of Object.keys(TABLES))
    await connection.run(
      `CREATE TABLE ${name} AS SELECT * FROM read_parquet('${join(folder, name)}.parquet')`,
    );
  for (const { name, sql } of recordTables('it')) await connection.run(`CREATE TABLE ${name} AS ${sql}`);
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
  for (const name of Object.keys(TABLES)) {
    database.registerFileBuffer(
      `${name}.parquet`,
      new Uint8Array(readFileSync(join(folder, `${name}.parquet`))),
    );
    connection.query(`CREATE TABLE ${name} AS SELECT * FROM read_parquet('${name}.parquet')`);
  }
  for (const { name, sql } of recordTables('it')) connection.query(`CREATE TABLE ${name} AS ${sql}`);
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
