import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatBreak,
  formatDate,
  formatNumber,
  formatOrdinal,
  formatPeriod,
  formatSigned,
  ofDate,
  onDate,
  periodPosition,
} from './number';

describe('numbers in two languages', () => {
  it('groups and points as each language does', () => {
    expect(formatNumber(1234.5, 'it', 1)).toBe('1.234,5');
    expect(formatNumber(1234.5, 'en', 1)).toBe('1,234.5');
  });

  it('writes a true minus and never minus zero', () => {
    expect(formatNumber(-2.7, 'it', 1)).toBe('−2,7');
    expect(formatNumber(-0.01, 'it', 1)).toBe('0,0');
    expect(formatSigned(1.9, 'it', 1)).toBe('+1,9');
    expect(formatSigned(0.001, 'it', 1)).toBe('0,0');
  });

  it('gives a break only the decimals it needs', () => {
    expect(formatBreak(3.5, 'it')).toBe('3,5');
    expect(formatBreak(2500, 'it')).toBe('2.500');
  });

  it('can be read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (n) => {
        const back = Number(formatNumber(n, 'it').replaceAll('.', '').replace('−', '-'));
        expect(back).toBe(n);
      }),
    );
  });
});

describe('periods and places', () => {
  it('names every kind of period', () => {
    expect(formatPeriod('2020', 'it')).toBe('2020');
    expect(formatPeriod('2025-S2', 'it')).toBe('2º sem. 2025');
    expect(formatPeriod('2025-01-01', 'en')).toBe('1 Jan 2025');
    expect(formatPeriod('2011-10-09/2025-01-01', 'it')).toBe('9 ott 2011–1 gen 2025');
  });

  it('joins a date to what is of that day', () => {
    expect(['2026-11-01', '2026-11-08', '2026-11-21'].map((date) => ofDate(date, 'it'))).toEqual([
      'del 1º\u00a0novembre 2026',
      'dell’8\u00a0novembre 2026',
      'del 21\u00a0novembre 2026',
    ]);
    expect(ofDate('2026-11-21', 'en')).toBe('of 21\u00a0November 2026');
  });

  it('writes dates of a sentence in full', () => {
    expect(formatDate('2025-01-01', 'it')).toBe('1º\u00a0gennaio 2025');
    expect(formatDate('2011-10-09', 'en')).toBe('9\u00a0October 2011');
    expect(formatDate('2024', 'it')).toBe('2024');
    expect(
      ['2025-01-01', '2025-03-08', '2025-03-11', '2025-03-18'].map((date) => onDate(date, 'it')),
    ).toEqual([
      'al 1º\u00a0gennaio 2025',
      'all’8\u00a0marzo 2025',
      'all’11\u00a0marzo 2025',
      'al 18\u00a0marzo 2025',
    ]);
    expect(onDate('2025-01-01', 'en')).toBe('on 1\u00a0January 2025');
  });

  it('orders them on one axis', () => {
    const order = ['2019-S1', '2019-S2', '2020', '2020-12-31', '2021-S1'].map(periodPosition);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });

  it('counts places', () => {
    expect(formatOrdinal(4, 'it')).toBe('4º');
    expect(['1st', '2nd', '3rd', '11th', '22nd']).toEqual(
      [1, 2, 3, 11, 22].map((n) => formatOrdinal(n, 'en')),
    );
  });
});
