import { describe, expect, it } from 'vitest';
import { absentIsZero } from './complete';
import type { RecordsFilter } from './filter';
import { summaryFrom } from './summary';

describe('summaryFrom', () => {
  it('puts each row in its place; a record without a year is counted beside none', () => {
    const blank = { figure_a: null, figure_b: null };
    const summary = summaryFrom([
      { part: 'total', value: null, records: 3, figure_a: 5, figure_b: 7 },
      { part: 'year', value: '2020', records: 2, figure_a: 4, figure_b: 6 },
      { part: 'year', value: null, records: 1, figure_a: 1, figure_b: 1 },
      { part: 'source', value: 'rare', records: 1, ...blank },
      { part: 'source', value: 'common', records: 2, ...blank },
      { part: 'outside', value: null, records: 4, ...blank },
    ]);
    expect(summary).toMatchObject({ records: 3, figureA: 5, figureB: 7, apart: 0, outside: 4, first: null });
    expect([...summary.facets.year]).toEqual([['2020', { records: 2, figureA: 4, figureB: 6 }]]);
    expect(summary.facets.kind.size).toBe(0);
    expect(summary.sourceIds).toEqual(['common', 'rare']);
  });
});

describe('a comune without records', () => {
  const places: RecordsFilter = {
    ...{ table: 'luoghi', year: null, kinds: [], statuses: [], words: '', comuneOnly: false },
    ...{ area: null, comuni: [] },
  };

  it('has none in lists that cover every comune, and is not known in the others', () => {
    expect(absentIsZero({ ...places, table: 'organizzazioni', year: 2020 })).toBe(true);
    expect(absentIsZero({ ...places, table: 'progetti' })).toBe(true);
    expect(absentIsZero(places)).toBe(false);
    expect(absentIsZero({ ...places, kinds: ['scuola-paritaria', 'biblioteca'], words: 'asilo' })).toBe(true);
    expect(absentIsZero({ ...places, kinds: ['scuola-paritaria', 'museo'] })).toBe(false);
  });

  it('is not known where only some of the records tell the year or the status', () => {
    const libraries = { ...places, kinds: ['biblioteca'] };
    expect(absentIsZero(libraries)).toBe(true);
    expect(absentIsZero({ ...libraries, year: 2020 })).toBe(false);
    expect(absentIsZero({ ...libraries, statuses: ['attivo'] })).toBe(false);
  });
});
