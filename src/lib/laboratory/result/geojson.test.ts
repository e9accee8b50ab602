import { describe, expect, it } from 'vitest';
import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { readJson } from '../../snapshot/tables';
import type { Geography, UnitGeography } from './geography';
import { MOST_BOUNDARIES, resultGeoJson } from './geojson';
import { syntheticResult } from './result.fixture';

const from = { sql: 'SELECT "a" < 1', date: '2026-03-01', truncated: true };
const topology = readJson<Topology>('territories.topo.json');
const units = (ids: (string | null)[]): UnitGeography => ({
  ...{ kind: 'units', column: 0, level: 'comune', by: 'code', ids, strange: 0, empty: 0, repeated: 0 },
});
const read = (text: string | null) => JSON.parse(text ?? '') as FeatureCollection & { osservatorio: unknown };

describe('a result as GeoJSON', () => {
  it('has the boundary of each row, rings counterclockwise, and the statement', () => {
    const result = syntheticResult(['id', 'VARCHAR', ['037006', 'boh']], ['n', 'DOUBLE', [1, null]]);
    const made = read(resultGeoJson(result, ['id', 'n'], units(['037006', null]), from, topology));
    expect(made.osservatorio).toEqual(from);
    expect(made.features.map(({ properties }) => properties)).toEqual([
      { id: '037006', n: 1 },
      { id: 'boh', n: null },
    ]);
    const [bologna, none] = made.features;
    expect(none?.geometry).toBeNull();
    if (bologna?.geometry.type !== 'Polygon') throw new Error('Bologna is one polygon');
    const ring = bologna.geometry.coordinates[0] ?? [];
    const area = ring
      .slice(1)
      .reduce((sum, [x = 0, y = 0], i) => sum + (ring[i]?.[0] ?? 0) * y - x * (ring[i]?.[1] ?? 0), 0);
    expect(area).toBeGreaterThan(0);
    expect(made.bbox?.[0]).toBeGreaterThan(11.2);
    expect(JSON.stringify(ring)).not.toMatch(/\.\d{7}/);
  });

  it('has points with six decimals', () => {
    const result = syntheticResult(['lon', 'DOUBLE', [11.12345678, null]], ['lat', 'DOUBLE', [44.5, null]]);
    const where: Geography = {
      ...{ kind: 'points', lon: 0, lat: 1, strange: 0, empty: 1 },
      points: [[11.12345678, 44.5], null],
    };
    const made = read(resultGeoJson(result, ['lon', 'lat'], where, from, null));
    expect(made.features[0]?.geometry).toEqual({ type: 'Point', coordinates: [11.123457, 44.5] });
    expect(made.features[1]?.geometry).toBeNull();
  });

  it('has no box without a place, and refuses too many boundaries', () => {
    const result = syntheticResult(['id', 'VARCHAR', ['x']]);
    expect(read(resultGeoJson(result, ['id'], units([null]), from, topology)).bbox).toBeUndefined();
    const many = syntheticResult([
      'id',
      'VARCHAR',
      Array.from({ length: MOST_BOUNDARIES + 1 }, () => '037006'),
    ]);
    expect(resultGeoJson(many, ['id'], units([]), from, topology)).toBeNull();
  });
});
