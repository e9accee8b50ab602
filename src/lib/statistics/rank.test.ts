import { describe, expect, it } from 'vitest';
import { fifthOf, median, ranksFromHighest } from './rank';

describe('rank and median', () => {
  it('counts places from the highest and lets equals share one', () => {
    expect(ranksFromHighest([9, 5, 5, null, 1])).toEqual([1, 2, 2, null, 4]);
    expect(ranksFromHighest([null])).toEqual([null]);
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
