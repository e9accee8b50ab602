import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { briefOf, type IndicatorBrief } from '../indicator/brief';
import type { Status } from '../indicator/types';
import { indicatorData, indicators, type Column, type IndicatorData } from '../snapshot/domain';
import { EXPRESSIONS, type Expression } from '../state/explorer';
import { express } from './expression';
import { expressionsOf, METROPOLIS, POPULATION, refusalOf } from './refusal';

/** A synthetic indicator: two comuni and the whole. */
const synthetic = (changes: Partial<IndicatorBrief>): IndicatorBrief => ({
  ...{ id: 'sintetico', theme: 'turismo', label: 'Sintetico', unit: 'cose', description: '' },
  ...{ caveats: '', method: '', measure: 'count', polarity: 'context', aggregation: 'sum', missions: [] },
  ...{ decimals: 0, periods: ['2018', '2019'], defaultPeriod: '2019', seriesBreaks: [], categories: [] },
  ...{ partial: false, aggregationReason: null, source: '', publishers: '', sourceIds: [] },
  ...{ numerator: null, denominator: null, directions: [], known: 2, factor: 1 },
  ...changes,
});
const IDS = ['037001', '037002', METROPOLIS];
const column = (value: (number | null)[], changes: Partial<Column> = {}): Column => ({
  value,
  numerator: value.map(() => null),
  denominator: value.map(() => null),
  status: value.map((v): Status => (v === null ? 'missing' : 'observed')),
  note: value.map(() => -1),
  denominatorDate: null,
  ...changes,
});
const dataOf = (periods: Record<string, Column>): IndicatorData => ({
  id: 'sintetico',
  territoryIds: IDS,
  periods,
  notes: [],
});

describe('what an indicator allows', () => {
  it.each<[string, Partial<IndicatorBrief>, Expression[]]>([
    ['a count that adds up', {}, ['valore', 'residenti', 'quota', 'variazione']],
    ['a partial list', { partial: true }, ['valore']],
    ['a count that does not add up', { aggregation: 'none' }, ['valore', 'variazione']],
    [
      'a ratio',
      { measure: 'rate', aggregation: 'ratio', numerator: 'cose' },
      ['valore', 'assoluto', 'variazione'],
    ],
    ['a class', { measure: 'class', aggregation: 'none' }, ['valore']],
    ['the residents', { id: POPULATION }, ['valore', 'quota', 'variazione']],
    ['amounts booked at the seat', { id: 'importi-sede' }, ['valore', 'quota', 'variazione']],
    ['one period', { periods: ['2019'] }, ['valore', 'residenti', 'quota']],
    ['periods parted by a break', { seriesBreaks: ['2019'] }, ['valore', 'residenti', 'quota']],
    [
      'means over zones that change',
      { id: 'anni-reddito-80mq', measure: 'rate', aggregation: 'none', numerator: 'prezzo, €' },
      ['valore'],
    ],
  ])('%s', (_, changes, allowed) => {
    expect(expressionsOf(synthetic(changes))).toEqual(allowed);
  });

  it('refuses what the moment lacks', () => {
    const data = dataOf({ '2014': column([1, 2, null]), '2019': column([1, 2, 3]) });
    const count = synthetic({ periods: ['2014', '2019'] });
    const at = (period: string) => ({ period, data, residentDates: ['2019-01-01'] });
    expect(refusalOf(count, 'quota', at('2014'))).toBe('noWhole');
    expect(refusalOf(count, 'quota', at('2019'))).toBeNull();
    expect(refusalOf(count, 'residenti', at('2014'))).toBe('noResidents');
    expect(refusalOf(count, 'residenti', at('2019'))).toBeNull();
    expect(refusalOf(count, 'variazione', at('2014'))).toBe('noEarlier');
    expect(refusalOf(count, 'variazione', at('2019'))).toBeNull();
  });

  it('does not draw a quantity that can be negative as a size', () => {
    const rate = synthetic({ measure: 'rate', aggregation: 'ratio', numerator: 'differenza' });
    const data = dataOf({ '2019': column([1, 2, 3], { numerator: [-4, 2, 1] }) });
    expect(refusalOf(rate, 'assoluto', { period: '2019', data, residentDates: [] })).toBe('signed');
  });
});

describe('express', () => {
  const both = (expression: Expression, indicator: IndicatorBrief, data: IndicatorData, period = '2019') =>
    express({ indicator, data }, expression, period, null, null, 'it');

  it('takes the quantity and its unit out of a ratio', () => {
    const indicator = synthetic({
      ...{ measure: 'rate', aggregation: 'ratio', numerator: 'reddito imponibile, €' },
      denominator: 'contribuenti',
    });
    const data = dataOf({ '2019': column([2, 3, 2.5], { numerator: [200, 300, 500] }) });
    const next = both('assoluto', indicator, data);
    expect(next.indicator).toMatchObject({ label: 'Reddito imponibile', unit: '€', measure: 'count' });
    expect(next.data.periods['2019']?.value).toEqual([200, 300, 500]);
    expect(next.indicator.numerator).toBeNull();
  });

  it('counts per 1,000 residents, with the terms to recompute a group from', () => {
    const population = { ...dataOf({ '2019-01-01': column([500, 1000, 1500]) }), id: POPULATION };
    const data = dataOf({ '2019': column([1, 3, 4]) });
    const next = express({ indicator: synthetic({}), data }, 'residenti', '2019', null, population, 'it');
    const { value, numerator, denominator } = next.data.periods['2019'] ?? column([]);
    expect(value[0]).toBe(2);
    expect(((numerator[1] ?? NaN) / (denominator[1] ?? NaN)) * next.indicator.factor).toBe(value[1]);
  });

  it('shares the metropolitan total, at every period that has one', () => {
    const data = dataOf({ '2018': column([1, 1, null]), '2019': column([1, 3, 4]) });
    const next = both('quota', synthetic({}), data);
    expect(next.data.periods['2019']?.value).toEqual([25, 75, 100]);
    expect(next.data.periods['2018']?.value).toEqual([null, null, null]);
  });

  it('counts change in per cent, and says what it started from', () => {
    const data = dataOf({ '2018': column([10, 0, 10]), '2019': column([15, 5, 20]) });
    const { data: changed } = both('variazione', synthetic({}), data);
    const now = changed.periods['2019'];
    expect(now?.value).toEqual([50, null, 100]);
    expect(changed.notes[now?.note[0] ?? -1]).toEqual({ it: 'Da 10 a 15.', en: 'From 10 to 15.' });
    expect(changed.notes[now?.note[1] ?? -1]?.it).toContain('era zero');
    expect(changed.periods['2018']?.value).toEqual([null, null, null]);
  });

  it('counts the change of a per cent, and of what goes below zero, in points', () => {
    const data = dataOf({ '2018': column([10, 20, 15]), '2019': column([15, 10, 12]) });
    const percent = both('variazione', synthetic({ measure: 'rate', unit: '% dei residenti' }), data);
    expect(percent.data.periods['2019']?.value).toEqual([5, -10, -3]);
    expect(percent.indicator.unit).toBe('punti percentuali');
    const signed = dataOf({ '2018': column([-1, 2, 1]), '2019': column([1, 2, 3]) });
    expect(both('variazione', synthetic({}), signed).data.periods['2019']?.value).toEqual([2, 0, 2]);
  });

  it('has no change across a break of the series, of all or of one comune', () => {
    const data = dataOf({
      '2018': column([10, 10, 20]),
      '2019': column([20, 20, 40], { breaks: [1] }),
    });
    expect(both('variazione', synthetic({}), data).data.periods['2019']?.value).toEqual([100, null, 100]);
    const broken = synthetic({ seriesBreaks: ['2019'] });
    expect(both('variazione', broken, data).data).toBe(data);
  });

  it('keeps what is suppressed suppressed, in either term', () => {
    const data = dataOf({
      '2018': column([null, 4, 9], { status: ['suppressed', 'observed', 'observed'] }),
      '2019': column([3, null, 9], { status: ['observed', 'suppressed', 'observed'] }),
    });
    const change = both('variazione', synthetic({}), data).data.periods['2019'];
    expect(change?.value).toEqual([null, null, 0]);
    expect(change?.status).toEqual(['suppressed', 'suppressed', 'derived']);
    const share = both('quota', synthetic({}), data).data.periods['2019'];
    expect(share?.value[1]).toBeNull();
    expect(share?.status[1]).toBe('suppressed');
  });

  it('calls what is made from an estimate an estimate', () => {
    const data = dataOf({
      '2018': column([2, 2, 2], { status: ['estimated', 'observed', 'observed'] }),
      '2019': column([4, 4, 4]),
    });
    const { status } = both('variazione', synthetic({}), data).data.periods['2019'] ?? {};
    expect(status).toEqual(['estimated', 'derived', 'derived']);
  });
});

describe('any values in any expression', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.integer({ min: 0, max: 1000 }),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
  );
  const cells = fc.array(cell, { minLength: 3, maxLength: 3 });
  const status = fc.constantFrom<Status>('missing', 'suppressed');

  it('a gap stays a gap of its kind, numbers stay finite, shares of the comuni stay shares', () => {
    const arbitrary = fc.record({
      first: cells,
      last: cells,
      gap: fc.array(status, { minLength: 3, maxLength: 3 }),
      measure: fc.constantFrom('count' as const, 'rate' as const),
      expression: fc.constantFrom(...EXPRESSIONS),
    });
    fc.assert(
      fc.property(arbitrary, ({ first, last, gap, measure, expression }) => {
        const make = (value: (number | null)[]): Column =>
          column(value, {
            numerator: value,
            status: value.map((v, i): Status => (v === null ? (gap[i] ?? 'missing') : 'observed')),
          });
        const data = dataOf({ '2018': make(first), '2019': make(last) });
        const aggregation = measure === 'count' ? ('sum' as const) : ('ratio' as const);
        const indicator = synthetic({ measure, aggregation, numerator: 'cose' });
        const population = { ...dataOf({ '2019-01-01': column([100, 0, null]) }), id: POPULATION };
        const next = express({ indicator, data }, expression, '2019', null, population, 'it');
        const drawn = next.data.periods['2019'];
        last.forEach((v, i) => {
          if (v === null) {
            expect(drawn?.value[i]).toBeNull();
            expect(drawn?.status[i]).toBe(gap[i]);
          } else if (drawn?.value[i] == null) expect(['missing', 'suppressed']).toContain(drawn?.status[i]);
          else expect(Number.isFinite(drawn.value[i])).toBe(true);
        });
      }),
    );
  });
});

describe('on the published tables', () => {
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
