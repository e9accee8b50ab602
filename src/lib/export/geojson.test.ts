import { bbox, booleanClockwise } from '@turf/turf';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { dataset, datasets } from '../catalogue/datasets';
import { readTable } from '../snapshot/tables';
import { geometryKind } from './formats';
import { toGeoJson } from './geojson';

describe('toGeoJson', () => {
  it('follows RFC 7946: outer rings counterclockwise, holes clockwise, six decimals, WGS 84', async () => {
    const { features } = JSON.parse(await toGeoJson('territories')) as FeatureCollection<
      Polygon | MultiPolygon
    >;
    expect(features.length).toBe(dataset('territories').rows);
    for (const { id, geometry } of features) {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      for (const rings of polygons)
        expect([id, rings.map((ring) => booleanClockwise(ring))]).toEqual([
          id,
          rings.map((_ring, i) => i > 0),
        ]);
    }
    const [west, south, east, north] = bbox({ type: 'FeatureCollection', features });
    expect([west! > 10.7, south! > 43.9, east! < 12.2, north! < 45]).toEqual([true, true, true, true]);
    const text = JSON.stringify(features[0]!.geometry);
    expect(text).not.toMatch(/\.\d{7}/);
  });

  it('has every row, placed or not, with its columns', async () => {
    for (const { id, rows } of datasets().filter((entry) => geometryKind(entry) === 'points')) {
      const { features } = JSON.parse(await toGeoJson(id)) as FeatureCollection;
      expect([id, features.length]).toEqual([id, rows]);
      const table = await readTable(id);
      expect(features.filter((one) => (one.geometry as unknown) !== null).length).toBe(
        table.filter((row) => row.lon !== null && row.lat !== null).length,
      );
    }
  });

  it('joins the ends of a stage where both are known, and says that this is schematic', async () => {
    const said = JSON.parse(await toGeoJson('route_stages')) as FeatureCollection & {
      description: { it: string };
    };
    const lines = said.features.filter((one) => (one.geometry as unknown) !== null);
    expect(lines.length).toBeGreaterThan(0);
    for (const { geometry, properties } of lines)
      expect(geometry).toEqual({
        type: 'LineString',
        coordinates: [
          [properties?.start_lon, properties?.start_lat],
          [properties?.end_lon, properties?.end_lat],
        ],
      });
    expect(said.description.it).toContain('schematica');
  });

  it('refuses a table that has no place', async () => {
    await expect(toGeoJson('gaps')).rejects.toThrow('gaps');
  });
});
