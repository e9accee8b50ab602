import { max, min } from 'd3';
import type { IndicatorBrief } from '../indicator/brief';
import { finite } from '../statistics/rank';
import { cellOf, type LatestValues } from './latest';
import type { PickedTerritory } from './picked';

/** Fewest comuni with a value, of the 55: four in five. With fewer the index would be one of who publishes. */
export const LEAST_SHARE = 0.8;

/** `class`: its steps have no distances. `partial`: absent is not zero. `few`: see {@link LEAST_SHARE}. `flat`: all comuni are equal. */
export type IndexRefusal = 'class' | 'partial' | 'few' | 'flat';

/** Why an indicator cannot be part of an index of the comuni, or null where it can. */
export function indexRefusal(
  indicator: Pick<IndicatorBrief, 'id' | 'measure' | 'partial' | 'aggregation' | 'factor'>,
  comuni: readonly PickedTerritory[],
  latest: LatestValues,
): IndexRefusal | null {
  if (indicator.measure === 'class') return 'class';
  if (indicator.partial) return 'partial';
  const values = finite(comuni.map((comune) => cellOf(latest, indicator, comune).value));
  if (values.length < LEAST_SHARE * comuni.length) return 'few';
  return min(values) === max(values) ? 'flat' : null;
}
