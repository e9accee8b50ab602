import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { castColumn, castResult, decimalScale, decimalToNumber } from './casts';

/** A 128-bit decimal as Arrow stores it. */
function words(value: bigint): Uint32Array {
  const bits = BigInt.asUintN(128, value);
  return Uint32Array.from([0n, 32n, 64n, 96n].map((shift) => Number((bits >> shift) & 0xffffffffn)));
}

describe('casts', () => {
  it('reads the scale from the type name', () => {
    expect(decimalScale('Decimal[38e+2]')).toBe(2);
    expect(decimalScale('Decimal[18e0]')).toBe(0);
    expect(decimalScale('Int64')).toBeNull();
  });

  it('casts decimals exactly, positive and negative', () => {
    expect(decimalToNumber(words(1275295013n), 2)).toBe(12752950.13);
    expect(decimalToNumber(words(-1n), 2)).toBe(-0.01);
    expect(decimalToNumber(words(0n), 0)).toBe(0);
  });

  it('gives the nearest number of any 38-digit decimal', () => {
    const limit = 10n ** 38n;
    fc.assert(
      fc.property(fc.bigInt({ min: -limit, max: limit }), fc.integer({ min: 0, max: 10 }), (value, scale) => {
        expect(decimalToNumber(words(value), scale)).toBe(Number(`${value}e-${scale}`));
      }),
    );
  });

  it('gives typed arrays for numbers without gaps and keeps null where there is one', () => {
    expect(castColumn({ name: 'n', type: 'Int64', values: BigInt64Array.of(1n, -2n) })).toEqual(
      Float64Array.of(1, -2),
    );
    expect(castColumn({ name: 'n', type: 'Int32', values: Int32Array.of(3) })).toEqual(Float64Array.of(3));
    expect(castColumn({ name: 'n', type: 'Decimal[38e+1]', values: [words(15n), null] })).toEqual([
      1.5,
      null,
    ]);
    expect(castColumn({ name: 'n', type: 'Utf8', values: ['1', null] })).toEqual(['1', null]);
    expect(castColumn({ name: 'n', type: 'Bool', values: [true, false] })).toEqual([true, false]);
  });

  it('writes dates as ISO text', () => {
    const day = Date.UTC(2020, 11, 31);
    expect(castColumn({ name: 'd', type: 'Date32<DAY>', values: [new Date(day)] })).toEqual(['2020-12-31']);
    expect(castColumn({ name: 'd', type: 'Timestamp<MICROSECOND>', values: [day] })).toEqual([
      '2020-12-31T00:00:00.000Z',
    ]);
  });

  it('gives rows and columns of the same values', () => {
    const result = castResult<{ n: number; t: string | null }>({
      rowCount: 2,
      columns: [
        { name: 'n', type: 'Int64', values: [1n, 2n] },
        { name: 't', type: 'Utf8', values: ['a', null] },
      ],
    });
    expect(result.rows).toEqual([
      { n: 1, t: 'a' },
      { n: 2, t: null },
    ]);
    expect(result.columns.n[1]).toBe(2);
    expect(result.rows).toBe(result.rows);
  });
});
