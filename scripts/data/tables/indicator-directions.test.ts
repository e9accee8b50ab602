import { describe, expect, it } from 'vitest';
import { withDirections, withIndicators } from './indicator-directions';

const directions = new Map([
  ['a', ['m3-d1', 'm1-d4']],
  ['b', []],
  ['c', ['pilota-2']],
]);

describe('withDirections', () => {
  it('adds the directions, and their missions to the indicator’s own', () => {
    const rows = [
      { id: 'a', missions: '5' },
      { id: 'b', missions: '7' },
      { id: 'c', missions: null },
    ];
    expect(withDirections(rows, directions)).toEqual([
      { id: 'a', missions: '1;3;5', directions: 'm3-d1;m1-d4' },
      { id: 'b', missions: '7', directions: null },
      { id: 'c', missions: null, directions: 'pilota-2' },
    ]);
  });

  it('stops where nobody has said what an indicator answers', () => {
    expect(() => withDirections([{ id: 'new', missions: null }], directions)).toThrow(
      /indicator_directions\.csv: no row for new/,
    );
  });
});

describe('withIndicators', () => {
  it('gives each entry of the plan the indicators that answer it', () => {
    const indicators = [
      { id: 'a', directions: 'm1-d1;m1-d4' },
      { id: 'b', directions: 'm1-d1' },
      { id: 'c', directions: null },
    ];
    expect(withIndicators([{ id: 'm1-d1' }, { id: 'm1-d2' }], indicators)).toEqual([
      { id: 'm1-d1', indicator_ids: 'a;b' },
      { id: 'm1-d2', indicator_ids: null },
    ]);
  });
});
