import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import type { Fill } from './fill';
import { prepareGeometry } from './geometry';
import { LivePainter } from './livePainter';
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
  const map = {
    ...{ setPaintProperty: set('paint'), getPaintProperty: get('paint') },
    ...{ setLayoutProperty: set('layout'), getLayoutProperty: get('layout') },
    getFilter: (layer: string) => values.get(`filter ${layer}`),
    setFilter: (layer: string, filter: unknown) => void values.set(`filter ${layer}`, filter),
    setFeatureState: ({ source, id }: { source: string; id: string }, state: object) =>
      void states.set(`${source} ${id}`, { ...states.get(`${source} ${id}`), ...state }),
    removeFeatureState: ({ source, id }: { source: string; id: string }) =>
      void states.delete(`${source} ${id}`),
    getSource: () => undefined,
  };
  return { map: map as unknown as MapLibreMap, states, calls };
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
});
