import { describe, expect, it } from 'vitest';
import { unitsOf } from '../explorer/units';
import { territories } from '../snapshot/domain';
import { neighbourIn } from './direction';
import { prepareGeometry } from './geometry';
import { groupTouching } from './groupTouching';
import { testBoundaries } from './testBoundaries';

describe('groupTouching', () => {
  it('joins the groups of comuni that touch, and leaves out comuni of none', () => {
    const touching = new Map([
      ['a', ['b', 'x']],
      ['b', ['a', 'c']],
      ['c', ['b']],
      ['x', ['a']],
    ]);
    const groups = [
      { id: 'G', members: ['a', 'b'] },
      { id: 'H', members: ['c'] },
    ];
    expect([...groupTouching(touching, groups)]).toEqual([
      ['G', ['H']],
      ['H', ['G']],
    ]);
  });

  it('leads the keyboard from any unione to every other', async () => {
    const unioni = unitsOf(await territories()).unione;
    const near = groupTouching(prepareGeometry(testBoundaries()).touching, unioni);
    const reached = new Set(['unione-reno-galliera']);
    for (const id of reached)
      for (const direction of ['north', 'south', 'east', 'west'] as const) {
        const to = neighbourIn(unioni, near, id, direction);
        if (to) reached.add(to);
      }
    expect(reached.size).toBe(unioni.length);
  });
});
