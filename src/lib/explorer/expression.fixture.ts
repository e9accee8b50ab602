/** Synthetic indicators, columns and data for the tests of expressions. */
import type { IndicatorBrief } from '../indicator/brief';
import type { Status } from '../indicator/types';
import type { Column, IndicatorData } from '../snapshot/domain';
import { METROPOLIS } from './refusal';

/** A synthetic indicator with the changes of a test. */
export const synthetic = (changes: Partial<IndicatorBrief>): IndicatorBrief => ({
  ...{ id: 'sintetico', theme: 'turismo', label: 'Sintetico', unit: 'cose', description: '' },
  ...{ caveats: '', method: '', measure: 'count', polarity: 'context', aggregation: 'sum', missions: [] },
  ...{ decimals: 0, periods: ['2018', '2019'], defaultPeriod: '2019', seriesBreaks: [], categories: [] },
  ...{ partial: false, aggregationReason: null, source: '', publishers: '', sourceIds: [] },
  ...{ numerator: null, denominator: null, directions: [], known: 2, factor: 1 },
  ...changes,
});
/** Two comuni and the whole. */
const IDS = ['037001', '037002', METROPOLIS];
export const column = (value: (number | null)[], changes: Partial<Column> = {}): Column => ({
  value,
  numerator: value.map(() => null),
  denominator: value.map(() => null),
  status: value.map((v): Status => (v === null ? 'missing' : 'observed')),
  note: value.map(() => -1),
  denominatorDate: null,
  ...changes,
});
export const dataOf = (periods: Record<string, Column>): IndicatorData => ({
  id: 'sintetico',
  territoryIds: IDS,
  periods,
  notes: [],
});
