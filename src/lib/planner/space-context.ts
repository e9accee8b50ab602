import type { IndicatorBrief } from '../indicator/brief';
import type { SpatialContext } from '../state/spatial';
import { DEFAULT_SET, isCorrelatable } from './associations';

/** Indicators the two views of one indicator open with. */
const DEFAULTS = { vicinanza: 'anni-reddito-80mq', concentrazione: 'organizzazioni-10k' } as const;

/** What the page's address may say. */
export function spaceContext(
  indicators: readonly Pick<IndicatorBrief, 'id' | 'periods' | 'defaultPeriod' | 'measure' | 'partial'>[],
  comuni: readonly string[],
): SpatialContext {
  const correlatable = new Set(indicators.filter(isCorrelatable).map(({ id }) => id));
  return {
    indicators,
    correlatable,
    comuni: new Set(comuni),
    defaults: DEFAULTS,
    set: DEFAULT_SET.filter((id) => correlatable.has(id)),
  };
}
