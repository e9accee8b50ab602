import { describe, expect, it } from 'vitest';
import { brokenBetween, comparableSince, sinceOf } from './comparable';

const population = {
  periods: ['2001', '2011', '2018', '2019', '2020', '2021'],
  seriesBreaks: ['2018', '2020'],
};

describe('comparableSince', () => {
  it.each([
    ['2001', []],
    ['2011', ['2001']],
    ['2018', []],
    ['2019', ['2018']],
    ['2020', []],
    ['2021', ['2020']],
  ])('%s is compared with %j', (period, since) => {
    expect(comparableSince(population, period)).toEqual(since);
  });
});

describe('sinceOf', () => {
  it('keeps what was asked where it can be compared, else takes the earliest', () => {
    const plain = { periods: ['2017', '2018', '2019', '2020'], seriesBreaks: [] };
    expect(sinceOf(plain, '2020', '2018')).toBe('2018');
    expect(sinceOf(plain, '2020', '2021')).toBe('2017');
    expect(sinceOf(plain, '2020', null)).toBe('2017');
    expect(sinceOf(plain, '2017', null)).toBeNull();
    expect(sinceOf(population, '2021', '2011')).toBe('2020');
  });
});

describe('brokenBetween', () => {
  it('counts a break of the later period and not one of the earlier', () => {
    const column = {
      ...{ value: [], numerator: [], denominator: [], status: [], note: [] },
      denominatorDate: null,
    };
    const periods = {
      '2018': { ...column, breaks: [0] },
      '2019': { ...column, breaks: [1] },
      '2020': { ...column, breaks: [2] },
    };
    expect([...brokenBetween({ periods }, '2018', '2020')]).toEqual([1, 2]);
  });
});
