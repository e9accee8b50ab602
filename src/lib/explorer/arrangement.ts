/** What changes when the reader asks for another arrangement of the map: the second indicator it needs comes with it. */
import type { IndicatorBrief } from '../indicator/brief';
import type { Arrangement, ExplorerState } from '../state/explorer';
import { partnerOf } from './catalogue';
import { sinceOf } from './comparable';
import { crossable } from './refusal';

type Chosen = Pick<ExplorerState, 'indicator' | 'period' | 'second' | 'arrangement'>;

/**
 * The part of the state to change. One map drops the second indicator; a crossing keeps one that can be crossed, else takes the
 * partner of the first; two maps keep the second, else show the same indicator at an earlier period on the left, or its partner.
 * Null when nothing can stand beside the indicator in that way.
 */
export function arranged(
  state: Chosen,
  indicators: readonly IndicatorBrief[],
  arrangement: Arrangement,
): Partial<Chosen> | null {
  if (arrangement === 'una') return { arrangement, second: null };
  const first = indicators.find(({ id }) => id === state.indicator);
  if (!first) return null;
  const second = indicators.find(({ id }) => id === state.second?.indicator);
  if (arrangement === 'incrocio') {
    if (!crossable(first)) return null;
    if (second && second.id !== first.id && crossable(second)) return { arrangement };
  } else {
    if (second) return { arrangement };
    const other = otherPeriod(first, state.period);
    if (other !== null) {
      const [left = '', right = ''] = [state.period, other].sort();
      return { arrangement, period: left, second: { indicator: first.id, period: right } };
    }
  }
  const partner = partnerOf(first, indicators);
  if (!partner) return null;
  const period = partner.periods.includes(state.period) ? state.period : partner.defaultPeriod;
  return { arrangement, second: { indicator: partner.id, period } };
}

/** Another period to put beside one: the earliest of the same series, else the last of all. */
function otherPeriod(indicator: IndicatorBrief, period: string): string | null {
  return sinceOf(indicator, period, null) ?? indicator.periods.filter((p) => p !== period).at(-1) ?? null;
}
