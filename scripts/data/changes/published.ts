import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Status } from '../../../src/lib/indicator/types';
import type { Published } from './diff';

type Cell = string | number | bigint | boolean | null;

/** What a snapshot folder publishes, and the names of its territories. A folder without a catalogue publishes nothing. */
export async function readPublished(folder: string): Promise<Published & { names: Map<string, string> }> {
  const path = join(folder, 'catalogue.json');
  if (!existsSync(path)) return { tables: [], indicators: [], values: [], names: new Map() };
  const catalogue = JSON.parse(readFileSync(path, 'utf8')) as { tables: Published['tables'] };
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const rows = async (columns: string, table: string): Promise<Record<string, Cell>[]> => {
    const file = join(folder, `${table}.parquet`).replaceAll("'", "''");
    const reader = await connection.runAndReadAll(`SELECT ${columns} FROM read_parquet('${file}')`);
    return reader.getRowObjectsJS() as Record<string, Cell>[];
  };
  const indicators = await rows('id, label_it, label_en', 'indicators');
  const values = await rows('indicator_id, territory_id, period, value, status', 'observations');
  const territories = await rows('id, name', 'territories');
  connection.closeSync();
  return {
    tables: catalogue.tables.map(({ id, rows: count, sha256 }) => ({ id, rows: count, sha256 })),
    indicators: indicators.map((row) => ({
      id: String(row['id']),
      label: { it: String(row['label_it']), en: String(row['label_en']) },
    })),
    values: values.map((row) => ({
      indicatorId: String(row['indicator_id']),
      territoryId: String(row['territory_id']),
      period: String(row['period']),
      value: row['value'] === null ? null : Number(row['value']),
      status: row['status'] as Status,
    })),
    names: new Map(territories.map((row) => [String(row['id']), String(row['name'])])),
  };
}
