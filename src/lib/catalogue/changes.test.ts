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

  it('says once of a table that was written several times in a day: from its first rows to its last', () => {
    const written = [
      change(1, { kind: 'revised', tableId: 'gaps', rowsBefore: 3, rowsAfter: 4 }),
      change(2, { kind: 'revised', tableId: 'plan', rowsBefore: 9, rowsAfter: 9 }),
      change(3, { kind: 'revised', tableId: 'gaps', rowsBefore: 4, rowsAfter: 6 }),
    ];
    const [day] = changeDays([...written, change(4, { ...written[2], date: '2026-12-21' })]).slice(-1);
    expect(
      day?.groups[0]?.changes.map(({ tableId, rowsBefore, rowsAfter }) => [tableId, rowsBefore, rowsAfter]),
    ).toEqual([
      ['gaps', 3, 6],
      ['plan', 9, 9],
    ]);
  });

  it('loses no other change, and no table', async () => {
    const published = await publishedChanges();
    const shown = changeDays(published).flatMap(({ groups }) => groups.flatMap(({ changes }) => changes));
    const one = ({ n, date, grain, kind, tableId }: PublishedChange): string =>
      grain === 'table' && kind === 'revised' ? `${date} ${tableId}` : String(n);
    expect(shown.map(one).sort()).toEqual([...new Set(published.map(one))].sort());
  });
});
