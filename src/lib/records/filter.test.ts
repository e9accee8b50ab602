import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comuniOf, filterKey, filtersSet, wordsOf, type RecordsFilter } from './filter';

const OPEN: RecordsFilter = {
  ...{ table: 'luoghi', year: null, kinds: [], statuses: [], words: '', comuneOnly: false },
  ...{ area: null, comuni: [] },
};

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
    const base = { ...OPEN, kinds: ['museo', 'cer'] };
    expect(filterKey({ ...base, kinds: ['cer', 'museo'], words: '  ' })).toBe(filterKey(base));
    const others: Partial<RecordsFilter>[] = [
      { year: 2019 },
      { words: 'anziani' },
      { statuses: ['attivo'] },
      { table: 'progetti' },
    ];
    for (const other of others) expect(filterKey({ ...base, ...other })).not.toBe(filterKey(base));
    expect(filterKey({ ...OPEN, statuses: ['a'] })).not.toBe(filterKey({ ...OPEN, kinds: ['a'] }));
  });

  it('hears of the selection only when the list is of it alone', () => {
    const selected = { ...OPEN, comuni: ['037006'] };
    expect(filterKey(selected)).toBe(filterKey(OPEN));
    expect(comuniOf({ ...selected, comuneOnly: true })).toEqual(['037006']);
    expect(filterKey({ ...selected, comuneOnly: true })).not.toBe(filterKey(OPEN));
  });
});

describe('filtersSet', () => {
  it('counts filters, not values, and not the edition a list opens at', () => {
    expect(filtersSet(OPEN, null)).toBe(0);
    expect(filtersSet({ ...OPEN, table: 'organizzazioni', year: 2020 }, 2020)).toBe(0);
    expect(filtersSet({ ...OPEN, kinds: ['cer', 'museo'], year: 2019, area: 'pianura' }, null)).toBe(3);
    expect(filtersSet({ ...OPEN, comuneOnly: true }, null)).toBe(0);
  });
});
