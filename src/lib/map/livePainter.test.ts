import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import type { Fill } from './fill';
import { prepareGeometry } from './geometry';
import { LivePainter } from './livePainter';
import { PATTERN_RATIO, patternTiles, type PatternTile } from './patterns';
import { buildScene, type MapScene } from './scene';
import { testBoundaries, testTerritories } from './testBoundaries';

const geometry = prepareGeometry(testBoundaries());
const territories = testTerritories();
const sceneOf = (index: number, id = '037006'): MapScene =>
  buildScene({
    ...{ geometry, territories, hue: 'oes' },
    fills: new Map<string, Fill>(
      territories.map((t) => [t.id, { kind: 'class', index: t.id === id ? index : 0, of: 4 }]),
    ),
  });

/** A map that remembers what was painted on it. */
function syntheticMap() {
  const values = new Map<string, unknown>();
  const states = new Map<string, Record<string, unknown>>();
  const calls: string[] = [];
  const set = (kind: string) => (layer: string, name: string, value: unknown) => {
    calls.push(kind);
    values.set(`${kind} ${layer} ${name}`, value);
  };
  const get = (kind: string) => (layer: string, name: string) => values.get(`${kind} ${layer} ${name}`);
  const images = new Map<string, { tile: PatternTile; ratio: number | null }>();
  const circles: GeoJSON.FeatureCollection[] = [];
  const map = {
    ...{ setPaintProperty: set('paint'), getPaintProperty: get('paint') },
    ...{ setLayoutProperty: set('layout'), getLayoutProperty: get('layout') },
    getFilter: (layer: string) => values.get(`filter ${layer}`),
    setFilter: (layer: string, filter: unknown) => void values.set(`filter ${layer}`, filter),
    setFeatureState: ({ source, id }: { source: string; id: string }, state: object) =>
      void states.set(`${source} ${id}`, { ...states.get(`${source} ${id}`), ...state }),
    removeFeatureState: ({ source, id }: { source: string; id: string }) =>
      void states.delete(`${source} ${id}`),
    hasImage: (name: string) => images.has(name),
    addImage: (name: string, tile: PatternTile, { pixelRatio }: { pixelRatio: number }) =>
      void images.set(name, { tile, ratio: pixelRatio }),
    updateImage: (name: string, tile: PatternTile) =>
      void images.set(name, { tile, ratio: images.get(name)?.ratio ?? null }),
    getSource: (name: string) =>
      name === 'symbols'
        ? { setData: (data: GeoJSON.FeatureCollection) => void circles.push(data) }
        : undefined,
  };
  return { map: map as unknown as MapLibreMap, states, calls, values, images, circles };
}

describe('LivePainter', () => {
  it('changes a value by the state of its comune, without touching a layer', () => {
    const { map, states, calls } = syntheticMap();
    const painter = new LivePainter(map, sceneOf(1), 'light');
    painter.draw(sceneOf(1), 400);
    const before = states.get('comuni 037006')?.['colour'];
    expect(calls.length).toBeGreaterThan(0);
    calls.length = 0;
    painter.draw(sceneOf(3), 400);
    expect(states.get('comuni 037006')?.['colour']).not.toBe(before);
    expect(calls).toEqual([]);
  });

  it('paints the layers again in another theme', () => {
    const { map, calls } = syntheticMap();
    const painter = new LivePainter(map, sceneOf(1), 'light');
    painter.layers(400);
    calls.length = 0;
    painter.patterns = () => undefined;
    painter.wear('dark', 400);
    expect(calls).toContain('paint');
    expect(painter.theme).toBe('dark');
  });

  it('marks one unit at a time as under the pointer, and says whether that is new', () => {
    const { map, states } = syntheticMap();
    const painter = new LivePainter(map, sceneOf(1), 'light');
    expect([painter.hover('037006'), painter.hover('037006'), painter.hover('037032')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(states.get('comuni 037006')).toEqual({ hover: false });
    painter.states();
    expect(states.get('comuni 037032')).toMatchObject({ hover: true });
    expect(painter.hover(null)).toBe(true);
    expect(states.get('comuni 037032')).toMatchObject({ hover: false });
  });

  it('hands the two patterns over once, and repaints them in place in another theme', () => {
    const { map, images } = syntheticMap();
    const painter = new LivePainter(map, sceneOf(1), 'light');
    painter.patterns();
    const [light, dark] = [patternTiles('light'), patternTiles('dark')];
    expect(Object.fromEntries(images)).toEqual({
      missing: { tile: light.missing, ratio: PATTERN_RATIO },
      suppressed: { tile: light.suppressed, ratio: PATTERN_RATIO },
    });
    painter.wear('dark', 400);
    expect(images.get('missing')).toEqual({ tile: dark.missing, ratio: PATTERN_RATIO });
    expect(dark.missing.data).not.toEqual(light.missing.data);
  });

  it('puts the pattern under the comuni without a value, and takes it away with the gap', () => {
    const { map, states, values } = syntheticMap();
    const gap = buildScene({
      ...{ geometry, territories, hue: 'oes' as const },
      fills: new Map<string, Fill>(
        territories.map(({ id }) => [id, { kind: id === '037032' ? 'suppressed' : 'zero' }]),
      ),
    });
    const painter = new LivePainter(map, gap, 'light');
    painter.draw(gap, 400);
    const hidden = (): unknown => values.get('filter pattern-suppressed');
    expect(hidden()).toEqual(['in', ['get', 'id'], ['literal', ['037032']]]);
    expect(states.get('comuni 037032')).toMatchObject({ colour: null });
    painter.draw(sceneOf(1), 400);
    expect(hidden()).toEqual(['in', ['get', 'id'], ['literal', []]]);
  });

  it('marks groups where they are the units, and forgets them when comuni are', () => {
    const { map, states } = syntheticMap();
    const units = geometry.groups.area.shapes.map(({ id }, i) => ({
      ...{ id, shortName: id, population: 1, labelLon: 11.2, labelLat: 44.4 },
      members: territories.filter((_, nth) => nth % 4 === i).map((one) => one.id),
    }));
    const [first = '', second = ''] = units.map(({ id }) => id);
    const grouped = buildScene({
      ...{ geometry, territories, hue: 'oes' as const, fills: new Map<string, Fill>() },
      ...{ groups: { level: 'area' as const, units }, selected: [first] },
    });
    const painter = new LivePainter(map, grouped, 'light');
    painter.draw(grouped, 400);
    expect(painter.hover(second)).toBe(true);
    painter.states();
    const groups = (): string[] => [...states.keys()].filter((key) => key.startsWith('groups '));
    expect(groups()).toHaveLength(4);
    expect(states.get(`groups ${first}`)).toEqual({ selected: 'first', hover: false });
    expect(states.get(`groups ${second}`)).toEqual({ selected: 'none', hover: true });
    expect(states.get(`comuni ${units[0]?.members[0] ?? ''}`)).toMatchObject({
      ...{ selected: 'none', hover: false },
    });
    painter.draw(sceneOf(1), 400);
    expect(groups()).toEqual([]);
  });

  it('sends the circles only when they change', () => {
    const { map, circles } = syntheticMap();
    const counted = (value: number): MapScene =>
      buildScene({
        ...{ geometry, territories, hue: 'oes' as const, fills: new Map<string, Fill>() },
        symbols: [
          { id: '037006', value: 100 },
          { id: '037032', value },
        ],
      });
    const painter = new LivePainter(map, counted(25), 'light');
    painter.draw(counted(25), 400);
    expect(circles).toEqual([]);
    painter.draw(counted(1), 400);
    painter.draw(counted(1), 400);
    expect(circles).toHaveLength(1);
    const radii = circles[0]?.features.map(({ properties }) => Number(properties?.['radius']));
    // A hundredth of the value is a tenth of the radius.
    expect((radii?.[0] ?? 0) / (radii?.[1] ?? 1)).toBeCloseTo(10, 1);
  });
});
