import { describe, expect, it } from 'vitest';
import type { Fill } from './fill';
import { prepareGeometry } from './geometry';
import { buildScene, outlineOf } from './scene';
import { sizeSymbols, LARGEST_RADIUS } from './symbols';
import { testBoundaries, testTerritories } from './testBoundaries';

const geometry = prepareGeometry(testBoundaries());
const territories = testTerritories();
const fills = new Map<string, Fill>([['037006', { kind: 'class', index: 2, of: 4 }]]);
const base = { geometry, territories, hue: 'oes', fills } as const;

describe('buildScene', () => {
  it('paints each comune and says missing where no fill is given', () => {
    const scene = buildScene(base);
    expect(scene.classes).toBe(4);
    expect(scene.comuni.find(({ id }) => id === '037006')?.className).toBe('c3');
    expect(scene.comuni.filter(({ fill }) => fill.kind === 'missing')).toHaveLength(54);
  });

  it('mutes what the area filter leaves out, never the selection', () => {
    const outside = territories.find(({ areaId }) => areaId === 'area-bologna')?.id ?? '';
    const muted = buildScene({ ...base, areaFilter: 'area-pianura' });
    expect(muted.comuni.find(({ id }) => id === outside)?.muted).toBe(true);
    const chosen = buildScene({ ...base, areaFilter: 'area-pianura', selected: [outside] });
    expect(chosen.comuni.find(({ id }) => id === outside)?.muted).toBe(false);
    expect(chosen.selected.map(({ id }) => id)).toEqual([outside]);
    expect(chosen.labels[0]).toMatchObject({ id: outside, level: 0 });
  });

  it('outlines all that is selected, the first first, and lets all but the brushed step back', () => {
    const [a = '', b = '', c = ''] = territories.map(({ id }) => id);
    const scene = buildScene({ ...base, selected: [b, a], brushed: new Set([c]) });
    expect(scene.selected.map(({ id }) => id)).toEqual([b, a]);
    // A brush is about values: the selection keeps its outline but not its colour.
    expect(scene.comuni.filter(({ muted }) => !muted).map(({ id }) => id)).toEqual([c]);
    expect(scene.labels.find(({ id }) => id === b)?.className).toMatch(/selected.*muted/);
  });

  it('draws groups as units: their outlines, names and circles, and whose each comune is', () => {
    const shape = geometry.groups.unione.shapes[0];
    const members = territories.slice(0, 3).map(({ id }) => id);
    const unit = {
      id: shape?.id ?? '',
      shortName: 'Gruppo',
      population: 1,
      labelLon: 11.2,
      labelLat: 44.3,
      members,
    };
    const scene = buildScene({
      ...base,
      groups: { level: 'unione', units: [unit] },
      symbols: [{ id: unit.id, value: 5 }],
      selected: [unit.id],
    });
    expect(scene.level).toBe('unione');
    expect(scene.comuni.filter(({ unitId }) => unitId === unit.id).map(({ id }) => id)).toEqual(members);
    expect(scene.selected).toEqual([{ id: unit.id, path: shape?.path }]);
    expect(outlineOf(scene, unit.id)).toBe(shape?.path);
    expect(outlineOf(scene, members[0] ?? '')).toBeNull();
    expect(scene.labels.map(({ id, lines }) => [id, ...lines])).toEqual([[unit.id, 'Gruppo']]);
    expect(scene.symbols).toHaveLength(1);
    expect([scene.show.areas, scene.areaNames]).toEqual([false, []]);
    expect(scene.paths.groupLines).toBe(geometry.groups.unione.lines);
  });

  it('keeps names inside the frame and leaves them out of thumbnails', () => {
    for (const { x, y } of buildScene(base).labels) {
      expect(Math.min(x, y)).toBeGreaterThan(0);
      expect(Math.max(x, y)).toBeLessThan(100);
    }
    const thumb = buildScene({ ...base, geometry: prepareGeometry(testBoundaries(), 'thumb') });
    expect([thumb.labels, thumb.areaNames]).toEqual([[], []]);
  });

  it('hands the titles through', () => {
    const scene = buildScene({ ...base, titles: new Map([['037006', 'Bologna: 7,7']]) });
    expect(scene.comuni.find(({ id }) => id === '037006')?.title).toBe('Bologna: 7,7');
  });
});

describe('sizeSymbols', () => {
  it('makes area proportional to value and draws the largest first', () => {
    const [large, small] = sizeSymbols([
      { id: 'a', value: 1 },
      { id: 'b', value: 4 },
      { id: 'c', value: 0 },
    ]);
    expect(large).toMatchObject({ id: 'b', radius: LARGEST_RADIUS });
    expect(((small?.radius ?? 0) / LARGEST_RADIUS) ** 2).toBeCloseTo(0.25, 9);
  });

  it('draws nothing for values that are not there', () => {
    expect(
      sizeSymbols([
        { id: 'a', value: Number.NaN },
        { id: 'b', value: -1 },
      ]),
    ).toEqual([]);
  });
});
