import { describe, expect, it } from 'vitest';
import type { Unit } from '../explorer/units';
import { briefOf, type IndicatorBrief } from '../indicator/brief';
import type { IndicatorData } from '../snapshot/domain';
import type { AreaKey } from '../state/explorer';
import { rankingOf } from './ranking';
import { rankingCsv } from './ranking-file';

// Synthetic: five comuni, two of them without a value for two reasons.
const both = (text: string) => ({ it: text, en: text });
const unit = (id: string, area: AreaKey): Unit => ({
  ...{ id, level: 'comune', name: id.toUpperCase(), shortName: id, slug: id, area, areaName: area },
  ...{ members: [id], population: 10, labelLon: 11, labelLat: 44 },
});
const units = [
  unit('a', 'pianura'),
  unit('b', 'pianura'),
  unit('c', 'bologna'),
  unit('d', 'pianura'),
  unit('e', 'bologna'),
  unit('f', 'bologna'),
];
const brief = (rest: Partial<IndicatorBrief> = {}): IndicatorBrief => ({
  ...briefOf(
    {
      ...{ id: 'x', theme: 'oes', order: 1, label: both('X'), unit: both('%'), description: both('') },
      ...{ polarity: 'need', measure: 'rate', numerator: null, denominator: null, factor: 100 },
      ...{ aggregation: 'none', aggregationReason: null, decimals: 1, sourceIds: [], method: both('') },
      ...{ caveats: both(''), missions: [], directions: [], periods: ['2020'], defaultPeriod: '2020' },
      ...{ seriesBreaks: [], categories: [both('low'), both('high')], partial: false },
    },
    'it',
    { source: '', publishers: 'Who', known: 4 },
  ),
  ...rest,
});
const data: IndicatorData = {
  id: 'x',
  territoryIds: units.map(({ id }) => id),
  notes: [both('too few')],
  periods: {
    '2020': {
      value: [1, 2, 2, 1.5, null, null],
      numerator: [null, null, null, null, null, null],
      denominator: [null, null, null, null, null, null],
      status: ['observed', 'observed', 'observed', 'observed', 'suppressed', 'missing'],
      note: [-1, -1, -1, -1, 0, -1],
      denominatorDate: null,
    },
  },
};
const rank = (ascending: boolean, area: AreaKey | null = null, indicator = brief()) =>
  rankingOf(units, indicator, data, { period: '2020', area, ascending }, (note) => note.it);
const places = (ranking: ReturnType<typeof rank>) =>
  ranking.listed.map(({ id, place, tied }) => [id, place, tied]);

describe('a ranking', () => {
  it('counts places from the end it starts at, equals sharing one', () => {
    expect(places(rank(false))).toEqual([
      ['b', 1, true],
      ['c', 1, true],
      ['d', 3, false],
      ['a', 4, false],
    ]);
    expect(places(rank(true))).toEqual([
      ['a', 1, false],
      ['d', 2, false],
      ['b', 3, true],
      ['c', 3, true],
    ]);
  });

  it('keeps the places among all where one area is listed', () => {
    expect(places(rank(false, 'pianura'))).toEqual([
      ['b', 1, true],
      ['d', 3, false],
      ['a', 4, false],
    ]);
    expect(rank(false, 'pianura').known).toBe(4);
  });

  it('sets those without a value apart, by their reason', () => {
    const { missing } = rank(false);
    expect(missing.map(({ reason, rows }) => [reason, rows.map(({ id }) => id)])).toEqual([
      ['too few', ['e']],
      [null, ['f']],
    ]);
    expect(rank(false, 'pianura').missing).toEqual([]);
  });

  it('lists a partial list and a class without places, and says why', () => {
    const partial = rank(false, null, brief({ partial: true }));
    expect(partial.unranked).toBe('partial');
    expect(places(partial).map(([id, place]) => [id, place])).toEqual([
      ['b', null],
      ['c', null],
      ['d', null],
      ['a', null],
    ]);
    expect(rank(false, null, brief({ measure: 'class' })).unranked).toBe('class');
    expect(rank(false).unranked).toBeNull();
  });

  it('goes into a file with its end and its number', () => {
    const text = rankingCsv(rank(true), brief(), { period: '2020', ascending: true }, 'it');
    const lines = text.trimEnd().split('\r\n');
    expect(lines).toHaveLength(7);
    expect(lines[1]?.startsWith('1,lowest,4,a,A,comune,pianura,x,X,%,2020,1,,,,osservato,,Who')).toBe(true);
    expect(lines[5]).toContain(',,,e,E,');
    expect(lines[5]).toContain('riservato,too few');
  });
});
