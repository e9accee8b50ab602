import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBreaks, parseBreaks } from './own-breaks';

describe('parseBreaks', () => {
  it.each([
    ['3; 4,5; 6', [3, 4.5, 6]],
    ['6;3 ; 4,5;', [3, 4.5, 6]],
    ['1.500; 2.000,5', [1500, 2000.5]],
    ['4.5; 6', [4.5, 6]],
    ['3 4,5 6', [3, 4.5, 6]],
    ['−5; 0; +5', [-5, 0, 5]],
    ['3; 3; 3', [3]],
  ])('reads %j in Italian', (text, breaks) => {
    expect(parseBreaks(text, 'it')).toEqual(breaks);
  });

  it('reads the marks of English', () => {
    expect(parseBreaks('1,500; 4.5', 'en')).toEqual([4.5, 1500]);
  });

  it.each(['', ';', 'tre', '3; x', '1;2;3;4;5;6;7', '3,4,5', '1e9', 'Infinity'])('refuses %j', (text) => {
    expect(parseBreaks(text, 'it')).toBeNull();
  });

  it('reads back what it writes, and never throws', () => {
    const breaks = fc.uniqueArray(
      fc.integer({ min: -1e7, max: 1e7 }).map((n) => n / 100),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(breaks, fc.constantFrom('it' as const, 'en' as const), (numbers, locale) => {
        const sorted = [...numbers].sort((a, b) => a - b).map((n) => n + 0);
        expect(parseBreaks(formatBreaks(sorted, locale), locale)).toEqual(sorted);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void parseBreaks(text, 'it')));
  });
});
