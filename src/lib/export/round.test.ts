import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundForWeb } from './round';

describe('roundForWeb', () => {
  it('leaves counts, cents and nothing as they are', () => {
    expect([1020193, 0, null, 12752950.13].map(roundForWeb)).toEqual([1020193, 0, null, 12752950.13]);
  });

  it('shortens rates', () => {
    expect([3.9123456789, 0.000123456789, 25333.98765].map(roundForWeb)).toEqual([
      3.91235, 0.000123, 25333.99,
    ]);
  });

  it('keeps a digit more where a second rounding would go the wrong way', () => {
    expect(roundForWeb(24685.499735)).toBe(24685.4997);
    expect(roundForWeb(-24685.499735)).toBe(-24685.4997);
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 2 }),
        (value, d) => {
          expect((roundForWeb(value) ?? NaN).toFixed(d)).toBe(value.toFixed(d));
        },
      ),
    );
  });

  it('never moves a value by more than half a hundredth', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e7, max: 1e7, noNaN: true }), (value) => {
        expect(Math.abs((roundForWeb(value) ?? NaN) - value)).toBeLessThanOrEqual(0.005 + 1e-6);
      }),
    );
  });
});
