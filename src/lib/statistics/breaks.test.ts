import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classBreaks, classOf, exactBreaks, METHODS, roundBreaks } from './breaks';

const ascending = (values: number[]): number[] => [...values].sort((a, b) => a - b);

describe('exactBreaks against reference values', () => {
  it('quantile follows the R-7 estimator', () => {
    // R: quantile(1:10, c(.2,.4,.6,.8)) → 2.8 4.6 6.4 8.2
    const breaks = exactBreaks([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 'quantile', 5);
    [2.8, 4.6, 6.4, 8.2].forEach((expected, i) => expect(breaks[i]).toBeCloseTo(expected, 10));
  });

  it('jenks finds the clusters of the Ckmeans.1d.dp example', () => {
    // The package's own example: three clusters {-1}, {2}, {4, 5, 6}.
    const x = ascending([-1, 2, -1, 2, 4, 5, 6, -1, 2, -1]);
    expect(exactBreaks(x, 'jenks', 3)).toEqual([2, 4]);
  });

  it('equal interval cuts the range evenly', () => {
    expect(exactBreaks([0, 3, 10], 'equal', 5)).toEqual([2, 4, 6, 8]);
  });
});

describe('roundBreaks', () => {
  it('prefers the roundest number in the gap between two values', () => {
    expect(roundBreaks([8.13], [1, 6.9, 8.13, 12])).toEqual([8]);
  });

  it('keeps every value in its class where the gap allows it', () => {
    const sorted = [1, 2, 3, 51, 52, 53, 98, 99];
    const exact = exactBreaks(sorted, 'jenks', 3);
    const rounded = roundBreaks(exact, sorted);
    expect(sorted.map((v) => classOf(v, rounded))).toEqual([0, 0, 0, 1, 1, 1, 2, 2]);
    expect(String(rounded[0]).length).toBeLessThanOrEqual(2);
  });
});

describe('classBreaks', () => {
  it('has nothing to cut without two distinct values', () => {
    expect(classBreaks([], 'jenks', 5)).toEqual([]);
    expect(classBreaks([4, 4, 4], 'quantile', 5)).toEqual([]);
    expect(classBreaks([NaN, Infinity], 'equal', 5)).toEqual([]);
  });

  it('always gives at most n - 1 ascending breaks inside the range', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 80 }),
        fc.constantFrom(...METHODS),
        fc.integer({ min: 2, max: 7 }),
        (values, method, classes) => {
          const breaks = classBreaks(values, method, classes);
          expect(breaks.length).toBeLessThan(classes);
          breaks.forEach((b, i) => {
            expect(b).toBeLessThanOrEqual(Math.max(...values));
            expect(b).toBeGreaterThan(i === 0 ? Math.min(...values) : (breaks[i - 1] ?? -Infinity));
          });
        },
      ),
    );
  });
});
