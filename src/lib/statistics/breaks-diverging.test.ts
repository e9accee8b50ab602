import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf } from './breaks';
import { divergingBreaks, divergingStops } from './breaks-diverging';

const METHODS = ['quantile', 'jenks', 'equal', 'deviazione'] as const;
/** Synthetic changes in per cent, from −12 to 30. */
const changes = Array.from({ length: 43 }, (_, i) => i - 12);

describe('divergingBreaks', () => {
  it('mirrors the breaks around zero, with zero a break when classes are even', () => {
    expect(divergingBreaks([-30, ...changes], 'equal', 4, 0).breaks).toEqual([-15, 0, 15]);
    expect(divergingBreaks([-30, ...changes], 'equal', 5, 0).breaks).toEqual([-18, -6, 6, 18]);
  });

  it('drops the classes of a side that has no values', () => {
    expect(divergingBreaks([1, 2, 3, 10, 20, 30], 'equal', 6, 0).breaks).toEqual([10, 20]);
  });

  it('has nothing to cut without two distinct values', () => {
    for (const values of [[], [4, 4], [NaN]])
      expect(divergingBreaks(values, 'quantile', 5, 0).breaks).toEqual([]);
  });

  it('rounds a centre that is not round only as far as every value stays on its side', () => {
    const made = divergingBreaks([1, 4.2, 5.27, 5.29, 6, 9, 11], 'quantile', 4, 5.2837);
    expect(made.centre).toBe(5.28);
    expect(made.breaks).toContain(5.28);
  });

  it('never gives a value the colour of the other side, whatever the method and the centre', () => {
    const hundredths = (most: number) => fc.integer({ min: -most, max: most }).map((n) => n / 100);
    fc.assert(
      fc.property(
        fc.array(hundredths(1e6), { minLength: 2, maxLength: 60 }),
        fc.constantFrom(...METHODS),
        fc.integer({ min: 3, max: 7 }),
        fc.oneof(fc.constant(0), hundredths(5000)),
        (values, method, classes, around) => {
          const { breaks, centre } = divergingBreaks(values, method, classes, around);
          expect(breaks.length).toBeLessThan(classes);
          const stops = divergingStops(breaks, centre);
          expect(stops).not.toBeNull();
          for (const value of values) {
            const stop = stops?.[classOf(value, breaks)] ?? 4;
            if (value < around) expect(stop).toBeLessThanOrEqual(4);
            if (value > around) expect(stop).toBeGreaterThanOrEqual(4);
          }
        },
      ),
    );
  });
});

describe('divergingStops', () => {
  it('uses the drawn five and seven, and keeps the sides apart where there is no neutral class', () => {
    expect(divergingStops([-6, -2, 2, 6], 0)).toEqual([1, 2, 4, 6, 7]);
    expect(divergingStops([-9, -6, -2, 2, 6, 9], 0)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(divergingStops([-5, 0, 5], 0)).toEqual([1, 3, 5, 7]);
    expect(divergingStops([-9, -5, 0, 5, 9], 0)).toEqual([1, 2, 3, 5, 6, 7]);
    expect(divergingStops([-1, 1], 0)).toEqual([2, 4, 6]);
  });

  it('gives a short side the strength of its distance, not of its number', () => {
    // One class below zero is as near to it as the first above.
    expect(divergingStops([0, 5, 10], 0)).toEqual([3, 5, 6, 7]);
  });

  it('has no colours for four classes on one side', () => {
    expect(divergingStops([0, 1, 2, 3], 0)).toBeNull();
  });
});
