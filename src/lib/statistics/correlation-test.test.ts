import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columbus } from '../../../tests/fixtures/statistics/columbus';
import { correlationMatrix } from './correlation-matrix';
import { testedCorrelations } from './correlation-test';

const columns = [
  { id: 'crime', values: columbus.crime },
  { id: 'income', values: columbus.income },
  { id: 'value', values: columbus.houseValue },
];

/** Two-sided p over every order of the second column: what the permutations estimate. */
function exactP(x: readonly number[], y: readonly number[]): number {
  const orders = (rest: readonly number[]): number[][] =>
    rest.length === 0
      ? [[]]
      : rest.flatMap((v, i) => orders([...rest.slice(0, i), ...rest.slice(i + 1)]).map((o) => [v, ...o]));
  const sum = (order: readonly number[]): number => order.reduce((s, v, i) => s + v * (x[i] ?? 0), 0);
  const all = orders(y).map(sum);
  const seen = sum(y);
  const share = (ok: (s: number) => boolean): number => all.filter(ok).length / all.length;
  return Math.min(
    1,
    2 *
      Math.min(
        share((s) => s >= seen - 1e-9),
        share((s) => s <= seen + 1e-9),
      ),
  );
}

describe('testedCorrelations', () => {
  it('has the coefficients of the matrix without tests, and none on the diagonal', () => {
    for (const method of ['pearson', 'spearman'] as const) {
      const plain = correlationMatrix(columns, method);
      const tested = testedCorrelations(columns, method, { permutations: 99 });
      expect(tested.map((row) => row.map(({ r, n }) => ({ r, n })))).toEqual(plain);
      tested.forEach((row, i) => expect(row[i]?.p).toBeNull());
      expect(tested[0]?.[2]).toEqual(tested[2]?.[0]);
    }
  });

  it('finds the smallest p for what R finds far beyond chance on the Columbus data', () => {
    // cor.test(CRIME, INC): t = −6.6, p = 3e-8; no order of 49 values in a thousand comes near.
    const [, row] = testedCorrelations(columns, 'pearson', { permutations: 999 });
    expect(row?.[0]?.p).toBe(2 / 1000);
  });

  it('comes near the p of all orders, for ranks and for values', () => {
    const [x, y] = [
      [1, 2, 3, 4, 5, 6],
      [2, 1, 3, 6, 4, 5],
    ];
    // Six ranks with rho = 0.771: 0.051 one-sided in the tables of Spearman's rho, doubled here.
    const exact = exactP(x, y);
    expect(exact).toBeCloseTo(0.1028, 3);
    for (const method of ['spearman', 'pearson'] as const) {
      const p = testedCorrelations(
        [
          { id: 'x', values: x },
          { id: 'y', values: y },
        ],
        method,
        { permutations: 9999 },
      )[1]?.[0]?.p;
      expect(Math.abs((p ?? 9) - exact)).toBeLessThan(0.012);
    }
  });

  it('has no p where there is no coefficient, and counts pairs', () => {
    const cells = testedCorrelations(
      [
        { id: 'a', values: [1, 2, 3, null] },
        { id: 'b', values: [5, 5, 5, 5] },
        { id: 'c', values: [null, 4, 1, 9] },
      ],
      'spearman',
    );
    expect(cells[1]?.[0]).toEqual({ r: null, n: 3, p: null });
    expect(cells[2]?.[0]?.n).toBe(2);
  });

  it('repeats itself with one seed, differs with another, and reports progress up to the end', () => {
    const shares: number[] = [];
    const run = (seed: number) =>
      testedCorrelations(columns.slice(1), 'pearson', {
        seed,
        permutations: 199,
        progress: (s) => shares.push(s),
      });
    const weak = { id: 'noise', values: columbus.crime.map((_, i) => (i * 7919) % 49) };
    const noisy = (seed: number) => testedCorrelations([columns[1]!, weak], 'spearman', { seed })[1]?.[0]?.p;
    expect(run(3)).toEqual(run(3));
    expect(noisy(1)).not.toBe(noisy(2));
    expect(shares.at(-1)).toBe(1);
    expect(shares.every((s) => s >= 0 && s <= 1)).toBe(true);
  });

  it('has p in (0, 1]', () => {
    const values = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), {
      minLength: 10,
      maxLength: 10,
    });
    fc.assert(
      fc.property(values, values, (a, b) => {
        const p = testedCorrelations(
          [
            { id: 'a', values: a },
            { id: 'b', values: b },
          ],
          'pearson',
          { permutations: 49 },
        )[1]?.[0]?.p;
        if (p === null || p === undefined) return;
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  it('asks for at least one permutation', () => {
    expect(() => testedCorrelations(columns, 'pearson', { permutations: 0 })).toThrow(RangeError);
  });
});
