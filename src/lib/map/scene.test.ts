import { describe, expect, it } from 'vitest';
import type { Fill } from './fill';
import { prepareGeometry } from './geometry';
import { buildScene } from './scene';
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
    const chosen = buildScene({ ...base, areaFilter: 'area-pianura', selectedId: outside });
    expect(chosen.comuni.find(({ id }) => id === outside)?.muted).toBe(false);
    expect(chosen.selected?.id).toBe(outside);
    expect(chosen.labels[0]).toMatchObject({ id: outside, level: 0 });
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
