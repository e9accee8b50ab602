import { formatNumber } from '../format/number';
import type { Locale } from '../i18n/locale';
import { LEVEL } from './pattern';

/**
 * A p-value with two digits that say something, at least three decimals and at most five; one more where rounding would put it on the
 * level that decides.
 */
export function sayP(p: number, locale: Locale): string {
  const enough = [3, 4, 5].find((decimals) => Math.abs(Number(p.toFixed(decimals)) - p) <= p / 20) ?? 5;
  const near = p !== LEVEL && Number(p.toFixed(enough)) === LEVEL;
  return formatNumber(p, locale, near ? enough + 1 : enough);
}
