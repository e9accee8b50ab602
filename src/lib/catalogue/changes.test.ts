import { describe, expect, it } from 'vitest';
import { changeDays, changesOf, publishedChanges, type PublishedChange } from './changes';

const change = (n: number, about: Partial<PublishedChange>): PublishedChange => ({
  n,
  date: '2026-11-21',
  grain: 'table',
  kind: 'new',
  tableId: null,
  indicatorId: null,
  label: null,
  periods: [],
  territoryId: null,
  territories: null,
  before: null,
  after: null,
  statusBefore: null,
  statusAfter: null,
  rowsBefore: null,
  rowsAfter: null,
  ...about,
});
const all = [
  change(1, { tableId: 'places', rowsAfter: 3 }),
  change(2, { grain: 'indicator', indicatorId: 'x' }),
  change(3, { date: '2026-12-21', grain: 'value', kind: 'revised', indicatorId: 'x', before: 1, after: 2 }),
  change(4, { date: '2026-12-21', tableId: 'gaps', kind: 'revised' }),
];

describe('changesOf', () => {
  it('gives a table its own changes, and those of indicators to the tables that hold them', () => {
    const numbers = (table: string) => changesOf(table, all).map(({ n }) => n);
    expect(numbers('places')).toEqual([1]);
    expect(numbers('observations')).toEqual([2, 3]);
    expect(numbers('indicators')).toEqual([2]);
    expect(numbers('sources')).toEqual([]);
  });
});

describe('changeDays', () => {
  it('puts the latest day first and tables before values', () => {
    const days = changeDays(all);
    expect(days.map(({ date }) => date)).toEqual(['2026-12-21', '2026-11-21']);
    expect(days[0]?.groups.map(({ grain, kind }) => `${grain} ${kind}`)).toEqual([
      'table revised',
      'value revised',
    ]);
  });

  it('loses no change', async () => {
    const published = await publishedChanges();
    const shown = changeDays(published).flatMap(({ groups }) => groups.flatMap(({ changes }) => changes));
    expect(shown.map(({ n }) => n).sort((a, b) => a - b)).toEqual(
      published.map(({ n }) => n).sort((a, b) => a - b),
    );
  });
});
