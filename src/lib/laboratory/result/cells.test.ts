import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../query/types';
import type { LabColumn } from '../types';
import { amountOf, cellWriter, isYearColumn, numberOf, rawText } from './cells';

const column = (name: string, type = 'DOUBLE'): LabColumn => ({ name, type, kind: 'number' });
const written = (name: string, cells: readonly Cell[], locale: 'it' | 'en' = 'it'): string[] => {
  const write = cellWriter(column(name), cells, locale);
  return cells.flatMap((cell) => (cell === null ? [] : [write(cell)]));
};

describe('cells of a result', () => {
  it('writes a column with one number of decimals, in the language', () => {
    expect(written('quota', [1234.5, 0.25, null])).toEqual(['1.234,50', '0,25']);
    expect(written('quota', [1234.5, 0.25], 'en')).toEqual(['1,234.50', '0.25']);
    expect(written('abitanti', [390151, -1200])).toEqual(['390.151', '−1.200']);
  });

  it('keeps small numbers apart and large ones short', () => {
    expect(written('p', [0.000125, 0.5])).toEqual(['0,000125', '0,500000']);
    expect(written('somma', [0.1 + 0.2])).toEqual(['0,3']);
    expect(written('euro', [12345.678912])).toEqual(['12.345,68']);
  });

  it('gives years and codes no thousands marks', () => {
    expect(written('anno', [2021, 2025])).toEqual(['2021', '2025']);
    expect(written('codice_istat', [37006])).toEqual(['37006']);
    expect(written('abitanti', [2021])).toEqual(['2.021']);
    expect(isYearColumn(column('anno'), [2021, 390151])).toBe(false);
    expect(isYearColumn(column('anno'), [null])).toBe(false);
  });

  it('writes what is too large for a double as it came, and reads it as a number', () => {
    expect(written('somma', ['170141183460469231731687303715884105727'])).toEqual([
      '170141183460469231731687303715884105727',
    ]);
    expect(numberOf('170141183460469231731687303715884105727')).toBeCloseTo(1.7e38, -37);
    for (const cell of ['', 'NaN', 'Infinity', '1e5', ' 1', true, null, NaN, Infinity])
      expect(numberOf(cell)).toBeNull();
  });

  it('draws no number that would break a scale', () => {
    expect([5e-324, 1.7e308, -1e200, 0, -0.5].map(amountOf)).toEqual([null, null, null, 0, -0.5]);
  });

  it('gives back every number as a program writes it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (value) => {
        expect(Number(rawText(value))).toBe(value === 0 ? 0 : value);
      }),
    );
    expect(rawText(null)).toBe('');
    expect(rawText(false)).toBe('false');
  });

  it('never writes a number that is another one to the eye', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
        const [text = ''] = written('n', [value], 'en');
        expect(Number(text.replace('−', '-').replaceAll(',', ''))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
