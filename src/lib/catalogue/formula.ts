import { formatNumber } from '../format/number';
import type { Locale } from '../i18n/locale';
import type { Indicator } from '../indicator/types';

/** The computation of an indicator in words (`a ÷ b × 1.000`); null when the value is taken as published or only counted. */
export function formula(
  { numerator, denominator, factor }: Pick<Indicator, 'numerator' | 'denominator' | 'factor'>,
  locale: Locale,
): string | null {
  if (!numerator || !denominator) return numerator?.[locale] ?? null;
  const times = factor === 1 ? '' : ` × ${formatNumber(factor, locale)}`;
  return `${numerator[locale]} ÷ ${denominator[locale]}${times}`;
}
