import { formatNumber } from '../format/number';
import type { Locale } from '../i18n/locale';
import type { IndicatorBrief } from './brief';

/** A value as its indicator is read: a number with its decimals, or the name of its category. */
export function formatValue(
  indicator: Pick<IndicatorBrief, 'measure' | 'categories' | 'decimals'>,
  value: number,
  locale: Locale,
): string {
  if (indicator.measure === 'class')
    return indicator.categories[Math.round(value) - 1] ?? formatNumber(value, locale);
  return formatNumber(value, locale, indicator.decimals);
}

/** Label and unit in one line, without saying the unit twice (`Organizzazioni ogni 10.000 residenti`). */
export function measureLine(indicator: Pick<IndicatorBrief, 'label' | 'unit' | 'measure'>): string {
  const { label, unit, measure } = indicator;
  const spoken = new Set(label.toLowerCase().split(' '));
  const said = unit
    .toLowerCase()
    .split(' ')
    .every((word) => spoken.has(word));
  return measure === 'class' || unit === '' || said ? label : `${label}, ${unit}`;
}
