import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { TableColumn, TableSchema } from '../../../src/lib/catalogue/table-schema';
import type { Cell, TableRow } from '../validate/schema';

const PARQUET_TYPE: Record<TableColumn['type'], string> = {
  text: 'VARCHAR',
  date: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

/** Opens the one connection the build writes with: one thread, nothing fetched, so the bytes never vary. */
export async function openWriter(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  return instance.connect();
}

/** Writes a table as Parquet (ZSTD, plain types only), columns in the order of the schema, rows in that of the key. */
export async function writeParquet(
  connection: DuckDBConnection,
  folder: string,
  schema: TableSchema,
  rows: readonly TableRow[],
): Promise<string> {
  const file = join(folder, `${schema.id}.parquet`);
  const staging = join(folder, `${schema.id}.ndjson`);
  const names = schema.columns.map((column) => column.name);
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(names.map((name): [string, Cell] => [name, row[name] ?? null]))),
  );
  writeFileSync(staging, lines.length === 0 ? '' : `${lines.join('\n')}\n`);
  const types = schema.columns.map((column) => `'${column.name}': '${PARQUET_TYPE[column.type]}'`).join(', ');
  const order = schema.primaryKey.map((name) => `"${name}"`).join(', ');
  await connection.run(
    `COPY (SELECT ${names.map((name) => `"${name}"`).join(', ')}
           FROM read_json('${staging}', format = 'newline_delimited', columns = {${types}}) ORDER BY ${order})
     TO '${file}' (FORMAT PARQUET, COMPRESSION ZSTD)`,
  );
  rmSync(staging);
  return file;
}
