import { describe, expect, it } from 'vitest';
import { prepareGeometry } from './geometry';
import { buildScene } from './scene';
import { liveLayers, liveStyle } from './style';
import { testBoundaries, testTerritories } from './testBoundaries';

const boundaries = testBoundaries();
const territories = testTerritories();
const scene = buildScene({
  geometry: prepareGeometry(boundaries),
  ...{ territories, hue: 'oes', fills: new Map() },
  symbols: [
    { id: '037006', value: 9 },
    { id: '037032', value: 1 },
    { id: '037059', value: 4 },
  ],
  selected: ['037032', '037059'],
});
const style = liveStyle(boundaries, scene, 'light', 400);
const idsIn = (source: string): unknown[] => {
  const found = style.sources[source];
  const data = found?.type === 'geojson' ? found.data : null;
  if (typeof data !== 'object' || data === null || data.type !== 'FeatureCollection') return [];
  return data.features.map(({ properties }) => properties?.['id']);
};

describe('the style of the live map', () => {
  it('draws every layer from a source that is there, each under a name of its own', () => {
    const ids = style.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const layer of style.layers)
      if ('source' in layer) expect(Object.keys(style.sources), layer.id).toContain(layer.source);
    // Nothing is asked of another address: no glyphs, no sprite, no tiles.
    expect([style.glyphs, style.sprite]).toEqual([undefined, undefined]);
    expect(Object.values(style.sources).map(({ type }) => type)).toEqual(
      Object.keys(style.sources).map(() => 'geojson'),
    );
  });

  it('has the 55 comuni, the groups of every level, and the circles of the scene with their rank', () => {
    expect(idsIn('comuni')).toHaveLength(55);
    expect(new Set(idsIn('comuni')).size).toBe(55);
    expect(idsIn('groups').length).toBeGreaterThan(10);
    expect(idsIn('symbols')).toEqual(['037006', '037059', '037032']);
    const source = style.sources['symbols'];
    const data = source?.type === 'geojson' ? source.data : null;
    expect(data).toMatchObject({
      features: [
        { properties: { selected: 'none' } },
        { properties: { selected: 'also' } },
        { properties: { selected: 'first' } },
      ],
    });
  });

  it('has the same layers in the same order in the dark, in other colours', () => {
    const dark = liveLayers(scene, 'dark', 400);
    expect(dark.map(({ id }) => id)).toEqual(style.layers.map(({ id }) => id));
    expect(dark[0]).not.toEqual(style.layers[0]);
  });

  it('shows the lines that the scene asks for, and the groups of its level alone', () => {
    const layer = (id: string, of = scene) => liveLayers(of, 'light', 400).find((one) => one.id === id);
    const without = { ...scene, show: { ...scene.show, rivers: false } };
    expect(layer('rivers')?.layout).not.toEqual(layer('rivers', without)?.layout);
    expect(layer('groups')).toMatchObject({ filter: ['==', ['get', 'level'], scene.level] });
  });
});
