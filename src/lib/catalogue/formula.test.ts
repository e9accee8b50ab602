import { describe, expect, it } from 'vitest';
import { formula } from './formula';

const residents = { it: 'residenti', en: 'residents' };
const beds = { it: 'letti', en: 'beds' };

describe('formula', () => {
  it('writes the terms and a factor that matters', () => {
    expect(formula({ numerator: beds, denominator: residents, factor: 1000 }, 'it')).toBe(
      'letti ÷ residenti × 1.000',
    );
    expect(formula({ numerator: beds, denominator: residents, factor: 1 }, 'en')).toBe('beds ÷ residents');
  });

  it('has nothing to say of a published value', () => {
    expect(formula({ numerator: null, denominator: null, factor: 1 }, 'it')).toBeNull();
  });
});
