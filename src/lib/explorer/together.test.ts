import { describe, expect, it } from 'vitest';
import { indicatorBriefs } from './page';
import { indicatorData, territories } from '../snapshot/domain';
import { togetherOf, type Together } from './together';
import type { Expression } from '../state/explorer';

const briefs = await indicatorBriefs('it');
async function together(id: string, comuni: string[], expression: Expression = 'valore'): Promise<Together> {
  const indicator = briefs.find((brief) => brief.id === id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return togetherOf(
    { indicator, data: await indicatorData(id) },
    await indicatorData('popolazione'),
    { expression, period: indicator.defaultPeriod, since: null },
    comuni,
    'it',
  );
}
async function membersOf(group: string): Promise<{ members: string[]; at: number }> {
  const all = await territories();
  return {
    members: all.filter((t) => t.unioneId === group || t.areaId === group).map((t) => t.id),
    at: all.findIndex((t) => t.id === group),
  };
}

describe('togetherOf on the published tables', () => {
  it('gives the published value of an area that is selected comune by comune', async () => {
    const { members, at } = await membersOf('area-circondario-imolese');
    expect(members).toHaveLength(10);
    let compared = 0;
    for (const indicator of briefs.filter((brief) => brief.aggregation !== 'none')) {
      const data = await indicatorData(indicator.id);
      const published = data.periods[indicator.defaultPeriod]?.value[at] ?? null;
      const { value } = await together(indicator.id, members);
      if (published === null || value === null) {
        expect([indicator.id, value]).toEqual([indicator.id, published]);
        continue;
      }
      compared++;
      expect(Math.abs(value - published), indicator.id).toBeLessThanOrEqual(
        Math.abs(published) * 1e-5 + 1e-5,
      );
    }
    expect(compared).toBeGreaterThan(20);
  });

  it('sums a count and divides it by the residents of the same comuni', async () => {
    const [one, two] = await Promise.all([
      together('organizzazioni', ['037059'], 'residenti'),
      together('organizzazioni', ['037059', '037034'], 'residenti'),
    ]);
    expect(two.numerator).toBeGreaterThan(one.numerator ?? Infinity);
    expect(two.value).toBeCloseTo(((two.numerator ?? 0) / (two.denominator ?? 1)) * 1000, 9);
  });

  it('gives nothing of an index', async () => {
    const none = briefs.find((brief) => brief.aggregation === 'none');
    expect(await together(none?.id ?? '', ['037059', '037034'])).toMatchObject({ value: null });
  });
});
