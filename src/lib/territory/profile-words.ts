import { formatNumber, formatPeriod, formatSigned } from '../format/number';
import type { Locale } from '../i18n/locale';
import type { Indicator } from '../indicator/types';
import type { Reading } from './profile-reading';

/** A value of an indicator as a reader sees it: with its decimals, a sign where it is a change, a name where it is a class. */
export function valueText(indicator: Indicator, value: number, locale: Locale): string {
  if (indicator.measure === 'class')
    return indicator.categories[Math.round(value) - 1]?.[locale] ?? String(value);
  const isChange = indicator.id.includes('variazione');
  return (isChange ? formatSigned : formatNumber)(value, locale, indicator.decimals);
}

/** Unit and period; a unit that the label already says is not said twice. */
export function measureWords(
  { indicator, period }: Pick<Reading, 'indicator' | 'period'>,
  locale: Locale,
): string {
  const unit = indicator.unit[locale];
  const when = formatPeriod(period, locale);
  if (indicator.measure === 'class') return when;
  return indicator.label[locale].includes(unit) && indicator.measure === 'rate' ? when : `${unit}, ${when}`;
}

/** A label inside a sentence: its first letter small, unless it opens an acronym. */
export function inSentence(label: string): string {
  return /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** A count this small is shown beside its rate: one case more or less moves it. */
const SMALL = 10;

/** What the rate counts, and how many, when they are fewer than ten; null otherwise. */
export function smallCount(reading: Reading, locale: Locale): { what: string; count: string } | null {
  const { indicator, numerator, value } = reading;
  if (
    value === null ||
    numerator === null ||
    !Number.isInteger(numerator) ||
    numerator >= SMALL ||
    numerator < 0
  )
    return null;
  if (indicator.aggregation !== 'ratio' || !indicator.numerator) return null;
  return { what: indicator.numerator[locale], count: formatNumber(numerator, locale) };
}
