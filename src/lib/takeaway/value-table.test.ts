import { describe, expect, it } from 'vitest';
import { formatValue } from '../indicator/format';
import { shownOf } from './shown.fixture';
import { valueCell, valueTable } from './value-table';

describe('the values of a view as a printed table', () => {
  it('has a row a territory and a column an indicator, numbers in the language of the page', async () => {
    const { shown } = await shownOf({ indicator: 'popolazione' }, 'en');
    const { head, rows } = valueTable(shown, 'en');
    expect(head).toHaveLength(2);
    expect(head[1]).toContain(shown.first.indicator.label);
    expect(rows).toHaveLength(55);
    const bologna = shown.first.view.byId.get('037006');
    expect(rows.find(([name]) => name === 'Bologna')?.[1]).toBe(
      formatValue(shown.first.indicator, bologna?.value ?? 0, 'en'),
    );
  });

  it('says which gap stands where there is no value, and gives the second indicator its column', async () => {
    const { shown } = await shownOf({
      indicator: 'popolazione',
      second: { indicator: 'arrivi', period: '2014' },
      arrangement: 'incrocio',
    });
    const { head, rows } = valueTable(shown, 'it');
    expect(head).toHaveLength(3);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([3]));
    const second = shown.second;
    if (!second) throw new Error('the view has no second indicator');
    const gaps = [...second.view.byId.values()].filter(({ value }) => value === null);
    expect(gaps.length).toBeGreaterThan(0);
    for (const { id } of gaps) expect(valueCell(second, id, 'it')).toMatch(/^\p{L}/u);
    expect(valueCell(second, '999999', 'it')).toBe('');
  });
});
