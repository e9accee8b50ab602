import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf } from './cells';
import { MOST } from './chart-choice';
import { barsOf, binsOf, dotsOf, linesOf } from './chart-data';
import { syntheticResult } from './result.fixture';

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

describe('what a chart draws', () => {
  it('draws bars in the order of the rows and counts the rest', () => {
    const result = syntheticResult(['nome', 'VARCHAR', ['a', 'b', 'c']], ['n', 'DOUBLE', [1, null, 3]]);
    const choice = { kind: 'bars', x: 0, y: [1], series: null } as const;
    expect(barsOf(result, choice, [2, 1, 0])).toEqual({
      bars: [
        { row: 2, label: 'c', value: 3 },
        { row: 0, label: 'a', value: 1 },
      ],
      ...{ empty: 1, beyond: 0 },
    });
    const many = syntheticResult(['nome', 'VARCHAR', range(70).map(String)], ['n', 'DOUBLE', range(70)]);
    const drawn = barsOf(many, choice, range(70));
    expect([drawn.bars.length, drawn.beyond]).toEqual([MOST.bars, 10]);
  });

  it('draws lines in the order of time, hours left out', () => {
    const result = syntheticResult(
      ['quando', 'TIMESTAMP', ['2021-05-01T10:00:00', '2020-05-01 00:00:00', 'mai', null]],
      ['n', 'DOUBLE', [2, 1, 5, 6]],
    );
    const lines = linesOf(result, { kind: 'lines', x: 0, y: [1], series: null });
    expect(lines.periods).toEqual(['2020-05-01', '2021-05-01']);
    expect(lines.series[0]?.points.map(({ value }) => value)).toEqual([1, 2]);
    expect(lines.empty).toBe(2);
  });

  it('draws one line for each value of the series, one for each column without', () => {
    const result = syntheticResult(
      ['anno', 'BIGINT', [2020, 2020, 2021]],
      ['area', 'VARCHAR', ['a', 'b', 'a']],
      ['n', 'DOUBLE', [1, 2, 3]],
      ['n', 'DOUBLE', [4, 5, 6]],
    );
    const by = linesOf(result, { kind: 'lines', x: 0, y: [2], series: 1 });
    expect(by.series.map(({ name, points }) => [name, points.length])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    // Two columns of the same name are two lines.
    expect(linesOf(result, { kind: 'lines', x: 0, y: [2, 3], series: null }).series).toHaveLength(2);
  });

  it('draws a dot a row with both numbers', () => {
    const result = syntheticResult(
      ['x', 'DOUBLE', [1, null, 3]],
      ['y', 'DOUBLE', [1, 2, 3]],
      ['nome', 'VARCHAR', ['a', 'b', null]],
    );
    const dots = dotsOf(result, { kind: 'scatter', x: 0, y: [1], series: null }, 2);
    expect(dots).toEqual({
      dots: [
        { row: 0, label: 'a', x: 1, y: 1 },
        { row: 2, label: '', x: 3, y: 3 },
      ],
      ...{ empty: 1, beyond: 0 },
    });
  });

  it('puts every number in one bin', () => {
    fc.assert(
      fc.property(fc.array(fc.double(), { minLength: 1 }), (cells) => {
        const { bins } = binsOf(syntheticResult(['n', 'DOUBLE', cells]), {
          kind: 'histogram',
          x: 0,
          y: [],
          series: null,
        });
        const drawn = cells.filter((cell) => amountOf(cell) !== null).length;
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(drawn);
        for (const [i, bin] of bins.entries()) if (i > 0) expect(bin.from).toBe(bins[i - 1]?.to);
      }),
    );
  });

  it('has no bin without a number', () => {
    const choice = { kind: 'histogram', x: 0, y: [], series: null } as const;
    expect(binsOf(syntheticResult(['n', 'DOUBLE', [null]]), choice)).toEqual({
      bins: [],
      empty: 1,
      beyond: 0,
    });
  });
});
