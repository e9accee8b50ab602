import { describe, expect, it } from 'vitest';
import { formatNumber } from '../format/number';
import { LOCALES } from '../i18n/locale';
import { news } from '../i18n/news';
import { readTable, type Row } from '../snapshot/tables';
import { changeNews, inWords, type ChangeNames } from './change-log';
import type { Grain, Kind, PublishedChange } from './changes';
import { datasets } from './datasets';

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
    const many = Array.from({ length: 30 }, (_, n) => change({ n, tableId: `table-${n}`, rowsAfter: n }));
    const told = inWords([...many, change({ date: '2027-01-01', tableId: 'x', rowsAfter: 1 })], names, 'it');
    expect(told.map(({ date }) => date)).toEqual(['2027-01-01', '2026-11-21']);
    const group = told[1]?.groups[0];
    expect(group?.lines).toHaveLength(26);
    expect(group?.lines.at(-1)).toContain('5');
  });
});

describe('changeNews', () => {
  it.each(LOCALES)(
    'tells every change of the table once, by the name a reader knows (%s)',
    async (locale) => {
      const rows = await readTable('changes');
      const places = new Map((await readTable('territories')).map(({ id, name }) => [id, name]));
      const titles = new Map(datasets().map(({ id, title }) => [id, title[locale]]));
      const told = await changeNews(locale);
      expect(told.map(({ date }) => date)).toEqual(
        [...new Set(rows.map((row) => row.date))].sort().reverse(),
      );
      for (const { date, groups } of told) {
        const headingOf = (row: Row): string => news[locale].headings[row.grain as Grain][row.kind as Kind];
        const ofDay = rows.filter((row) => row.date === date);
        expect(groups.map(({ heading }) => heading).sort()).toEqual(
          [...new Set(ofDay.map(headingOf))].sort(),
        );
        for (const { heading, lines } of groups) {
          // A table that changed several times in a day is one line.
          const once = new Map(
            ofDay
              .filter((row) => headingOf(row) === heading)
              .map((row) => [row.grain === 'table' ? row.table_id : row.n, row]),
          );
          const changes = [...once.values()];
          // Beyond 25 the last line counts the rest.
          expect([heading, lines.length]).toEqual([heading, Math.min(changes.length, 26)]);
          for (const [at, row] of changes.slice(0, 25).entries()) {
            const name = row[`label_${locale}`] ?? titles.get(String(row.table_id)) ?? row.table_id;
            const place = row.territory_id === null ? ':' : `, ${places.get(row.territory_id)}, `;
            expect(lines[at]?.slice(0, `${name}${place}`.length)).toBe(`${name}${place}`);
          }
        }
      }
    },
  );

  it('gives a value the decimals of its indicator', async () => {
    const decimals = new Map((await readTable('indicators')).map((row) => [row.id, Number(row.decimals)]));
    // Of values that were none before: those revised may need more decimals, to be told apart.
    const rows = (await readTable('changes')).filter(
      (row) => row.grain === 'value' && row.value_before === null && row.value_after !== null,
    );
    expect(rows.length).toBeGreaterThan(0);
    const lines = (await changeNews('en')).flatMap(({ groups }) => groups.flatMap((group) => group.lines));
    for (const { indicator_id: id, value_after: after, label_en: label } of rows) {
      const end = ` → ${formatNumber(Number(after), 'en', decimals.get(id) ?? 2)}`;
      expect(lines.filter((line) => line.startsWith(`${label}, `) && line.endsWith(end))).not.toEqual([]);
    }
  });
});
