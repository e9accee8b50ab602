import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber, round } from './numbers';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

fc.configureGlobal(fuzzRuns(100));

describe('parseNumber', () => {
  it('gives back every number written with a dot', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseNumber(String(value))).toBe(Object.is(value, -0) ? 0 : value);
      }),
    );
  });

  it('reads a decimal comma only when told to', () => {
    expect(parseNumber('26,71', 'comma')).toBe(26.71);
    expect(parseNumber('26,71')).toBeNull();
    expect(parseNumber('26.71', 'comma')).toBeNull();
  });

  it.each(['', ' ', '-', '(*)', '1.234,5', '1,234.5', '5O', '0x10', 'NaN', 'Infinity', '1 000'])(
    '"%s" is not a number',
    (text) => expect(parseNumber(text)).toBeNull(),
  );
});

describe('round', () => {
  it('rounds half away from zero, also where floating point hides the half', () => {
    expect(round(1.005, 2)).toBe(1.01);
    expect(round(-1.005, 2)).toBe(-1.01);
    expect(round(12752950.130000006, 2)).toBe(12752950.13);
  });

  it('never moves a value by more than half a unit of the last digit', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (value, digits) => {
          expect(Math.abs(round(value, digits) - value)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-6);
        },
      ),
    );
  });
});
