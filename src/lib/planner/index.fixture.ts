/** SYNTHETIC territories, indicators and values for the tests of the index builder. */
import type { IndicatorBrief } from '../indicator/brief';
import type { Status } from '../indicator/types';
import type { IndexPart } from '../state/composite-index';
import type { LatestValues } from './latest';
import type { PickedTerritory } from './picked';

export function syntheticUnits(n: number): PickedTerritory[] {
  return Array.from({ length: n }, (_, i) => ({
    id: `u${i}`,
    own: false,
    level: 'comune',
    name: `Unità ${i}`,
    shortName: `U${i}`,
    members: [`u${i}`],
    population: 1000 + i,
    labelLon: 11,
    labelLat: 44,
    areaId: i % 2 ? 'area-pianura' : 'area-bologna',
    path: `/territori/u${i}/`,
  }));
}

export function syntheticIndicator(id: string, changes: Partial<IndicatorBrief> = {}): IndicatorBrief {
  return {
    ...{
      id,
      theme: 'fragilita',
      label: `Etichetta ${id}`,
      unit: '%',
      description: '',
      caveats: '',
      method: '',
    },
    ...{ measure: 'rate', polarity: 'need', aggregation: 'none', factor: 1, missions: [], directions: [] },
    ...{ known: 55, decimals: 1, periods: ['2020'], defaultPeriod: '2020', seriesBreaks: [], categories: [] },
    ...{ partial: false, aggregationReason: null, source: '', publishers: `Ente di ${id}`, sourceIds: [] },
    ...{ numerator: null, denominator: null },
    ...changes,
  } as IndicatorBrief;
}

/** Columns by indicator id; null is a gap. */
export function syntheticLatest(
  columns: Record<string, readonly (number | null)[]>,
  status: Status = 'observed',
): LatestValues {
  const n = Object.values(columns)[0]?.length ?? 0;
  return {
    territoryIds: syntheticUnits(n).map(({ id }) => id),
    notes: [],
    indicators: Object.fromEntries(
      Object.entries(columns).map(([id, value]) => [
        id,
        {
          period: '2020',
          column: {
            value: [...value],
            numerator: value.map(() => null),
            denominator: value.map(() => null),
            status: value.map((each) => (each === null ? 'missing' : status)),
            note: value.map(() => -1),
            denominatorDate: null,
          },
        },
      ]),
    ),
  };
}

export const part = (id: string, weight = 50, polarity: IndexPart['polarity'] = 1): IndexPart => ({
  id,
  weight,
  polarity,
});
