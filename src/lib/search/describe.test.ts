import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../i18n/locale';
import { searchFile, searchRecordsFile } from './build';
import { describe as says } from './describe';
import { recordEntries } from './records';
import { SEARCH_KINDS, type SearchEntry } from './types';

/** A synthetic result of a kind. */
const entry = (kind: SearchEntry['kind'], rest: Partial<SearchEntry> = {}): SearchEntry => ({
  ...{ kind, id: 'x', name: 'Sintetico' },
  ...rest,
});
const both = (one: SearchEntry, by: string | null = null): string[] =>
  LOCALES.map((locale) => says({ entry: one, by }, locale));

describe('describe', () => {
  it.each<[SearchEntry, string, string]>([
    [entry('comune', { within: 'Pianura' }), 'Comune, Pianura', 'Comune, Pianura'],
    [
      entry('localita', { sort: 'frazione', within: 'Vergato' }),
      'Frazione di Vergato',
      'Frazione (village) of Vergato',
    ],
    [entry('localita', { sort: 'localita', within: 'Loiano' }), 'Località di Loiano', 'Locality in Loiano'],
    [entry('unione'), 'Unione di comuni', 'Unione of comuni'],
    [entry('distretto'), 'Distretto sociosanitario', 'Health and social district'],
    [entry('area'), 'Area di lavoro', 'Working area'],
    [entry('indicatore', { within: 'Abitare' }), 'Indicatore, Abitare', 'Indicator, Abitare'],
    [entry('pagina', { sort: 'tema' }), 'Tema', 'Theme'],
    [entry('tabella'), 'Tabella di dati', 'Data table'],
    [
      entry('organizzazione', { sort: 'fondazione', within: 'Imola' }),
      'Fondazione, Imola',
      'Foundation, Imola',
    ],
    // What the list could not classify is called by what it surely is.
    [
      entry('organizzazione', { sort: 'non-classificato', within: 'Imola' }),
      'Organizzazione, Imola',
      'Organisation, Imola',
    ],
    [entry('luogo', { sort: 'biblioteca', within: 'Medicina' }), 'Biblioteca, Medicina', 'Library, Medicina'],
    // No kind that we know, and no comune: no comma that leads nowhere.
    [entry('luogo', { sort: 'sintetico' }), 'Luogo', 'Place'],
    [entry('organizzazione'), 'Organizzazione', 'Organisation'],
  ])('%j', (one, it, en) => {
    expect(both(one)).toEqual([it, en]);
  });

  it('says by which comune of the past a comune was found', () => {
    expect(both(entry('comune', { within: 'Collina' }), 'Bazzano')).toEqual([
      'Comune, comprende l’ex comune di Bazzano',
      'Comune, includes the former comune of Bazzano',
    ]);
  });
});

describe('every entry of the search', () => {
  const entries: SearchEntry[] = [];
  beforeAll(async () => {
    entries.push(...(await searchFile('it')).entries, ...recordEntries(await searchRecordsFile()));
  });

  it('is described with its place, and without an empty part', () => {
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(SEARCH_KINDS));
    const wrong = entries.filter((one) => {
      const words = says({ entry: one, by: null }, 'it');
      return /undefined|, $|^$/.test(words) || !words.includes(one.within ?? '');
    });
    expect(wrong).toEqual([]);
  });
});
