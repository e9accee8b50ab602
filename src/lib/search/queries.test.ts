import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../i18n/locale';
import { searchFile, searchRecordsFile } from './build';
import { describe as describeResult } from './describe';
import { recordEntries } from './records';
import { SearchIndex, type Found } from './search-index';
import { SYNONYM_GROUPS, synonymsOf } from './synonyms';
import type { SearchEntry, SearchRecordsFile } from './types';

const index: Record<Locale, SearchIndex> = { it: new SearchIndex(), en: new SearchIndex() };
const entries: Record<Locale, SearchEntry[]> = { it: [], en: [] };
const records = new SearchIndex();
let recordsFile: SearchRecordsFile;

beforeAll(async () => {
  for (const locale of LOCALES) {
    entries[locale] = (await searchFile(locale)).entries;
    await index[locale].add(entries[locale]);
  }
  recordsFile = await searchRecordsFile();
  await records.add(recordEntries(recordsFile));
});

const first = (query: string, locale: Locale): Found | undefined => index[locale].search(query).found[0];
const ids = (query: string, locale: Locale, kind: string): string[] =>
  index[locale]
    .search(query)
    .found.filter(({ entry }) => entry.kind === kind)
    .map(({ entry }) => entry.id);

describe('what citizens type', () => {
  it.each([
    ['vergato', '037059'],
    ['Castel daiano', '037013'],
    ["castel d'aiano", '037013'],
    ['castel aiano', '037013'],
    ['sant agata', '037056'],
    ["SANT'AGATA", '037056'],
    ['s agata bolognese', '037056'],
    ['s. lazzaro', '037054'],
    ['san lazaro', '037054'],
    ['casalechio', '037011'],
    ['castelmaggiore', '037019'],
    ['comune di imola', '037032'],
    ['persiceto', '037053'],
    ['porretta', '037062'],
    ['monteveglio', '037061'],
    ['bazzano', '037061'],
    ['bologna', '037006'],
    ['zola', '037060'],
  ])('%s: the comune %s comes first, in both languages', (query, id) => {
    for (const locale of LOCALES) expect(first(query, locale)?.entry).toMatchObject({ kind: 'comune', id });
  });

  it.each([
    ['tole', '037059', 'Frazione di Vergato'],
    ['Vado', '037044', 'Frazione di Monzuno'],
    ['ponte venturina', '037062', 'Frazione di Alto Reno Terme'],
    ['osteria grande', '037020', 'Frazione di Castel San Pietro Terme'],
    ['madonna dei fornelli', '037051', 'Località di San Benedetto Val di Sambro'],
  ])('%s: in the comune %s, and said: %s', (query, id, says) => {
    const found = first(query, 'it');
    expect(found?.entry).toMatchObject({ kind: 'localita', id });
    expect(found && describeResult(found, 'it')).toBe(says);
  });

  it('a comune of the past opens today’s, and says why', () => {
    const found = first('porretta terme', 'it');
    expect(found && describeResult(found, 'it')).toBe('Comune, comprende l’ex comune di Porretta Terme');
  });

  it.each([
    ['reno galliera', 'unione', 'unione-reno-galliera'],
    ['unione savena idice', 'unione', 'unione-savena-idice'],
    ['distretto pianura est', 'distretto', 'distretto-pianura-est'],
    ['pianura', 'area', 'area-pianura'],
    ['fermate dei bus', 'tabella', 'stops'],
    ['via degli dei', 'tabella', 'routes'],
  ])('%s: %s %s', (query, kind, id) => {
    expect(ids(query, 'it', kind)).toContain(id);
  });

  it.each<[string, Locale, string]>([
    ['affitto', 'it', 'canone-affitto'],
    ['quanto costa una casa', 'it', 'anni-reddito-80mq'],
    ['anziani', 'it', 'indice-vecchiaia'],
    ['treno', 'it', 'minuti-polo'],
    ['citta', 'it', 'quota-presenze'],
    ['airbnb', 'it', 'letti-extralberghieri-1000'],
    ['volontariato', 'it', 'organizzazioni-10k'],
    ['pannelli solari', 'it', 'cer-note'],
    ['asilo nido', 'it', 'pnrr-nidi-residente'],
    ['autobus', 'it', 'fermate-1000'],
    ['stipendio', 'it', 'reddito-medio'],
    ['rent', 'en', 'canone-affitto'],
    ['house prices', 'en', 'prezzo-vendita'],
    ['elderly people', 'en', 'quota-65'],
    ['train', 'en', 'minuti-polo'],
    ['tourists', 'en', 'presenze'],
    ['charities', 'en', 'organizzazioni-10k'],
    ['affitto', 'en', 'canone-affitto'],
    ['library', 'en', 'biblioteche'],
    ['floods', 'en', 'alluvione-p2'],
  ])('%s (%s): the indicator %s is among the results', (query, locale, id) => {
    expect(ids(query, locale, 'indicatore')).toContain(id);
  });

  it.each([
    ['città di imola', 'it', '037032'],
    ['municipality of vergato', 'en', '037059'],
    ['town of Medicina', 'en', '037037'],
  ] as const)('%s (%s): the comune %s, whatever a comune is called', (query, locale, id) => {
    expect(first(query, locale)?.entry).toMatchObject({ kind: 'comune', id });
  });

  it.each<[string, Locale, string, string]>([
    ['missione 3', 'it', '/missioni/3/', 'Missione del piano'],
    ['mission 3', 'en', '/missioni/3/', 'Mission of the plan'],
    ['welfare di prossimità', 'en', '/missioni/3/', 'Mission of the plan'],
    ['tema turismo', 'it', '/temi/turismo/', 'Tema'],
    ['theme energy communities', 'en', '/temi/cer/', 'Theme'],
    ['comitato pianura', 'it', '/comitato/pianura/', 'Presentazione per il comitato'],
    ['committee slides imola', 'en', '/comitato/circondario-imolese/', 'Slides for the committee'],
    ['patto metropolitano', 'it', '/missioni/strumenti/', 'Pagina sul piano'],
    ['senza rete', 'it', '/offline/', 'Pagina'],
    ['classifica', 'it', '/confronta/classifica/', 'Pagina'],
    ['ranking', 'en', '/confronta/classifica/', 'Page'],
  ])('%s (%s): the page %s, said: %s', (query, locale, path, says) => {
    const found = index[locale].search(query).found.find(({ entry }) => entry.id === path);
    expect(found && describeResult(found, locale)).toBe(says);
  });

  it('a name that a territory, a deck and a theme share finds the territory first', () => {
    expect(first('pianura', 'it')?.entry).toMatchObject({ kind: 'area', id: 'area-pianura' });
    expect(ids('pianura', 'it', 'pagina')).toEqual(['/comitato/pianura/']);
  });

  it('finds records by name and by comune together', () => {
    const found = records.search('biblioteca vergato').found[0];
    expect(found?.entry).toMatchObject({ kind: 'luogo', sort: 'biblioteca', within: 'Vergato' });
    expect(records.search('anffas').found[0]?.entry.kind).toBe('organizzazione');
    expect(records.search('qxzzyq').found).toEqual([]);
  });
});

describe('the files of the search', () => {
  it('every comune is first by its own name', () => {
    for (const entry of entries.it.filter(({ kind }) => kind === 'comune'))
      expect(first(entry.name, 'it')?.entry).toBe(entry);
  });

  it('hold the 55 comuni, all groups, indicators and tables, and no record that is a count', () => {
    const count = (kind: string): number => entries.it.filter((entry) => entry.kind === kind).length;
    expect([count('comune'), count('unione'), count('distretto'), count('area')]).toEqual([55, 7, 7, 4]);
    expect(count('indicatore')).toBeGreaterThan(90);
    expect(count('localita')).toBeGreaterThan(80);
    expect(recordsFile.places.kinds).not.toContain('ricarica-ev');
    expect(recordsFile.organisations.rows.length).toBeGreaterThan(1000);
  });

  it('a locality never bears the name of its own comune, and is there once', () => {
    const localities = entries.it.filter(({ kind }) => kind === 'localita');
    expect(localities.filter(({ name, within }) => name === within)).toEqual([]);
    const keys = localities.map(({ id, name }) => `${id} ${name}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('stay small: 40 kB before the third letter, 150 kB after, compressed', () => {
    const bytes = (file: unknown): number => brotliCompressSync(JSON.stringify(file)).length;
    for (const locale of LOCALES) expect(bytes({ entries: entries[locale] })).toBeLessThan(40_000);
    expect(bytes(recordsFile)).toBeLessThan(150_000);
  });

  it('no group of synonyms is idle, and none speaks of everything', () => {
    const said = entries.it.filter(({ kind }) => kind === 'indicatore' || kind === 'tabella');
    for (const { stems, words } of SYNONYM_GROUPS) {
      const hits = said.filter(({ id, name }) => synonymsOf(`${id} ${name}`).includes(words));
      expect([stems, hits.length > 0 && hits.length < 25]).toEqual([stems, true]);
    }
  });
});
