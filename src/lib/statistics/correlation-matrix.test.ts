import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columbus } from '../../../tests/fixtures/statistics/columbus';
import { correlationMatrix } from './correlation-matrix';

const columns = [
  { id: 'crime', values: columbus.crime },
  { id: 'income', values: columbus.income },
  { id: 'value', values: columbus.houseValue },
];

describe('correlationMatrix', () => {
  it('gives what R computes on the Columbus data', () => {
    const cells = correlationMatrix(columns, 'pearson');
    expect(cells[0]![1]!.r).toBeCloseTo(columbus.pearson.crimeIncome, 9);
    expect(cells[0]![2]!.r).toBeCloseTo(columbus.pearson.crimeHouseValue, 9);
    expect(cells[2]![1]!.r).toBeCloseTo(columbus.pearson.incomeHouseValue, 9);
    expect(correlationMatrix(columns, 'spearman')[1]![0]!.r).toBeCloseTo(columbus.spearmanCrimeIncome, 9);
  });

  it('counts the units of each pair', () => {
    const cells = correlationMatrix(
      [
        { id: 'a', values: [1, 2, 3, null] },
        { id: 'b', values: [2, null, 6, 8] },
        { id: 'c', values: [0.1, 0.1, 0.1, 0.1] },
      ],
      'pearson',
    );
    expect(cells.map((row) => row.map(({ n }) => n))).toEqual([
      [3, 2, 3],
      [2, 3, 3],
      [3, 3, 4],
    ]);
    expect(cells[0]![1]!.r).toBeCloseTo(1, 12);
    expect(cells[0]![2]).toEqual({ r: null, n: 3 });
  });

  it('has nothing for a column of one value, whichever it is', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer({ min: 2, max: 60 }),
        (value, n) => {
          const flat = { id: 'flat', values: Array<number>(n).fill(value) };
          const other = { id: 'other', values: flat.values.map((_, i) => i * i) };
          for (const pair of [
            [flat, other],
            [other, flat],
          ])
            expect(correlationMatrix(pair, 'pearson')[0]![1]).toEqual({ r: null, n });
        },
      ),
    );
  });

  it('is symmetric, 1 on the diagonal where there is variation, never beyond 1 or NaN', () => {
    const column = fc.array(fc.option(fc.double()), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(column, column, fc.constantFrom('pearson', 'spearman'), (a, b, method) => {
        const cells = correlationMatrix(
          [
            { id: 'a', values: a },
            { id: 'b', values: b },
          ],
          method,
        );
        expect(cells[0]![1]).toEqual(cells[1]![0]);
        for (const { r } of cells.flat()) if (r !== null) expect(Math.abs(r)).toBeLessThanOrEqual(1);
        const own = cells[0]![0]!.r;
        if (own !== null) expect(own).toBeCloseTo(1, 6);
      }),
    );
  });
});
