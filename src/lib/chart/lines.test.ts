import { describe, expect, it } from 'vitest';
import { lineLayout } from './lines';

const points = (pairs: [string, number][]): { period: string; value: number }[] =>
  pairs.map(([period, value]) => ({ period, value }));

describe('lineLayout', () => {
  const allPeriods = ['2018', '2019', '2020', '2021', '2022'];

  it('never joins two series across a break', () => {
    const layout = lineLayout({
      points: points([
        ['2018', 1],
        ['2019', 2],
        ['2020', 3],
        ['2021', 4],
      ]),
      breaks: ['2020'],
      allPeriods,
      width: 100,
      height: 50,
    });
    expect(layout.runs.map((run) => run.map((p) => p.period))).toEqual([
      ['2018', '2019'],
      ['2020', '2021'],
    ]);
    expect(layout.breaksAt).toHaveLength(1);
    expect(layout.breaksAt[0]).toBeGreaterThan(layout.runs[0]?.[1]?.x ?? Infinity);
    expect(layout.breaksAt[0]).toBeLessThan(layout.runs[1]?.[0]?.x ?? -Infinity);
  });

  it('stops the line at a missing year', () => {
    const layout = lineLayout({
      points: points([
        ['2018', 1],
        ['2020', 3],
      ]),
      breaks: [],
      allPeriods,
      width: 100,
      height: 50,
    });
    expect(layout.runs).toHaveLength(2);
  });

  it('puts later to the right and larger higher', () => {
    const [run] = lineLayout({
      points: points([
        ['2018', 1],
        ['2019', 5],
      ]),
      breaks: [],
      allPeriods,
      width: 100,
      height: 50,
    }).runs;
    expect(run?.[1]?.x).toBeGreaterThan(run?.[0]?.x ?? Infinity);
    expect(run?.[1]?.y).toBeLessThan(run?.[0]?.y ?? -Infinity);
  });
});
