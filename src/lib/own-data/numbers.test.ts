import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf, decimalOfColumn, decimalVotes, numberOf } from './numbers';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

fc.configureGlobal(fuzzRuns(100));

describe('numberOf', () => {
  it.each([
    ['12', ',', 12],
    ['1.234,56', ',', 1234.56],
    ['1 234,56', ',', 1234.56],
    ['1\u00a0234', ',', 1234],
    ['1\u202f234\u202f567', ',', 1_234_567],
    ["1'234,5", ',', 1234.5],
    ['1’234', ',', 1234],
    ['1,234.56', '.', 1234.56],
    ['1,234', '.', 1234],
    ['1,234', ',', 1.234],
    ['1.234', ',', 1234],
    ['-5', ',', -5],
    ['−5,5', ',', -5.5],
    ['+5', ',', 5],
    ['12,5 %', ',', 12.5],
    ['€ 1.200', ',', 1200],
    ['-€ 3,50', ',', -3.5],
    ['€ -3,50', ',', -3.5],
    ['1.200,00 euro', ',', 1200],
    ['1.5e3', '.', 1500],
    ['1,5E+03', ',', 1500],
    [',5', ',', 0.5],
    ['-0', ',', 0],
    ['007', ',', 7],
  ] as const)('%s with %s is %d', (text, decimal, value) => expect(numberOf(text, decimal)).toBe(value));

  it.each([
    '',
    '-',
    'a',
    '12a',
    '1.23.456',
    '1,2,3',
    '0.123,5',
    '1.2345,6',
    '--5',
    '-€-5',
    '1 23',
    '12 345 6',
    '1.234’567,8',
  ])('%s is none where commas are decimal', (text) => expect(numberOf(text, ',')).toBeNaN());

  it('takes an identifier of many figures for none, whose last ones it would lose', () => {
    expect(numberOf('12345678901234567', ',')).toBeNaN();
    expect(numberOf('999999999999999', ',')).toBe(999_999_999_999_999);
  });

  it('reads back what is written in any of the ways', () => {
    const written = fc.constantFrom(
      { decimal: ',' as const, thousands: '.' },
      { decimal: ',' as const, thousands: ' ' },
      { decimal: ',' as const, thousands: '’' },
      { decimal: ',' as const, thousands: '' },
      { decimal: '.' as const, thousands: ',' },
      { decimal: '.' as const, thousands: "'" },
      { decimal: '.' as const, thousands: '' },
    );
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }),
        written,
        (hundredths, { decimal, thousands }) => {
          const whole = String(Math.floor(Math.abs(hundredths) / 100)).replace(/\B(?=(\d{3})+$)/g, thousands);
          const text = `${hundredths < 0 ? '-' : ''}${whole}${decimal}${String(Math.abs(hundredths) % 100).padStart(2, '0')}`;
          expect(numberOf(text, decimal)).toBeCloseTo(hundredths / 100, 6);
        },
      ),
    );
  });

  it('gives a cell as long as a book back at once', () => {
    for (const text of [`-${' '.repeat(400_000)}x`, '1 '.repeat(200_000), '9'.repeat(400_000)]) {
      expect(numberOf(text, ',')).toBeNaN();
      expect(decimalOf(text)).toBeNull();
    }
  });

  it('never throws and never gives what is not finite', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.,'e+ €%-]{0,20}$/)), (text) => {
        for (const decimal of [',', '.'] as const)
          expect(Math.abs(numberOf(text, decimal))).not.toBe(Infinity);
      }),
      fuzzRuns(500),
    );
  });
});

describe('decimalOf', () => {
  it.each([
    ['1.234,5', ','],
    ['12,5', ','],
    ['0,123', ','],
    ['12.5', '.'],
    ['0.123', '.'],
    ['1,234.5', '.'],
    ['1.234', 'either'],
    ['1,234', 'either'],
    ['1234', null],
    ['testo', null],
    ['1.2.3', null],
  ] as const)('%s says %s', (text, sign) => expect(decimalOf(text)).toBe(sign));

  it('lets a column speak for itself only where it does so in one voice', () => {
    expect(decimalOfColumn(decimalVotes(['44.49', '44.5']), ',')).toBe('.');
    expect(decimalOfColumn(decimalVotes(['44.49', '44,5']), ',')).toBe(',');
    expect(decimalOfColumn(decimalVotes(['1.234', '5.678']), ',')).toBe(',');
    expect(decimalVotes(['1.234', '5,5', '5.5', 'x'])).toEqual({ ',': 1, '.': 1, either: 1 });
  });
});
