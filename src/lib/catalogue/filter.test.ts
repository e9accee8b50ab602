import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords, matches, readFilter, writeFilter, type CatalogueFilter } from './filter';

const offered = {
  tema: ['oes', 'abitare'],
  formato: ['csv', 'parquet'],
  licenza: ['CC-BY-4.0'],
  livello: ['comune', 'nessuno'],
};
const none: CatalogueFilter = { q: '', tema: '', formato: '', licenza: '', livello: '' };
const item = {
  words: foldWords('Società e povertà: canone d’affitto, tax_code'),
  facets: { tema: ['oes'], formato: ['csv'], licenza: ['CC-BY-4.0'], livello: ['comune'] },
};

describe('matches', () => {
  it('finds words by their beginning, without accents, case or apostrophes', () => {
    for (const q of ['POVERTA', 'poverta canone', 'affitt', 'tax_code', ' ', 'd’affitto'])
      expect(matches(item, { ...none, q }), q).toBe(true);
    for (const q of ['overta', 'canone museo', 'code']) expect(matches(item, { ...none, q }), q).toBe(false);
  });

  it('wants every chosen value', () => {
    expect(matches(item, { ...none, tema: 'oes', formato: 'csv' })).toBe(true);
    expect(matches(item, { ...none, tema: 'oes', formato: 'parquet' })).toBe(false);
    expect(matches(item, { ...none, livello: 'nessuno' })).toBe(false);
  });
});

describe('the address', () => {
  it('brings back any filter that the controls can make', () => {
    const filters = fc.record({
      q: fc.string({ unit: 'grapheme' }),
      tema: fc.constantFrom('', ...offered.tema),
      formato: fc.constantFrom('', ...offered.formato),
      licenza: fc.constantFrom('', ...offered.licenza),
      livello: fc.constantFrom('', ...offered.livello),
    });
    fc.assert(
      fc.property(filters, (filter) => {
        const back = readFilter(`?${writeFilter(filter)}`, offered);
        expect(back).toEqual({ ...filter, q: filter.q.trim() });
      }),
    );
  });

  it('drops what no control offers and says nothing when nothing is chosen', () => {
    expect(readFilter('?tema=guerra&formato=csv&x=1', offered)).toEqual({ ...none, formato: 'csv' });
    expect(writeFilter(none)).toBe('');
  });
});

describe('words in their other number', () => {
  const item = {
    words: foldWords('Affitto al mese, rent'),
    facets: { tema: [], formato: [], licenza: [], livello: [] },
  };

  it('are found when they are long enough to be told apart', () => {
    expect(matches(item, { ...none, q: 'affitti' })).toBe(true);
    expect(matches(item, { ...none, q: 'rents' })).toBe(true);
    expect(matches(item, { ...none, q: 'mesi' })).toBe(false);
    expect(matches(item, { ...none, q: 'affittacamere' })).toBe(false);
  });
});
