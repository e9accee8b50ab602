import { formatNumber } from '../format/number';
import { href, type Locale } from '../i18n/locale';
import type { IndicatorBrief } from '../indicator/brief';

/** A coefficient with its sign, a true minus or none. */
export const sayR = (r: number, locale: Locale): string => formatNumber(r, locale, 2);

/**
 * Address of the crossing of two indicators: the need first, the resource second, where they are such; otherwise in the order given.
 */
export function crossingHref(
  first: Pick<IndicatorBrief, 'id' | 'polarity'>,
  second: Pick<IndicatorBrief, 'id' | 'polarity'>,
  locale: Locale,
  base?: string,
): string {
  const turned =
    (first.polarity === 'resource' && second.polarity !== 'resource') ||
    (second.polarity === 'need' && first.polarity !== 'need');
  const [need, resource] = turned ? [second, first] : [first, second];
  return `${href(locale, '/confronta/incrocio/', base)}?bisogno=${need.id}&risorsa=${resource.id}`;
}
