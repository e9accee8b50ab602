import { describe, expect, it } from 'vitest';
import { inWords, type ChangeNames } from './change-log';
import type { PublishedChange } from './changes';

const names: ChangeNames = {
  tables: new Map([['places', 'Synthetic places']]),
  territories: new Map([['037006', 'Synthetic town']]),
  decimals: new Map([['synthetic', 1]]),
};
const change = (over: Partial<PublishedChange>): PublishedChange => ({
  ...{ n: 1, date: '2026-11-21', grain: 'table', kind: 'revised', tableId: null, indicatorId: null },
  ...{ label: null, periods: [], territoryId: null, territories: null, before: null, after: null },
  ...{ statusBefore: null, statusAfter: null, rowsBefore: null, rowsAfter: null },
  ...over,
});
const lines = (...changes: PublishedChange[]): string[] =>
  inWords(changes, names, 'en').flatMap(({ groups }) => groups.flatMap((group) => group.lines));

describe('changes in words (synthetic)', () => {
  it('name a table with its rows before and after, once where they are as many', () => {
    const table = change({ tableId: 'places', rowsBefore: 1200, rowsAfter: 1300 });
    expect(lines(table)).toEqual([expect.stringMatching(/^Synthetic places: .*1,200.*1,300/)]);
    const [same] = lines({ ...table, rowsAfter: 1200 });
    expect(same?.match(/1,200/g)).toHaveLength(1);
    const [gone] = lines({ ...table, kind: 'gone', rowsAfter: null });
    expect(gone).toMatch(/^Synthetic places: .*1,200/);
  });

  it('name an indicator with its periods and how many territories have a value', () => {
    const label = { it: 'Sintetico', en: 'Synthetic' };
    const indicator = change({ grain: 'indicator', kind: 'new', indicatorId: 'synthetic', label });
    expect(lines({ ...indicator, periods: ['2023', '2024'], territories: 55 })).toEqual([
      expect.stringMatching(/^Synthetic: 2023, 2024; .*55/),
    ]);
    expect(lines({ ...indicator, grain: 'period', periods: ['2024'] })).toEqual(['Synthetic: 2024']);
  });

  it('say of a value where, when, from what and to what, with the decimals of its indicator', () => {
    const value = change({
      ...{ grain: 'value', indicatorId: 'synthetic', territoryId: '037006', periods: ['2024'] },
      ...{ before: 1234.5, after: 1300, statusBefore: 'observed', statusAfter: 'observed' },
    });
    expect(lines(value)).toEqual(['synthetic, Synthetic town, 2024: 1,234.5 → 1,300.0']);
    expect(lines({ ...value, territoryId: '037999' })[0]).toContain(', 037999, 2024');
  });

  it('put the latest day first, and count what is too much to list', () => {
    const many = Array.from({ length: 30 }, (_, n) => change({ n, tableId: 'places', rowsAfter: n }));
    const told = inWords([...many, change({ date: '2027-01-01', tableId: 'x', rowsAfter: 1 })], names, 'it');
    expect(told.map(({ date }) => date)).toEqual(['2027-01-01', '2026-11-21']);
    const group = told[1]?.groups[0];
    expect(group?.lines).toHaveLength(26);
    expect(group?.lines.at(-1)).toContain('5');
  });
});
