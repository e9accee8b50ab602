import { describe, expect, it } from 'vitest';
import { stillCamera } from '../map/layerCamera';
import { localitiesOf, routesAt, stretchesOf } from './routes';
import type { RouteStages } from './types';

const stage = (number: number, from: [number, number] | null, to: [number, number] | null) => ({
  ...{ number, start: 'Località sintetica', end: 'Altra', km: null },
  from,
  to,
});
const a: [number, number] = [11.0, 44.2];
const b: [number, number] = [11.3, 44.5];
const c: [number, number] = [11.5, 44.4];
const route = (id: string, stages: RouteStages['stages']): RouteStages => ({ id, basis: 'tappe', stages });

describe('stretchesOf', () => {
  it('stops where a position is not known, instead of guessing across it', () => {
    expect(stretchesOf([route('r', [stage(1, a, b), stage(2, b, null), stage(3, null, c)])])).toHaveLength(1);
  });

  it('draws two routes between the same localities once, either way', () => {
    const both = stretchesOf([route('r', [stage(1, a, b)]), route('s', [stage(1, b, a)])]);
    expect(both.map(({ routes }) => routes)).toEqual([['r', 's']]);
    expect(localitiesOf(both)).toHaveLength(2);
  });
});

describe('routesAt', () => {
  const camera = stillCamera(600, 600, { top: 0, right: 0, bottom: 0, left: 0 });
  const stretches = stretchesOf([route('r', [stage(1, a, b)]), route('s', [stage(1, b, c)])]);
  const [first] = stretches;
  if (!first) throw new Error('no stretch');
  const middle = {
    x: camera.left + ((first.from.x + first.to.x) / 2) * camera.scale,
    y: camera.top + ((first.from.y + first.to.y) / 2) * camera.scale,
  };

  it('finds the line under the pointer, and a little beside it for a finger', () => {
    expect(routesAt(stretches, camera, middle, false)).toEqual(['r']);
    const beside = { x: middle.x + 16, y: middle.y };
    expect(routesAt(stretches, camera, beside, false)).toEqual([]);
    expect(routesAt(stretches, camera, beside, true)).toEqual(['r']);
  });

  it('finds every route that meets at a locality', () => {
    const at = { x: camera.left + first.to.x * camera.scale, y: camera.top + first.to.y * camera.scale };
    expect(routesAt(stretches, camera, at, false)).toEqual(['r', 's']);
  });
});
