import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_ORGANISATION_FILTER, filterKey, wordsOf } from './filter';

describe('wordsOf', () => {
  it('splits, plains apostrophes, drops them at the end, keeps each word once', () => {
    expect(wordsOf("  Sant’Anna  solidarieta'  sant'anna Sant'Anna ")).toEqual([
      "Sant'Anna",
      'solidarieta',
      "sant'anna",
    ]);
    expect(wordsOf(" ' ’ ")).toEqual([]);
  });

  it('gives at most 8 words of at most 60 characters, none empty or with a blank, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const words = wordsOf(text);
        expect(words.length).toBeLessThanOrEqual(8);
        for (const word of words) {
          expect([...word].length).toBeLessThanOrEqual(60);
          expect(word).toMatch(/^\S+$/);
        }
        expect(new Set(words).size).toBe(words.length);
      }),
    );
  });
});

describe('filterKey', () => {
  it('is equal for equal questions and differs otherwise', () => {
    const base = { ...DEFAULT_ORGANISATION_FILTER, kinds: ['sport', 'fondazione'] };
    expect(filterKey({ ...base, kinds: ['fondazione', 'sport'], words: '  ' })).toBe(filterKey(base));
    expect(filterKey({ ...base, year: 2019 })).not.toBe(filterKey(base));
    expect(filterKey({ ...base, words: 'anziani' })).not.toBe(filterKey(base));
  });
});
