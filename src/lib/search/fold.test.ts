import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, indexWords, plain, queryWords, spellings } from './fold';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

fc.configureGlobal(fuzzRuns(100));

describe('fold', () => {
  it('takes accents, capitals, abbreviated saints and the squared metre for what they sound like', () => {
    expect(fold('CITTÀ')).toBe('citta');
    expect(fold('S. Lazzaro')).toBe('san lazzaro');
    expect(fold('S.AGATA')).toBe('san agata');
    expect(fold('80 m²')).toBe('80 m2');
    expect(fold('Bed & Breakfast, B&B')).toBe('bed breakfast bb');
  });

  it('reads an apostrophe as nothing or as a blank', () => {
    expect(spellings('Castel d’Aiano')).toEqual(['castel daiano', 'castel d aiano']);
    expect(plain('Castel d`Aiano')).toBe('castel daiano');
    expect(indexWords("Sant'Agata")).toEqual(['santagata', 'sant', 'agata']);
  });

  it('keeps of a query the words that say something, or all when none does', () => {
    expect(queryWords('il comune di Vergato')).toEqual(['comune', 'vergato']);
    expect(queryWords("l'affitto")).toEqual(['affitto']);
    expect(queryWords('la')).toEqual(['la']);
    expect(queryWords(" ,' ")).toEqual([]);
  });

  it('never throws, and folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(queryWords(text).every((word) => /^[a-z0-9]+$/.test(word))).toBe(true);
      }),
    );
  });
});
