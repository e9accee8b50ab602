import { describe, expect, it } from 'vitest';
import { filterAttributes, filterOptions, indicatorItems, tableItems } from './catalogue-items';
import { datasets } from './datasets';
import { FILTERS, foldWords, matches, readFilter } from './filter';
import { offered } from './offered';

const tables = await tableItems('it');
const indicators = await indicatorItems('it');
const entry = (id: string) => {
  const found = indicators.find(({ indicator }) => indicator.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
};

describe('entries of the catalogue', () => {
  it('are every published table in its order; one that is withheld has no format', async () => {
    expect(tables.map((item) => item.entry.id)).toEqual(datasets().map(({ id }) => id));
    const open = new Set((await offered()).map(({ id }) => id));
    for (const { entry: table, formats, isOffered } of tables) {
      expect(isOffered, table.id).toBe(open.has(table.id));
      expect(formats.length > 0, table.id).toBe(isOffered);
    }
  });

  it('are found by words of either language, of their columns and of their publishers', () => {
    const table = tables.find(({ entry: one }) => one.id === 'organisations');
    if (!table) throw new Error('the table of organisations is not in the catalogue');
    for (const text of [table.entry.title.it, table.entry.title.en, 'tax_code'])
      expect(table.words).toContain(foldWords(text));
    const { indicator, file, words } = entry('organizzazioni-10k');
    for (const text of [indicator.label.it, indicator.label.en, file.sources[0]?.publisher ?? 'no publisher'])
      expect(words).toContain(foldWords(text));
  });

  it('name the levels that have a value: all of a count, comuni alone of what does not add up', () => {
    expect(entry('popolazione').levels).toEqual(['comune', 'unione', 'distretto', 'area', 'metropoli']);
    for (const { indicator, levels } of indicators)
      if (indicator.aggregation === 'none') expect(levels, indicator.id).toEqual(['comune']);
  });
});

describe('filters of the catalogue', () => {
  const all = [...tables, ...indicators];
  const options = filterOptions(all, 'it');

  it('offer no value that leaves the list empty, and none twice', () => {
    const offers = {
      ...{ tema: options.tema.map(({ value }) => value), formato: options.formato.map(({ value }) => value) },
      ...{ licenza: options.licenza.map(({ value }) => value) },
      ...{ livello: options.livello.map(({ value }) => value) },
    };
    const items = all.map((item) => {
      const written = filterAttributes(item);
      const facet = (name: string) => (written[`data-${name}`] ?? '').split(' ').filter(Boolean);
      return {
        words: written['data-words'] ?? '',
        facets: {
          ...{ tema: facet('tema'), formato: facet('formato') },
          ...{ licenza: facet('licenza'), livello: facet('livello') },
        },
      };
    });
    for (const name of FILTERS) {
      expect(offers[name].length, name).toBeGreaterThan(1);
      expect(new Set(offers[name]).size, name).toBe(offers[name].length);
      for (const value of offers[name]) {
        const filter = readFilter(`?${name}=${encodeURIComponent(value)}`, offers);
        const left = items.filter((item) => matches(item, filter)).length;
        expect(left, `${name}=${value}`).toBeGreaterThan(0);
        expect(left, `${name}=${value}`).toBeLessThanOrEqual(items.length);
      }
    }
  });

  it('are labelled in the language of the page, themes in the order of the site', () => {
    expect(options.tema[0]).toEqual({ value: 'oes', label: expect.stringMatching(/\S/) as unknown });
    const english = filterOptions(all, 'en');
    expect(english.livello.map(({ value }) => value)).toEqual(options.livello.map(({ value }) => value));
    expect(english.livello.at(-1)).toMatchObject({ value: 'nessuno' });
    expect(english.livello.at(-1)?.label).not.toBe(options.livello.at(-1)?.label);
  });
});
