import { describe, expect, it } from 'vitest';
import { fifthOf, median, rankFromHighest } from './rank';

describe('rank and median', () => {
  it('counts places from the highest and lets equals share one', () => {
    expect(rankFromHighest(5, [9, 5, 5, null, 1])).toEqual({ rank: 2, of: 4 });
    expect(rankFromHighest(1, [9, 5, 5, null, 1])).toEqual({ rank: 4, of: 4 });
  });

  it('leaves unknown values out of the median', () => {
    expect(median([1, null, 3, 10])).toBe(3);
    expect(median([null])).toBeNull();
  });

  it('places a value in its fifth', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(fifthOf(1, values)).toBe(0);
    expect(fifthOf(10, values)).toBe(4);
    expect(fifthOf(5, values)).toBe(2);
  });
});
