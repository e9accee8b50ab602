import { describe, expect, it } from 'vitest';
import { briefOf, type IndicatorBrief } from '../indicator/brief';
import type { Status } from '../indicator/types';
import { comparedRows, farthestApart, orderedTerritories } from './comparison';
import { latestOf, type LatestValues } from './latest';
import { pickedTerritories, type PickedTerritory } from './picked';

// Synthetic: four comuni of ten people each, in two areas, and the whole of them.
const both = (text: string) => ({ it: text, en: text });
const territory = (id: string, level: PickedTerritory['level'], members: string[]): PickedTerritory => ({
  ...{ id, level, members, own: false, name: id, shortName: id, areaId: null, path: null },
  ...{ population: 10 * members.length, labelLon: 11, labelLat: 44 },
});
const known = [
  ...['a', 'b', 'c', 'd'].map((id) => territory(id, 'comune', [id])),
  territory('area-1', 'area', ['a', 'b']),
  territory('area-2', 'area', ['c', 'd']),
  territory('cm-bologna', 'metropoli', ['a', 'b', 'c', 'd']),
];
const indicator = (id: string, rest: Partial<IndicatorBrief> = {}): IndicatorBrief => ({
  ...briefOf(
    {
      ...{ id, theme: 'oes', order: 1, label: both(id), unit: both('%'), description: both('') },
      ...{ polarity: 'need', measure: 'rate', numerator: null, denominator: null, factor: 100 },
      ...{ aggregation: 'ratio', aggregationReason: null, decimals: 1, sourceIds: [], method: both('') },
      ...{ caveats: both(''), missions: [], directions: [], periods: ['2020'], defaultPeriod: '2020' },
      ...{ seriesBreaks: [], categories: [], partial: false },
    },
    'it',
    { source: '', publishers: '', known: 4 },
  ),
  ...rest,
});
/** Values of a to d, the two areas and the whole; over a denominator of 10 each for a rate. */
function latest(columns: Record<string, (number | null)[]>): LatestValues {
  const territoryIds = known.map(({ id }) => id);
  return latestOf(
    Object.entries(columns).map(([id, value]) => ({
      id,
      defaultPeriod: '2020',
      values: {
        id,
        territoryIds,
        notes: [],
        periods: {
          '2020': {
            value,
            numerator: value.map((v, i) => (v === null ? null : (v * (known[i]?.population ?? 0)) / 100)),
            denominator: value.map((_, i) => known[i]?.population ?? 0),
            status: value.map((v): Status => (v === null ? 'missing' : 'observed')),
            note: value.map(() => -1),
            denominatorDate: null,
          },
        },
      },
    })),
  );
}
const pick = (...ids: string[]): PickedTerritory[] => known.filter(({ id }) => ids.includes(id));
const rate = { rate: [10, 20, 20, 40, 15, 30, 22.5] };
const compare = (
  values: Record<string, (number | null)[]>,
  indicators: IndicatorBrief[],
  territories: PickedTerritory[],
  reference: PickedTerritory | null = known[6] ?? null,
) => comparedRows({ latest: latest(values), indicators, territories, reference, known });

describe('territories side by side', () => {
  it('ranks a comune among the comuni and an area among the areas, equals sharing a place', () => {
    const [row] = compare(rate, [indicator('rate')], pick('a', 'b', 'd', 'area-1', 'cm-bologna'));
    expect(row?.cells.map(({ rank, of, tied }) => [rank, of, tied])).toEqual([
      [4, 4, false],
      [2, 4, true],
      [1, 4, false],
      [2, 2, false],
      [null, 0, false],
    ]);
    expect(row?.median).toBe(20);
  });

  it('takes differences from the reference', () => {
    const [row] = compare(rate, [indicator('rate')], pick('a', 'area-2'), known[3]);
    expect(row?.cells.map(({ difference }) => difference)).toEqual([-30, -10]);
    expect(row?.reference?.value).toBe(40);
    const [bare] = compare(rate, [indicator('rate')], pick('a'), null);
    expect(bare?.cells[0]?.difference).toBeNull();
    expect(bare?.reference).toBeNull();
  });

  it('says what part of the reference a count is, only where it lies inside', () => {
    const count = indicator('count', { measure: 'count', aggregation: 'sum' });
    const values = { count: [1, 2, 3, 4, 3, 7, 10] };
    const shares = (reference: PickedTerritory | undefined) =>
      compare(values, [count], pick('a', 'area-2', 'cm-bologna'), reference)[0]?.cells.map(
        ({ share }) => share,
      );
    expect(shares(known[6])).toEqual([0.1, 0.7, null]);
    expect(shares(known[5])).toEqual([null, null, null]);
  });

  it('gives neither place nor difference to a class or a partial list', () => {
    const odd = [indicator('class', { measure: 'class' }), indicator('list', { partial: true })];
    const rows = compare({ class: [1, 2, 1, 2, 1, 1, 1], list: [1, 2, 3, 4, 3, 7, 10] }, odd, pick('a'));
    for (const row of rows) {
      expect(row.cells[0]).toMatchObject({ rank: null, difference: null, position: null });
      expect(row.median).toBeNull();
    }
    expect(rows).toHaveLength(2);
  });

  it('places a rate among the comuni, and a count of a group nowhere', () => {
    const [row] = compare(rate, [indicator('rate')], pick('a', 'b', 'd', 'area-2'));
    expect(row?.cells.map(({ position }) => position)).toEqual([0.125, 0.5, 0.875, 0.75]);
    const count = indicator('count', { measure: 'count', aggregation: 'sum' });
    const [counted] = compare({ count: [1, 2, 3, 4, 3, 7, 10] }, [count], pick('d', 'area-2'));
    expect(counted?.cells.map(({ position }) => position)).toEqual([0.875, null]);
  });

  it('recomputes an own area, which has no peers', () => {
    const own = pickedTerritories([{ kind: 'own', area: { name: 'Mia', comuni: ['a', 'd'] } }], known);
    const [row] = compare(rate, [indicator('rate')], own);
    expect(row?.cells[0]).toMatchObject({ value: 25, rank: null, difference: 2.5, status: 'derived' });
  });

  it('keeps a gap a gap', () => {
    const [row] = compare({ rate: [null, 20, 30, 40, null, 35, null] }, [indicator('rate')], pick('a', 'b'));
    expect(row?.cells[0]).toMatchObject({ value: null, status: 'missing', rank: null, difference: null });
    expect(row?.cells[1]).toMatchObject({ rank: 3, of: 3, difference: null });
  });

  it('has no row for an indicator whose values have not arrived', () => {
    expect(compare(rate, [indicator('rate'), indicator('later')], pick('a'))).toHaveLength(1);
  });

  it('finds where the territories lie farthest apart, in the spread of the comuni', () => {
    const values = { wide: [100, 101, 900, 1000, 100, 950, 500], near: [10, 20, 20, 40, 15, 30, 22.5] };
    const rows = compare(values, [indicator('near'), indicator('wide')], pick('a', 'b', 'c', 'd'));
    const found = farthestApart(rows);
    expect([found?.row.indicator.id, found?.low.territory.id, found?.high.territory.id]).toEqual([
      'near',
      'a',
      'd',
    ]);
    expect(farthestApart(compare(rate, [indicator('rate')], pick('a')))).toBeNull();
    expect(
      farthestApart(compare({ rate: [1, 1, 1, 1, 1, 1, 1] }, [indicator('rate')], pick('a', 'b'))),
    ).toBeNull();
  });

  it('orders columns by a value, gaps last both ways', () => {
    const values = latest({ rate: [10, null, 30, 20, null, null, null] });
    const order = (ascending: boolean) =>
      orderedTerritories(pick('a', 'b', 'c', 'd'), values, indicator('rate'), ascending).map(({ id }) => id);
    expect(order(true)).toEqual(['a', 'd', 'c', 'b']);
    expect(order(false)).toEqual(['c', 'd', 'a', 'b']);
    expect(orderedTerritories(pick('d', 'a'), values, undefined, true).map(({ id }) => id)).toEqual([
      'a',
      'd',
    ]);
  });
});
