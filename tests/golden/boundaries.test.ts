import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { area, booleanPointInPolygon, point, rewind } from '@turf/turf';
import { geoArea, geoContains } from 'd3';
import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh, neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { ask, SNAPSHOT } from './read-parquet';

type Shapes = FeatureCollection<Polygon | MultiPolygon, { id: string }>;
const read = (file: string): Topology => JSON.parse(readFileSync(join(SNAPSHOT, file), 'utf8')) as Topology;
const topology = read('territories.topo.json');
const layer = (name: string): Shapes =>
  feature(topology, topology.objects[name] as GeometryCollection) as unknown as Shapes;
const LAYERS = {
  comuni: 'comune',
  unioni: 'unione',
  distretti: 'distretto',
  aree: 'area',
  metropoli: 'metropoli',
};

describe('territories.topo.json', () => {
  it.each(Object.entries(LAYERS))(
    '%s: the same ids as the table, as id and as property',
    async (name, level) => {
      const rows = await ask(`SELECT id FROM {territories} WHERE level = '${level}' ORDER BY id`);
      const shapes = layer(name).features;
      expect(shapes.map((shape) => shape.id)).toEqual(rows.map((row) => row['id']));
      expect(shapes.map((shape) => shape.properties.id)).toEqual(rows.map((row) => row['id']));
    },
  );

  it('labels lie inside their territory', async () => {
    for (const [name, level] of Object.entries(LAYERS)) {
      const rows = await ask(`SELECT id, label_lon, label_lat FROM {territories} WHERE level = '${level}'`);
      for (const shape of layer(name).features) {
        const row = rows.find((candidate) => candidate['id'] === shape.id);
        const label = point([Number(row?.['label_lon']), Number(row?.['label_lat'])]);
        expect([shape.id, booleanPointInPolygon(label, shape)]).toEqual([shape.id, true]);
      }
    }
  });

  it('rings turn as d3-geo wants: no territory covers more than half of the globe', () => {
    for (const name of Object.keys(LAYERS)) {
      for (const shape of layer(name).features) expect(geoArea(shape)).toBeLessThan(0.01);
    }
    expect(geoContains(layer('metropoli'), [11.343, 44.494])).toBe(true);
  });

  it('no gap and no overlap: parts add up to the whole, within a square metre in a million', () => {
    const sum = (name: string): number =>
      layer(name).features.reduce((total, shape) => total + area(rewind(shape) as typeof shape), 0);
    const whole = sum('metropoli');
    for (const name of ['comuni', 'distretti', 'aree'])
      expect(Math.abs(sum(name) / whole - 1)).toBeLessThan(1e-6);
  });

  it('every polygon is within 4 % of the official area: the line is generalised, and not further', async () => {
    const rows = await ask("SELECT id, area_km2 FROM {territories} WHERE level = 'comune'");
    for (const shape of layer('comuni').features) {
      const official = Number(rows.find((row) => row['id'] === shape.id)?.['area_km2']);
      expect(Math.abs(area(shape) / 1e6 / official - 1)).toBeLessThan(0.04);
    }
  });

  it('borders are shared lines: every comune has neighbours, and the lines between two are written once', () => {
    const comuni = topology.objects['comuni'] as GeometryCollection;
    expect(Math.min(...neighbors(comuni.geometries).map((near) => near.length))).toBeGreaterThan(0);
    const points = (shape: MultiLineString): number =>
      shape.coordinates.reduce((sum, line) => sum + line.length, 0);
    const inner = points(mesh(topology, comuni, (a, b) => a !== b));
    const outer = points(mesh(topology, comuni, (a, b) => a === b));
    const written = topology.arcs.reduce((sum, arc) => sum + arc.length, 0);
    // Joining arcs into lines drops the point where two arcs meet, so the lines are a little shorter than the arcs.
    expect(inner).toBeGreaterThan(outer);
    expect(inner + outer).toBeLessThanOrEqual(written);
  });
});

describe('context.topo.json', () => {
  it('holds the neighbours without our own province and region, and only the Reno', () => {
    const context = read('context.topo.json');
    const ids = (name: string): unknown[] =>
      (context.objects[name] as GeometryCollection).geometries.map((shape) => shape.id);
    expect(ids('province')).toContain('provincia-036');
    expect(ids('province')).not.toContain('provincia-037');
    expect(ids('regioni')).toContain('regione-09');
    expect(ids('regioni')).not.toContain('regione-08');
    expect(ids('fiumi')).toEqual(['reno']);
  });

  it('both files stay small', () => {
    expect(readFileSync(join(SNAPSHOT, 'territories.topo.json')).length).toBeLessThanOrEqual(90_000);
    expect(readFileSync(join(SNAPSHOT, 'context.topo.json')).length).toBeLessThanOrEqual(60_000);
  });
});
