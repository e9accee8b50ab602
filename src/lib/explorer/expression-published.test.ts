import { describe, expect, it } from 'vitest';
import { briefOf } from '../indicator/brief';
import { indicatorData, indicators, type IndicatorData } from '../snapshot/domain';
import { EXPRESSIONS } from '../state/explorer';
import { express } from './expression';
import { METROPOLIS, POPULATION } from './refusal';

describe('expressions on the published tables', () => {
  const load = async (id: string) => {
    const found = (await indicators()).find((i) => i.id === id);
    if (!found) throw new Error(`${id} is not in the snapshot`);
    return {
      indicator: briefOf(found, 'it', { source: '', publishers: '', known: 55 }),
      data: await indicatorData(id),
    };
  };
  const valuesOf = (data: IndicatorData, period: string): (number | null)[] =>
    (data.periods[period]?.value ?? []).map((v) => (v === null ? null : Number(v.toFixed(4))));

  it.each([
    ['organizzazioni', 'organizzazioni-10k', 10, ['2017', '2018', '2019', '2020']],
    ['presenze', 'presenze-1000', 1, ['2019', '2021', '2022', '2023', '2024']],
    ['biblioteche', 'biblioteche-10k', 10, ['2020']],
    ['addetti', 'addetti-100-residenti', 0.1, ['2023']],
  ])('%s per resident is the published %s', async (count, rate, times, periods) => {
    const population = await indicatorData(POPULATION);
    const published = await indicatorData(rate);
    for (const period of periods) {
      const { data } = express(await load(count), 'residenti', period, null, population, 'it');
      const own = (data.periods[period]?.value ?? []).map((v) => (v === null ? null : v * times));
      const other = published.periods[period]?.value ?? [];
      expect(own.length).toBe(other.length);
      own.slice(0, 55).forEach((v, i) => {
        if (v === null) expect(other[i], `${period} ${data.territoryIds[i]}`).toBeNull();
        else expect(v, `${period} ${data.territoryIds[i]}`).toBeCloseTo(other[i] ?? NaN, 4);
      });
      expect(data.periods[period]?.denominatorDate).toBe(published.periods[period]?.denominatorDate);
    }
  });

  it('the change of prices is the published one wherever the zones have not changed', async () => {
    const { data } = express(await load('prezzo-vendita'), 'variazione', '2025-S2', '2019-S1', null, 'it');
    const published = valuesOf(await indicatorData('prezzo-variazione'), '2025-S2').slice(0, 55);
    const own = valuesOf(data, '2025-S2').slice(0, 55);
    const known = own.flatMap((v, i) => (v === null ? [] : [[v, published[i]]]));
    expect(known.length).toBe(44);
    for (const [v, other] of known) expect(v).toBeCloseTo(other ?? NaN, 2);
  });

  it('residents change by the published totals, never across the break of the census', async () => {
    const population = await load(POPULATION);
    const changed = express(population, 'variazione', '2025-01-01', '2022-12-31', null, 'it');
    const at = changed.data.territoryIds.indexOf(METROPOLIS);
    expect(changed.data.periods['2025-01-01']?.value[at]).toBeCloseTo((1020193 / 1011659 - 1) * 100, 6);
    const early = express(population, 'variazione', '2025-01-01', '2011-10-09', null, 'it');
    expect(early.indicator.label).toContain('31 dic 2020');
  });

  it('no suppressed cell of the tourist flows gets a value in any expression', async () => {
    const population = await indicatorData(POPULATION);
    const nights = await load('presenze');
    for (const period of nights.indicator.periods)
      for (const expression of EXPRESSIONS) {
        const drawn = express(nights, expression, period, null, population, 'it').data.periods[period];
        nights.data.periods[period]?.status.forEach((s, i) => {
          if (s === 'suppressed') expect([drawn?.value[i], drawn?.status[i]]).toEqual([null, 'suppressed']);
        });
      }
  });

  it('every indicator can be expressed in every way at every period without breaking', async () => {
    const population = await indicatorData(POPULATION);
    for (const { id } of await indicators()) {
      const published = await load(id);
      for (const period of published.indicator.periods)
        for (const expression of EXPRESSIONS) {
          const { indicator, data } = express(published, expression, period, null, population, 'en');
          const drawn = data.periods[period];
          expect(drawn?.value.every((v) => v === null || Number.isFinite(v))).toBe(true);
          if (indicator.measure === 'count')
            expect(
              drawn?.value.every((v) => v === null || v >= 0),
              `${id} ${expression}`,
            ).toBe(true);
        }
    }
  });
});
