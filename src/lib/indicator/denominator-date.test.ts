import { describe, expect, it } from 'vitest';
import { midYear, nearestDate, yearEnd } from './denominator-date';

const DATES = [
  '2001-10-21',
  '2011-10-09',
  '2018-01-01',
  '2019-01-01',
  '2020-01-01',
  '2020-12-31',
  '2021-12-31',
  '2022-12-31',
  '2025-01-01',
];

describe('nearestDate', () => {
  it.each([
    [yearEnd('2017'), '2018-01-01'],
    [yearEnd('2020'), '2020-12-31'],
    [midYear('2018'), '2018-01-01'],
    [midYear('2024'), '2025-01-01'],
  ])('%s → %s', (reference, date) => expect(nearestDate(reference, DATES)).toBe(date));

  it('gives nothing when the nearest date is more than 12 months away', () => {
    expect(nearestDate(midYear('2014'), DATES)).toBeNull();
    expect(nearestDate('2026-06-30', DATES)).toBeNull();
  });

  it('prefers the permanent census when two dates are equally near', () => {
    expect(nearestDate('2020-07-02', ['2020-07-01', '2020-07-03'], ['2020-07-03'])).toBe('2020-07-03');
    expect(nearestDate('2020-07-02', ['2020-07-01', '2020-07-03'], ['2020-07-01'])).toBe('2020-07-01');
  });
});
