import { describe, expect, it } from 'vitest';
import { patternTiles } from './patterns';
import { liveLayers } from './style';
import { prepareGeometry } from './geometry';
import { buildScene } from './scene';
import { testBoundaries, testTerritories } from './testBoundaries';

describe('patternTiles', () => {
  it.each(['light', 'dark'] as const)('differ in form, not only in tone (%s)', (scheme) => {
    const { missing, suppressed } = patternTiles(scheme);
    const inkShare = ({ data }: typeof missing) => {
      const reds = Array.from({ length: data.length / 4 }, (_, index) => data[index * 4] ?? 0);
      const [low, high] = [Math.min(...reds), Math.max(...reds)];
      const ground = scheme === 'light' ? high : low;
      return reds.reduce((sum, red) => sum + Math.abs(red - ground), 0) / reds.length / (high - low);
    };
    // 1.6 of 6 px, and two dots of 1.15 px radius on 36 px².
    expect(inkShare(missing)).toBeCloseTo(1.6 / 6, 1);
    expect(inkShare(suppressed)).toBeCloseTo((2 * Math.PI * 1.15 ** 2) / 36, 1);
    expect([missing.width, suppressed.width]).toEqual([17, 12]);
  });
});

describe('liveLayers', () => {
  it('keeps the order of the direction, bottom up', () => {
    const scene = buildScene({
      geometry: prepareGeometry(testBoundaries()),
      territories: testTerritories(),
      hue: 'oes',
      fills: new Map(),
    });
    const layers = liveLayers(scene, 'light', 500).map(({ id }) => id);
    const order = [
      'land',
      'shore',
      'comuni',
      'hairlines',
      'rivers',
      'areas',
      'groups',
      'outline',
      'selected-also-comuni-line',
      'selected-first-comuni-line',
      'symbols',
    ];
    expect(layers.filter((id) => order.includes(id))).toEqual(order);
  });
});
