import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midRanks, spearman } from './correlation';

const zip = (x: number[], y: number[]): [number, number][] => x.map((v, i) => [v, y[i] ?? NaN]);
const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('spearman', () => {
  it('gives the published value of ten pairs without ties', () => {
    // IQ and weekly hours of television, the worked example of many textbooks: rho = −29/165.
    const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
    expect(spearman(zip(iq, hours))).toBeCloseTo(-29 / 165, 12);
  });

  it('gives the published value with ties', () => {
    // Example of scipy.stats.spearmanr.
    expect(spearman(zip([1, 2, 3, 4, 5], [5, 6, 7, 8, 7]))).toBeCloseTo(0.8207826816681233, 12);
    // By hand: ranks 1, 2.5, 2.5, 4 against 1, 3, 2, 4 give 4.5 / √22.5.
    expect(spearman(zip([1, 2, 2, 3], [1, 3, 2, 4]))).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
  });

  it('is nothing where a side does not vary or pairs are too few', () => {
    expect(spearman(zip([1, 2, 3], [7, 7, 7]))).toBeNull();
    expect(spearman([[1, 2]])).toBeNull();
  });

  it('stays within −1 and 1, forgets which side is first and sees only the order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(numbers, numbers), { minLength: 3, maxLength: 60 }), (pairs) => {
        const rho = spearman(pairs);
        if (rho === null) return;
        expect(Math.abs(rho)).toBeLessThanOrEqual(1 + 1e-9);
        expect(spearman(pairs.map(([x, y]) => [y, x]))).toBeCloseTo(rho, 9);
        const ranked = midRanks(pairs.map(([x]) => x));
        expect(spearman(pairs.map(([, y], i) => [ranked[i] ?? 0, y]))).toBeCloseTo(rho, 9);
      }),
    );
  });
});

describe('midRanks', () => {
  it('shares the mean of the places among equals', () => {
    expect(midRanks([10, 20, 10, 5])).toEqual([2.5, 4, 2.5, 1]);
  });

  it('keeps the sum of the places whatever the ties', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 40 }), (values) => {
        const n = values.length;
        expect(midRanks(values).reduce((a, b) => a + b, 0)).toBeCloseTo((n * (n + 1)) / 2, 9);
      }),
    );
  });
});
