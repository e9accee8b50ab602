import { describe, expect, it } from 'vitest';
import type { IndicatorBrief } from '../indicator/brief';
import type { IndicatorData } from '../snapshot/domain';
import type { ComuneBrief } from './units';
import { explorerView, sortedRows } from './view';

const comuni: ComuneBrief[] = ['A', 'B', 'C', 'D'].map((name, i) => ({
  id: `03700${i + 1}`,
  level: 'comune',
  members: [`03700${i + 1}`],
  name,
  shortName: name,
  slug: name.toLowerCase(),
  area: i < 2 ? 'pianura' : 'collina-appennino',
  areaName: i < 2 ? 'Pianura' : 'Collina-Appennino',
  population: 1000,
  labelLon: 11.3,
  labelLat: 44.5,
}));
const indicator = {
  measure: 'rate',
  categories: [],
  decimals: 1,
  partial: false,
} as unknown as IndicatorBrief;
const data: IndicatorData = {
  id: 'synthetic',
  territoryIds: [...comuni.map((c) => c.id), 'cm-bologna'],
  notes: [{ it: 'riservato dalla fonte', en: 'suppressed by the source' }],
  periods: {
    '2020': {
      value: [4, 9, null, 1, 5],
      numerator: [4, 9, null, 1, 14],
      denominator: [1, 1, null, 1, 3],
      status: ['observed', 'observed', 'suppressed', 'observed', 'derived'],
      note: [-1, -1, 0, -1, -1],
      denominatorDate: '2020-12-31',
    },
  },
};
const view = explorerView(
  comuni,
  indicator,
  data,
  { period: '2020', method: 'quantile', classes: 3, area: null },
  (n) => n.it,
);

describe('explorerView', () => {
  it('ranks known values and keeps the reason of a gap', () => {
    expect(view.rows.map((r) => r.rank)).toEqual([2, 1, null, 3]);
    expect(view.byId.get('037003')).toMatchObject({
      status: 'suppressed',
      note: 'riservato dalla fonte',
      classIndex: null,
    });
    expect(view.known).toBe(3);
    expect(view.counted).toBe(true);
  });

  it('tells the median of the comuni from the value of the whole', () => {
    expect(view.median).toBe(4);
    expect(view.whole('cm-bologna')).toBe(5);
    expect(view.areaMedians.get('pianura')).toBe(6.5);
  });

  it('shows only gaps for a period without data', () => {
    const empty = explorerView(
      comuni,
      indicator,
      data,
      { period: '1900', method: 'jenks', classes: 5, area: null },
      (n) => n.it,
    );
    expect(empty.rows.every((r) => r.value === null && r.status === 'missing')).toBe(true);
  });
});

describe('sortedRows', () => {
  it('puts unknown values last in both directions', () => {
    for (const ascending of [true, false])
      expect(
        sortedRows(view.rows, { sort: 'valore', ascending, area: null, selected: [] }).at(-1)?.name,
      ).toBe('C');
  });

  it('filters by area and sorts by name', () => {
    expect(
      sortedRows(view.rows, { sort: 'nome', ascending: false, area: 'pianura', selected: [] }).map(
        (r) => r.name,
      ),
    ).toEqual(['B', 'A']);
  });

  it('keeps the selected comune in a table filtered to another area', () => {
    const rows = sortedRows(view.rows, {
      sort: 'nome',
      ascending: true,
      area: 'pianura',
      selected: ['037004'],
    });
    expect(rows.map((r) => r.name)).toEqual(['A', 'B', 'D']);
  });
});

describe('partial lists', () => {
  it('give no rank, no median and no finding', () => {
    const partial = { ...indicator, partial: true };
    const state = { period: '2020', method: 'quantile' as const, classes: 3, area: null };
    const listed = explorerView(comuni, partial, data, state, (n) => n.it);
    expect(listed.rows.every((r) => r.rank === null)).toBe(true);
    expect([listed.median, listed.finding]).toEqual([null, null]);
  });
});
