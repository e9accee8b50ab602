import { describe, expect, it } from 'vitest';
import type { IndicatorBrief } from '../indicator/brief';
import { sayValue } from './say';
import type { ViewRow } from './view';

const row = { name: 'Vergato', value: 3.9, status: 'derived', numerator: 3 } as ViewRow;
const rate = {
  measure: 'rate',
  decimals: 1,
  unit: 'ogni 10.000 residenti',
  numerator: 'organizzazioni',
  categories: [],
};
const indicator = rate as unknown as IndicatorBrief;

describe('sayValue', () => {
  it('says the count beside a rate made from one', () => {
    expect(sayValue(row, { counted: true }, indicator, 'it')).toBe(
      'Vergato: 3,9 ogni 10.000 residenti (organizzazioni: 3)',
    );
    expect(sayValue(row, { counted: false }, indicator, 'it')).toBe('Vergato: 3,9 ogni 10.000 residenti');
  });

  it('says which gap a gap is, and no unit after a class', () => {
    expect(sayValue({ ...row, value: null, status: 'suppressed' }, { counted: true }, indicator, 'en')).toBe(
      'Vergato: suppressed',
    );
    const gap = { ...row, value: null, status: 'missing' as const };
    expect(sayValue(gap, { counted: false }, { ...indicator, partial: true }, 'it')).toBe(
      'Vergato: non noto',
    );
    const alone = { ...indicator, aggregation: 'none' } as IndicatorBrief;
    expect(sayValue({ ...gap, level: 'unione' }, { counted: false }, alone, 'it')).toBe(
      'Vergato: non calcolabile',
    );
    expect(sayValue({ ...gap, level: 'comune' }, { counted: false }, alone, 'it')).toBe('Vergato: mancante');
    const classes = {
      ...indicator,
      measure: 'class',
      categories: ['Polo', 'Cintura'],
      unit: 'classe',
    } as IndicatorBrief;
    expect(sayValue({ ...row, value: 2 }, { counted: false }, classes, 'it')).toBe('Vergato: Cintura');
  });
});
