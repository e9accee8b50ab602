import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOf, standingOf } from './profile-reading';

describe('standingOf', () => {
  it('gives equal values the same place from both ends', () => {
    expect(standingOf(3, [1, 3, 3, 5])).toEqual({ fromHighest: 2, fromLowest: 2, of: 4, tied: 1 });
  });

  it('adds up: those above, those below and those equal are everyone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }), (values) => {
        const standing = standingOf(values[0] ?? 0, values);
        return standing.fromHighest + standing.fromLowest + standing.tied === standing.of + 1;
      }),
    );
  });
});

describe('endOf', () => {
  const values = Array.from({ length: 55 }, (_, i) => i);
  it('holds eleven comuni at each end of 55 different values', () => {
    const ends = values.map((value) => endOf(standingOf(value, values)));
    expect(ends.filter((end) => end === 'high')).toHaveLength(11);
    expect(ends.filter((end) => end === 'low')).toHaveLength(11);
    expect(ends[11]).toBeNull();
    expect(ends[43]).toBeNull();
  });

  it('does not call a wide tie an end', () => {
    const tied = [...Array<number>(20).fill(100), ...values.slice(0, 35)];
    expect(endOf(standingOf(100, tied))).toBeNull();
    expect(endOf(standingOf(0, tied))).toBe('low');
  });

  it('says nothing of a handful of values', () => {
    expect(endOf(standingOf(9, [1, 2, 9]))).toBeNull();
  });
});
