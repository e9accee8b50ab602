/** What the page of spatial statistics shows for a state: values with the results of the tests, or why there are none. */
import type { IndicatorBrief } from '../indicator/brief';
import type { Status } from '../indicator/types';
import type { ConcentrationReason } from '../statistics/concentration';
import type { TestedCorrelation } from '../statistics/correlation-test';
import type { Moran } from '../statistics/moran';
import type { Outcome } from '../statistics/outcome';
import type { SpatialReason } from '../statistics/spatial-sample';
import type { LocalResult } from './pattern';
import type { Spread } from './spread';

/** Values of the comuni, in their order. */
export interface ComuneValues {
  value: (number | null)[];
  status: Status[];
}

export type NearRefusal = 'partial' | 'class' | SpatialReason;

export interface NearAnswer {
  view: 'vicinanza';
  indicator: string;
  period: string;
  values: ComuneValues;
  outcome: { ok: true; global: Moran; local: LocalResult } | { ok: false; reason: NearRefusal };
}

export type SpreadRefusal = 'partial' | 'not-amount' | 'no-residents' | ConcentrationReason;

export interface SpreadAnswer {
  view: 'concentrazione';
  indicator: string;
  period: string;
  /** Words for the amount and its base, such as organisations and residents. */
  amount: string;
  base: string;
  /** Date of the base where it is not the period of the amount. */
  baseDate: string | null;
  outcome: Outcome<Spread, SpreadRefusal>;
}

export interface PairsAnswer {
  view: 'correlazioni';
  set: string[];
  cells: TestedCorrelation[][];
}

export type SpaceAnswer = NearAnswer | SpreadAnswer | PairsAnswer;

/** Why neighbours of an indicator may not be compared, known before its values are. */
export function nearRefusal({
  partial,
  measure,
}: Pick<IndicatorBrief, 'partial' | 'measure'>): 'partial' | 'class' | null {
  if (partial) return 'partial';
  return measure === 'class' ? 'class' : null;
}
