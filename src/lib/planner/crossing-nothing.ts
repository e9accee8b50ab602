import type { Crossing } from '../explorer/crossing';
import { crossingMessages } from '../i18n/crossing';
import type { Locale } from '../i18n/locale';
import type { IndicatorBrief } from '../indicator/brief';
import type { CrossingState } from '../state/crossing';

/** Why there is nothing to cross, in words; null where there is something. `crossing`: what is shown of it, null where no unit has both values. */
export function whyNothing(
  crossing: Pick<Crossing, 'units'> | null,
  indicators: readonly Pick<IndicatorBrief, 'id' | 'label' | 'aggregation'>[],
  { need, resource, level }: Pick<CrossingState, 'need' | 'resource' | 'level'>,
  locale: Locale,
): string | null {
  const t = crossingMessages[locale];
  if (crossing) return crossing.units.length > 0 ? null : t.noUnitsInArea;
  const ofComuniOnly = [need, resource].flatMap((id) => {
    const indicator = indicators.find((each) => each.id === id);
    return indicator && level !== 'comune' && indicator.aggregation === 'none' ? [indicator.label] : [];
  });
  const why =
    ofComuniOnly.length > 0 ? ofComuniOnly.map((label) => t.notForGroups(label)).join(' ') : t.noPairs;
  return `${t.noCrossing[level]} ${why}`;
}
