import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../indicator/types';
import type { IndicatorData } from '../snapshot/domain';
import { endOf, readingOf, standingOf } from './profile-reading';
import type { Territory } from './types';

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

describe('readingOf', () => {
  const comuni = ['a', 'b', 'c'].map(
    (id) => ({ id, name: id, level: 'comune', areaId: 'area' }) as unknown as Territory,
  );
  const data: IndicatorData = {
    id: 'synthetic',
    territoryIds: ['a', 'b', 'c'],
    periods: {
      '2025': {
        value: [2, 1, null],
        numerator: [],
        denominator: [],
        status: ['derived', 'derived', 'missing'],
        note: [],
        denominatorDate: null,
      },
    },
    notes: [],
  };
  const read = (partial: boolean) => {
    const indicator = { measure: 'count', defaultPeriod: '2025', partial } as unknown as Indicator;
    return readingOf({ territory: comuni[0] as Territory, comuni }, indicator, data);
  };

  it('gives no place and no median where the list is partial', () => {
    expect(read(false)).toMatchObject({ median: 1.5, areaMedian: 1.5, standing: { fromHighest: 1, of: 2 } });
    expect(read(true)).toMatchObject({ value: 2, median: null, areaMedian: null, standing: null });
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
