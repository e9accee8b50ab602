import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { dataset } from '../catalogue/datasets';
import { fileOf } from '../catalogue/files';
import { toGeoParquet } from './geoparquet';

describe('toGeoParquet', () => {
  it('is read as a geometry by DuckDB, with the metadata of GeoParquet 1.1.0', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'geoparquet-test-'));
    const file = join(folder, 'territories.parquet');
    await writeFile(file, await fileOf('territories', 'geoparquet'));
    const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' });
    const connection = await instance.connect();
    const ask = async (sql: string): Promise<Record<string, unknown>[]> =>
      (await connection.runAndReadAll(sql)).getRowObjectsJS();
    try {
      const [type] = await ask(
        `SELECT column_type FROM (DESCRIBE SELECT geometry FROM read_parquet('${file}'))`,
      );
      expect(String(type?.column_type)).toMatch(/^GEOMETRY/);
      const [counts] = await ask(
        `SELECT count(*)::INT AS n, count(geometry)::INT AS placed, min(length(id))::INT AS short FROM read_parquet('${file}')`,
      );
      expect(counts).toEqual({
        n: dataset('territories').rows,
        placed: dataset('territories').rows,
        short: 6,
      });
      const [stored] = await ask(
        `SELECT decode(value) AS geo FROM parquet_kv_metadata('${file}') WHERE decode(key) = 'geo'`,
      );
      const geo = JSON.parse(String(stored?.geo)) as {
        version: string;
        primary_column: string;
        columns: { geometry: { encoding: string; geometry_types: string[]; bbox: number[] } };
      };
      expect([geo.version, geo.primary_column, geo.columns.geometry.encoding]).toEqual([
        '1.1.0',
        'geometry',
        'WKB',
      ]);
      expect(geo.columns.geometry.geometry_types).toContain('Polygon');
      expect(geo.columns.geometry.bbox.length).toBe(4);
    } finally {
      connection.closeSync();
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('writes the same bytes again', async () => {
    expect((await toGeoParquet('territories')).equals(await toGeoParquet('territories'))).toBe(true);
  });
});
