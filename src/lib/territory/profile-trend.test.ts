import { describe, expect, it } from 'vitest';
import type { IndicatorData } from '../snapshot/domain';
import { changeOf, firstLabel, trendLayout, trendOf, wrapName } from './profile-trend';

const column = (...value: (number | null)[]) => ({
  value,
  numerator: [],
  denominator: [],
  status: [],
  note: [],
  denominatorDate: null,
});
const synthetic: IndicatorData = {
  id: 'synthetic',
  territoryIds: ['a', 'b', 'c'],
  periods: { '2020': column(12, 1, 9), '2001': column(10, 5, null), '2011': column(20, 7, 8) },
  notes: [],
};

describe('trendOf', () => {
  it('puts periods in time order and takes the median of the known values', () => {
    const trend = trendOf(synthetic, 'a', ['2011', '2015'], ['a', 'b', 'c']);
    expect(trend?.points.map((p) => p.value)).toEqual([10, 20, 12]);
    expect(trend?.reference.map((p) => p.value)).toEqual([7.5, 8, 9]);
    expect(trend?.breaks).toEqual(['2011']);
  });

  it('begins with the first value there is', () => {
    const late = { ...synthetic, periods: { ...synthetic.periods, '1991': column(null, null, 3) } };
    expect(trendOf(late, 'a', [], ['a', 'b'])?.periods).toEqual(['2001', '2011', '2020']);
    expect(trendOf(late, 'a', [], ['c'])?.periods[0]).toBe('1991');
  });

  it('is nothing for a single point', () => {
    expect(trendOf({ ...synthetic, periods: { '2020': column(1, 2, 3) } }, 'a', [])).toBeNull();
  });
});

describe('trendLayout', () => {
  it('never joins points over a break and names the parts', () => {
    const trend = trendOf(synthetic, 'a', ['2011']);
    if (!trend) throw new Error('no trend');
    const layout = trendLayout(trend, 100);
    expect(layout.runs.map((run) => run.map((p) => p.period))).toEqual([['2001'], ['2011', '2020']]);
    expect(layout.segments.map((s) => s.period)).toEqual(['2001', '2011']);
    expect(layout.segments[0]?.to).toBe(layout.segments[1]?.from);
    expect(layout.years.map((y) => y.year)).toEqual(['2001', '2011', '2020']);
    expect(layout.years.at(-1)?.x).toBe(100);
  });
});

describe('a break of one territory alone', () => {
  const broken: IndicatorData = {
    ...synthetic,
    periods: { ...synthetic.periods, '2011': { ...column(20, 7, 8), breaks: [0] } },
  };

  it('stops its line and lets the reference go on', () => {
    const trend = trendOf(broken, 'a', [], ['a', 'b', 'c']);
    if (!trend) throw new Error('no trend');
    const layout = trendLayout(trend, 100);
    expect(trend.ownBreaks).toEqual(['2011']);
    expect(layout.runs.map((run) => run.length)).toEqual([1, 2]);
    expect(layout.reference.map((run) => run.length)).toEqual([3]);
    expect(layout.breaksAt).toHaveLength(1);
  });

  it('is not of the others', () => {
    expect(trendOf(broken, 'b', [])?.breaks).toEqual([]);
  });
});

describe('changeOf', () => {
  it('is per cent of the first value', () => {
    expect(
      changeOf([
        { period: '2001', value: 50 },
        { period: '2025', value: 40 },
      ])?.percent,
    ).toBe(-20);
    expect(
      changeOf([
        { period: '2001', value: 0 },
        { period: '2025', value: 40 },
      ]),
    ).toBeNull();
  });
});

describe('wrapName', () => {
  it('keeps every word and breaks before the fifteenth letter', () => {
    expect(wrapName('S. Giovanni in Persiceto')).toEqual(['S. Giovanni in', 'Persiceto']);
    expect(wrapName('Vergato')).toEqual(['Vergato']);
  });
});

describe('firstLabel', () => {
  const at = (x: number, y: number) => ({ x, y, period: '', value: 0 });
  it('stays inside the plot and out of the line', () => {
    expect(firstLabel(at(0, 50), at(100, 40), 190)).toEqual({ dx: 0, y: 70 });
    expect(firstLabel(at(0, 180), at(100, 100), 190)).toEqual({ dx: 12, y: 185 });
    expect(firstLabel(at(0, 186), at(100, 185), 190)).toEqual({ dx: 0, y: 176 });
    expect(firstLabel(at(0, 50), at(100, 120), 190)).toEqual({ dx: 0, y: 40 });
    expect(firstLabel(at(0, 186), undefined, 190).y).toBeLessThan(186);
  });
});
