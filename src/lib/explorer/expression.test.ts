import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { IndicatorBrief } from '../indicator/brief';
import type { Status } from '../indicator/types';
import type { Column, IndicatorData } from '../snapshot/domain';
import { EXPRESSIONS, type Expression } from '../state/explorer';
import { express } from './expression';
import { column, dataOf, synthetic } from './expression.fixture';
import { expressionsOf, POPULATION, refusalOf } from './refusal';

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
