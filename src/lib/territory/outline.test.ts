import { area, booleanPointInPolygon } from '@turf/turf';
import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { beforeAll, describe, expect, it } from 'vitest';
import { readJson } from '../snapshot/tables';
import { territories } from '../snapshot/domain';
import { boundaryShapes } from '../export/boundaries';
import { outlineGeoJson, outlineOfComuni, outlinePath } from './outline';
import type { Territory } from './types';

let topology: Topology;
let comuni: Territory[];
beforeAll(async () => {
  topology = readJson<Topology>('territories.topo.json');
  comuni = (await territories()).filter(({ level }) => level === 'comune');
});
const rings = (ids: readonly string[]): number => {
  const outline = outlineOfComuni(topology, ids);
  return outline?.type === 'Polygon' ? 1 : (outline?.coordinates.length ?? 0);
};

describe('outlineOfComuni', () => {
  it('covers its comuni exactly: the surfaces add up, and every label is inside', () => {
    const shapes = boundaryShapes(topology);
    for (const unione of new Set(comuni.map(({ unioneId }) => unioneId))) {
      const members = comuni.filter((one) => one.unioneId === unione);
      const outline = outlineOfComuni(
        topology,
        members.map(({ id }) => id),
      )!;
      const parts = members.reduce((sum, { id }) => sum + area(shapes.get(id)!), 0);
      expect(area(outline) / parts).toBeCloseTo(1, 6);
      for (const { labelLon, labelLat, name } of members)
        expect(booleanPointInPolygon([labelLon, labelLat], outline), name).toBe(true);
    }
  });

  it('is the metropolitan city for all 55, in one piece', () => {
    const all = outlineOfComuni(
      topology,
      comuni.map(({ id }) => id),
    )!;
    expect(area(all) / area(boundaryShapes(topology).get('cm-bologna')!)).toBeCloseTo(1, 6);
  });

  it('keeps what does not touch apart, takes each comune once, and knows none that is not there', () => {
    expect(rings(['037006', '037059'])).toBe(2);
    expect(rings(['037059', '037059'])).toBe(1);
    expect(outlineOfComuni(topology, ['037999'])).toBeNull();
    expect(outlineOfComuni(topology, [])).toBeNull();
  });

  it('writes a path for the maps and GeoJSON to take away', () => {
    const outline = outlineOfComuni(topology, ['037006', '037059'])!;
    expect(outlinePath(outline)).toMatch(/^m[\d\- lmz]+z$/);
    expect(outlinePath(outline).match(/z/g)).toHaveLength(2);
    const text = JSON.parse(outlineGeoJson(outline, { name: 'Due' })) as FeatureCollection;
    expect(text.features).toHaveLength(1);
    expect(text.features[0]?.properties).toEqual({ name: 'Due' });
  });
});
