import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditorCatalogue } from './catalogue';
import { suggestionsAt } from './completion';

const column = (name: string, type: 'text' | 'number' = 'text', unit: string | null = null) => ({
  name,
  type,
  unit,
  description: `what ${name} is`,
});
/** A small catalogue, synthetic. */
const catalogue: EditorCatalogue = {
  tables: [
    {
      id: 'territories',
      title: 'Territories',
      grain: 'a territory',
      rows: 74,
      columns: [column('id'), column('area_km2', 'number', 'km²')],
    },
    {
      id: 'observations',
      title: 'Observations',
      grain: 'a value',
      rows: 9,
      columns: [column('indicator_id'), column('order'), column('id')],
    },
  ],
  values: { indicator_id: [{ value: "d'oro", label: 'Golden' }] },
  functions: [{ name: 'median', info: 'the middle' }],
  words: {
    rows: (n) => `${n} rows`,
    grain: (grain) => `A row is ${grain}.`,
    types: { text: 'text', integer: 'integer', number: 'number', boolean: 'true/false', date: 'date' },
  },
};
/** Suggestions where `|` stands. */
function at(text: string) {
  const place = text.indexOf('|');
  return suggestionsAt(text.replace('|', ''), place, catalogue);
}
const labels = (text: string): string[] => at(text)?.options.map(({ label }) => label) ?? [];

describe('what may be written next', () => {
  it('tables alone after FROM and JOIN, with what a row is', () => {
    expect(at('SELECT * FROM te|')).toMatchObject({ from: 14 });
    expect(at('SELECT * FROM te|')?.options).toEqual([
      {
        kind: 'table',
        label: 'territories',
        text: 'territories',
        detail: '74 rows',
        info: 'Territories. A row is a territory.',
      },
      {
        kind: 'table',
        label: 'observations',
        text: 'observations',
        detail: '9 rows',
        info: 'Observations. A row is a value.',
      },
    ]);
    expect(labels('SELECT * FROM territories JOIN |')).toEqual(['territories', 'observations']);
  });

  it('columns of the tables that are named, with type, unit and description', () => {
    const found = at('SELECT ar| FROM territories')?.options;
    expect(found?.[1]).toEqual({
      kind: 'column',
      label: 'area_km2',
      text: 'area_km2',
      detail: 'number, km²',
      info: 'what area_km2 is',
    });
    expect(found?.some(({ label }) => label === 'indicator_id')).toBe(false);
    expect(labels('SELECT |')).toEqual(
      expect.arrayContaining(['area_km2', 'indicator_id', 'median', 'SELECT']),
    );
  });

  it('columns behind an alias, quoted where SQL keeps the word', () => {
    expect(at('SELECT o.| FROM observations AS o')?.options.map(({ text }) => text)).toEqual([
      'indicator_id',
      '"order"',
      'id',
    ]);
    expect(labels('SELECT t.a| FROM observations o JOIN territories t ON true')).toEqual(['id', 'area_km2']);
    expect(at('SELECT x.| FROM observations AS o')).toBeNull();
  });

  it('values of a column between quotes, with what they stand for', () => {
    expect(at("WHERE o.indicator_id = '|")?.options).toEqual([
      { kind: 'value', label: "d'oro", text: "d''oro", detail: 'Golden', info: '' },
    ]);
    expect(at("WHERE indicator_id IN ('a', 'b|")).toMatchObject({ from: 29 });
    expect(at("WHERE name = 'Bo|")).toBeNull();
  });

  it('nothing in comments, in texts, in numbers', () => {
    expect(at('SELECT 1 -- fr|')).toBeNull();
    expect(at("SELECT 'from te|'")).toBeNull();
    expect(at('SELECT 12|')).toBeNull();
  });

  it('any text and place is answered, and what it replaces lies before the place', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.nat(60), (text, n) => {
        const place = Math.min(n, text.length);
        const found = suggestionsAt(text, place, catalogue);
        expect(found === null || (found.from >= 0 && found.from <= place)).toBe(true);
      }),
    );
  });
});
