import { describe, expect, it } from 'vitest';
import { indicatorData } from '../snapshot/domain';
import { shownOf } from '../takeaway/shown.fixture';
import { explorerPage } from './page';
import { twinOf } from './twin';

async function twin(indicator: string, period: string, other: string, otherPeriod: string) {
  const { shown } = await shownOf({ indicator, period, second: { indicator: other, period: otherPeriod } });
  const { units } = await explorerPage('it');
  if (!shown.second) throw new Error('no second part');
  const second = { indicator: shown.second.indicator, period: otherPeriod, data: await indicatorData(other) };
  const context = { units: units.comune, choice: shown.choice, population: null, locale: 'it' as const };
  return twinOf(shown.first, second, context);
}

describe('twinOf', () => {
  it('cuts two periods of one rate on the values of both', async () => {
    const { first, second, shared } = await twin('organizzazioni-10k', '2017', 'organizzazioni-10k', '2019');
    expect(shared).toBe(true);
    expect(second.view.breaks).toEqual(first.view.breaks);
    // The same value has the same class on either map.
    const classes = new Map<number, number>();
    for (const row of [...first.view.rows, ...second.view.rows]) {
      if (row.value === null || row.classIndex === null) continue;
      expect(classes.get(row.value) ?? row.classIndex).toBe(row.classIndex);
      classes.set(row.value, row.classIndex);
      expect(row.classIndex).toBe(first.view.breaks.filter((b) => (row.value ?? 0) >= b).length);
    }
    expect(classes.size).toBeGreaterThan(50);
  });

  it('gives two periods of one count the scale of the larger', async () => {
    const { first, second, largest } = await twin('organizzazioni', '2017', 'organizzazioni', '2019');
    const values = [...first.view.rows, ...second.view.rows].map((row) => row.value ?? 0);
    expect(largest).toBe(Math.max(...values));
  });

  it('leaves two indicators their own classes', async () => {
    const { first, second, shared, largest } = await twin(
      'organizzazioni-10k',
      '2020',
      'minuti-polo',
      '2020',
    );
    expect([shared, largest]).toEqual([false, undefined]);
    expect(second.view.breaks).not.toEqual(first.view.breaks);
  });
});
