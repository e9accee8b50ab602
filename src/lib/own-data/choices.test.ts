import { describe, expect, it } from 'vitest';
import {
  aggregateFor,
  comesBack,
  filterColumns,
  isRate,
  placeColumns,
  rowsNamed,
  rowsPlaced,
  valueColumn,
  yearColumn,
} from './choices';
import type { OwnColumn, PlaceMatch } from './types';

/** Synthetic column of a reader's file. */
function column(at: number, name: string, kind: OwnColumn['kind'], more: Partial<OwnColumn> = {}): OwnColumn {
  const facts = {
    filled: 10,
    empty: 0,
    strange: 0,
    distinct: 10,
    examples: ['1', '2'],
    least: 1,
    most: 50_000,
  };
  return { at, name, kind, ...facts, ...more };
}

describe('placeColumns', () => {
  it('puts codes before names before texts, and those that are called so before all', () => {
    const columns = [
      column(0, 'Note', 'text'),
      column(1, 'Comune', 'name'),
      column(2, 'Valore', 'number'),
      column(3, 'Codice ISTAT', 'code'),
      column(4, 'Frazione', 'text'),
    ];
    expect(placeColumns(columns).map(({ name }) => name)).toEqual([
      'Codice ISTAT',
      'Comune',
      'Frazione',
      'Note',
    ]);
  });
});

describe('comesBack', () => {
  it('looks at our comuni only, so that a national file of two years is known by them', () => {
    const match = (verdict: PlaceMatch['verdict'], rows: number) => ({ verdict, rows }) as PlaceMatch;
    const elsewhere = Array.from({ length: 200 }, () => match('elsewhere', 2));
    expect(comesBack([match('certain', 2), match('certain', 2), ...elsewhere])).toBe(true);
    expect(comesBack([match('certain', 1), ...elsewhere, match('unknown', 9)])).toBe(false);
    expect(comesBack([])).toBe(false);
  });
});

describe('rowsPlaced, rowsNamed', () => {
  it('count rows of ours, and of any comune of Italy', () => {
    const matches = (['certain', 'former', 'elsewhere', 'unknown'] as const).map(
      (verdict, i): PlaceMatch => ({
        ...{ text: verdict, verdict, rows: 10 ** i, comune: null, candidates: [], note: null },
      }),
    );
    expect(rowsPlaced(matches)).toBe(11);
    expect(rowsNamed(matches)).toBe(111);
  });
});

describe('valueColumn', () => {
  const years = { examples: ['2019', '2020'], least: 2019, most: 2024 };
  it('is the first number that is no code, no year and not always the same', () => {
    const columns = [
      column(0, 'Comune', 'name'),
      column(1, 'Anno', 'number', years),
      column(2, 'CAP', 'number'),
      column(3, 'Costante', 'number', { distinct: 1 }),
      column(4, 'Domande', 'number'),
    ];
    expect(valueColumn(columns, 0)?.name).toBe('Domande');
  });

  it('is none where there are no numbers', () => {
    expect(valueColumn([column(0, 'Comune', 'name'), column(1, 'Note', 'text')], 0)).toBeNull();
  });

  it('is the only one, though it never changes', () => {
    expect(valueColumn([column(1, 'Domande', 'number', { distinct: 1 })], 0)?.name).toBe('Domande');
  });
});

describe('yearColumn', () => {
  it('knows years by their form, name or kind', () => {
    const examples = ['2021', '2022'];
    const found = (one: OwnColumn): boolean => yearColumn([one], null) !== null;
    expect(found(column(0, 'Anno', 'date', { examples, least: '2021', most: '2022' }))).toBe(true);
    expect(found(column(0, 'x', 'number', { examples, least: 2021, most: 2022 }))).toBe(true);
    expect(found(column(0, 'Anno scolastico', 'text', { examples: ['2021/22', '2022/23'] }))).toBe(true);
    expect(
      found(column(0, 'Residenti', 'number', { examples: ['1950', '2040'], least: 900, most: 390_000 })),
    ).toBe(false);
    expect(found(column(0, 'Anno', 'date', { examples: ['2021'], distinct: 1 }))).toBe(false);
  });
});

describe('aggregateFor', () => {
  it.each([
    'Tasso di occupazione',
    'Quota (%)',
    'Reddito medio',
    'Età media',
    'Prezzo al m²',
    'Indice di vecchiaia',
    'ogni 1.000 abitanti',
    'Average income',
    '€/m²',
  ])('does not sum «%s»', (name) => {
    expect(isRate(name)).toBe(true);
    expect(aggregateFor({ kind: 'number', name })).toBe('mean');
  });

  it.each(['Domande', 'Alloggi', 'Importo', 'Medicine', 'Mediatori', 'Residenti 2024'])(
    'sums «%s»',
    (name) => {
      expect(aggregateFor({ kind: 'number', name })).toBe('sum');
    },
  );

  it('counts what is no number', () => {
    expect(aggregateFor({ kind: 'text', name: 'Note' })).toBe('count');
  });
});

describe('filterColumns', () => {
  it('offers columns with a list of values that can be read', () => {
    const columns = [
      column(0, 'Comune', 'name'),
      column(1, 'Tipo', 'text', { distinct: 3 }),
      column(2, 'Descrizione', 'text', { distinct: 900 }),
      column(3, 'Fonte', 'text', { distinct: 1 }),
    ];
    expect(filterColumns(columns, 0).map(({ name }) => name)).toEqual(['Tipo']);
  });
});
