import { describe, expect, it } from 'vitest';
import { formatValue, measureLine } from './format';

describe('formatValue', () => {
  it('writes a category by its name and a number with its decimals', () => {
    const classes = { measure: 'class', categories: ['Polo', 'Cintura'], decimals: 0 } as const;
    expect(formatValue({ ...classes, categories: [...classes.categories] }, 2, 'it')).toBe('Cintura');
    expect(formatValue({ measure: 'rate', categories: [], decimals: 1 }, 4.25, 'it')).toBe('4,3');
  });
});

describe('measureLine', () => {
  it('adds the unit unless the label already says it', () => {
    expect(measureLine({ label: 'Prezzo di vendita', unit: '€/m²', measure: 'rate' })).toBe(
      'Prezzo di vendita, €/m²',
    );
    const label = 'Organizzazioni ogni 10.000 residenti';
    expect(measureLine({ label, unit: 'ogni 10.000 residenti', measure: 'rate' })).toBe(label);
    expect(measureLine({ label: 'Classe', unit: 'classe', measure: 'class' })).toBe('Classe');
  });
});
