import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOT_STATED } from '../records/filter';
import { PUBLISHED } from '../records/tables';
import { RECORD_TABLES, type RecordTable } from '../state/records';
import { recordKinds, recordStatuses } from './record-kinds';
import { recordTableWords } from './record-tables';
import { recordsMessages } from './records';

interface Schema {
  columns: { name: string; enum?: string[] }[];
}
const valuesOf = (table: RecordTable, column: string): string[] => {
  const path = `data/schemas/${PUBLISHED[table].table}.json`;
  const schema = JSON.parse(readFileSync(path, 'utf8')) as Schema;
  return schema.columns.find(({ name }) => name === column)?.enum ?? [];
};
/** Texts of a dictionary, however deep; what is a function has its own tests. */
const texts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
};

describe('words of the records', () => {
  it.each(['it', 'en'] as const)(
    'name every kind, status and ground of the published tables (%s)',
    (locale) => {
      const kinds = { organizzazioni: 'kind', luoghi: 'kind', progetti: 'theme' };
      for (const table of RECORD_TABLES) {
        const values = valuesOf(table, kinds[table]);
        expect(values.length).toBeGreaterThan(10);
        expect(Object.keys(recordKinds[locale][table]).sort()).toEqual([...values].sort());
      }
      const statuses = [...valuesOf('luoghi', 'status'), ...valuesOf('progetti', 'plan'), NOT_STATED];
      expect(Object.keys(recordStatuses[locale]).sort()).toEqual(statuses.sort());
      const notes = Object.keys(recordsMessages[locale].notes);
      expect(notes).toEqual(
        expect.arrayContaining([
          ...valuesOf('organizzazioni', 'kind_basis'),
          ...valuesOf('luoghi', 'position'),
        ]),
      );
    },
  );

  it('are never empty, and the notes on what a list is not are in both languages', () => {
    for (const dictionary of [recordsMessages, recordKinds, recordStatuses])
      for (const text of texts(dictionary)) expect(text.trim()).not.toBe('');
    for (const table of RECORD_TABLES) {
      const [italian, english] = [recordTableWords.it[table], recordTableWords.en[table]];
      expect(Object.keys(english)).toEqual(Object.keys(italian));
      expect(italian.note).not.toBe(english.note);
    }
  });

  it('agree with the number', () => {
    expect(recordTableWords.it.organizzazioni.count(1, '1')).toBe('1 organizzazione');
    expect(recordTableWords.it.luoghi.count(2, '2')).toBe('2 luoghi e iniziative');
    expect(recordTableWords.en.progetti.count(1, '1')).toBe('1 project');
    expect(recordsMessages.it.choices(1, '1')).toBe('1 scelta');
  });

  it('name an order for each that a list offers', () => {
    expect(recordsMessages.it.orderOf('progetti', 'kind')).toBe('tema');
    expect(recordsMessages.en.orderOf('organizzazioni', 'figure_a')).toBe('choices, most first');
    expect(recordsMessages.it.orderOf('luoghi', 'year')).toContain('anno');
  });
});
