import { describe, expect, it } from 'vitest';
import { LOCALES } from '../i18n/locale';
import { query, tablePath } from '../snapshot/tables';
import type { AnswerList } from './answer-records';
import { editionOf, recordLabel } from './record-label';

/** Every kind that a table of the snapshot has. */
const kindsOf = async (table: string): Promise<string[]> =>
  (await query(`SELECT DISTINCT kind FROM read_parquet('${tablePath(table)}')`)).map(({ kind }) =>
    String(kind),
  );

describe('recordLabel', () => {
  it.each<[AnswerList, string, string, string]>([
    ['percorsi', 'all', 'Cammini e ciclovie', 'Walking and cycling routes'],
    ['contratti', 'all', 'Contratti PNRR vinti da OES', 'PNRR contracts won by OES'],
    ['organizzazioni', 'all', 'Organizzazioni del 5 per mille', 'Organisations of the 5 per mille'],
    ['organizzazioni', 'fondazione', 'Fondazioni', 'Foundations'],
    ['luoghi', 'biblioteca', 'Biblioteche', 'Libraries'],
    // A kind that nobody counts in the plural keeps its name.
    ['luoghi', 'people-mover', 'Fermata del people mover', 'People mover stop'],
    ['organizzazioni', 'comune', 'Comune', 'Comune'],
    ['progetti', 'abitare', 'Progetti PNRR e PNC: abitare', 'PNRR and PNC projects: housing'],
    // A theme that has no name yet stands as its table writes it.
    ['progetti', 'sintetico', 'Progetti PNRR e PNC: sintetico', 'PNRR and PNC projects: sintetico'],
  ])('%s %s: %s, %s', (list, kind, it, en) => {
    expect(LOCALES.map((locale) => recordLabel({ list, kind }, locale))).toEqual([it, en]);
  });

  it('refuses a kind that has no name, and says which', () => {
    expect(() => recordLabel({ list: 'luoghi', kind: 'sintetico' }, 'it')).toThrow(
      'kind sintetico of luoghi has no name',
    );
    // A body is no place: its list is asked for no other's names.
    expect(() => recordLabel({ list: 'luoghi', kind: 'ente-parco' }, 'en')).toThrow('ente-parco of luoghi');
  });

  it('names every kind of the snapshot in both languages, no two kinds of a list alike', async () => {
    const lists: [AnswerList, string[]][] = [
      ['organizzazioni', await kindsOf('organisations')],
      ['luoghi', await kindsOf('places')],
    ];
    for (const locale of LOCALES)
      for (const [list, kinds] of lists) {
        expect(kinds.length).toBeGreaterThan(5);
        const labels = kinds.map((kind) => recordLabel({ list, kind }, locale));
        expect(labels.filter((label) => !/^\p{Lu}/u.test(label))).toEqual([]);
        expect(new Set(labels).size).toBe(kinds.length);
      }
  });
});

describe('editionOf', () => {
  it('says a year or a day, and nothing where the records are of different years', () => {
    expect(editionOf({ edition: '2020' }, 'it')).toBe('2020');
    expect(editionOf({ edition: '2025-03-31' }, 'it')).toBe('31\u00a0marzo 2025');
    expect(editionOf({ edition: '2025-03-31' }, 'en')).toBe('31\u00a0March 2025');
    expect(editionOf({ edition: null }, 'it')).toBe('');
  });
});
