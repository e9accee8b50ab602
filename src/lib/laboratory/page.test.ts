import { describe, expect, it } from 'vitest';
import { datasets } from '../catalogue/datasets';
import { laboratoryTraps } from '../i18n/laboratory-tables';
import { LOCALES } from '../i18n/locale';
import { filterTables } from './filter-tables';
import { ownEntry } from './own-entry';
import { laboratoryPage } from './page';
import { OWN_TABLE } from './types';

describe('the page of the laboratory', () => {
  it('has every published table with its words, and thirty examples', async () => {
    for (const locale of LOCALES) {
      const page = await laboratoryPage(locale);
      expect(page.tables.map(({ id }) => id)).toEqual(datasets().map(({ id }) => id));
      for (const table of page.tables) {
        expect(table.description).not.toBe('');
        expect(table.url).toBe(`/data/v1/${table.id}.parquet`);
        expect(table.columns.length).toBeGreaterThan(0);
      }
      expect(page.groups.flatMap(({ examples }) => examples)).toHaveLength(30);
      for (const { examples } of page.groups) {
        const levels = examples.map(({ level }) => level);
        expect(levels).toEqual([...levels].sort());
      }
      expect(page.values['indicator_id']?.length).toBeGreaterThan(90);
      expect(page.values['comune_id']).toHaveLength(55);
      expect(page.values['level']?.map(({ value }) => value)).toContain('metropoli');
    }
  });

  it('warns of tables that exist, in both languages alike', () => {
    const ids = datasets().map(({ id }) => id);
    for (const id of Object.keys(laboratoryTraps.it)) {
      expect(ids).toContain(id);
      expect(laboratoryTraps.en[id]).toHaveLength(laboratoryTraps.it[id]?.length ?? -1);
    }
  });

  it('finds tables by their words and columns, accents aside', async () => {
    const { tables } = await laboratoryPage('it');
    expect(filterTables(tables, ' ')).toHaveLength(tables.length);
    expect(filterTables(tables, 'OSSERVAZIONI')[0]).toMatchObject({
      table: { id: 'observations' },
      columns: null,
    });
    const found = filterTables(tables, 'localita').map(({ table }) => table.id);
    expect(found).toContain('localities');
    const lon = filterTables(tables, 'label_lon');
    expect(lon.map(({ table, columns }) => [table.id, [...(columns ?? [])]])).toEqual([
      ['territories', ['label_lon']],
    ]);
    expect(filterTables(tables, 'qqq')).toEqual([]);
  });
});

describe("the reader's own table", () => {
  const of = (csv: string) =>
    ownEntry(
      { name: OWN_TABLE, csv: new TextEncoder().encode(csv), columns: [{ name: 'valore', type: 'DOUBLE' }] },
      'Tua',
      'Solo qui',
    );
  it('stands among the others with its rows', () => {
    expect(of('valore\n1\n2\n')).toMatchObject({ id: 'dati_tuoi', rows: 2, url: '' });
    expect(of('valore\n1\n2').rows).toBe(2);
    expect(of('valore\n"a\nb"\n').rows).toBe(1);
    expect(of('').rows).toBe(0);
    expect(of('valore').columns).toEqual([{ name: 'valore', type: 'number', unit: null, description: '' }]);
  });
});
