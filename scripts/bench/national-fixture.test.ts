import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { feature, neighbors } from 'topojson-client';
import type { Polygon } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { collection } from '../../src/lib/map/geometry';
import { latticeComuni, latticeTopology, SIDE, writeNational } from './national-fixture';

/** The outer ring of one comune. */
function comuneShapeAt(index: number) {
  const topology = latticeTopology();
  const shape = collection(topology, 'comuni').geometries[index];
  const found = feature(topology, shape as Polygon);
  return found.geometry.coordinates[0] ?? [];
}

describe('the synthetic country', () => {
  it('has closed squares that touch their neighbours', () => {
    const topology = latticeTopology();
    const comuni = collection(topology, 'comuni');
    expect(comuni.geometries.map(({ id }) => id)).toEqual(latticeComuni().map(({ id }) => id));
    // A corner has two neighbours by a side, an edge three, the middle four.
    const counts = neighbors(comuni.geometries).map((near) => near.length);
    expect([counts[0], counts[1], counts[SIDE + 1]]).toEqual([2, 3, 4]);
    const ring = comuneShapeAt(SIDE + 1);
    expect(ring).toHaveLength(5);
    expect(ring[0]).toEqual(ring[4]);
  });

  it('has as many organisations as asked, each in a comune that is there, each named synthetic', async () => {
    const folder = await writeNational('data/snapshot', 12_345);
    try {
      expect(existsSync(join(folder, 'territories.parquet'))).toBe(true);
      const connection = await (await DuckDBInstance.create(':memory:')).connect();
      const reader = await connection.runAndReadAll(
        `SELECT count(*)::INTEGER AS n, count(DISTINCT o.id)::INTEGER AS ids,
           count(*) FILTER (WHERE o.name LIKE '%SINTETICA%')::INTEGER AS named
         FROM '${join(folder, 'organisations.parquet')}' AS o JOIN '${join(folder, 'territories.parquet')}' AS t ON t.id = o.comune_id`,
      );
      expect(reader.getRowObjectsJS()).toEqual([{ n: 12_345, ids: 12_345, named: 12_345 }]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
