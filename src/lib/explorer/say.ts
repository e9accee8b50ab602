import { formatNumber } from '../format/number';
import { common } from '../i18n/common';
import type { Locale } from '../i18n/locale';
import { unitOf, withUnit } from '../i18n/unit';
import type { IndicatorBrief } from '../indicator/brief';
import { formatValue } from '../indicator/format';
import type { ExplorerView, ViewRow } from './view';

/**
 * A comune and its value in one breath (`Vergato: 3,9 ogni 10.000 residenti (organizzazioni: 3)`), for tooltips, speech and drawings.
 * A rate made from a count says the count: on small comuni the rate alone misleads. A gap says which gap it is.
 */
export function sayValue(
  row: ViewRow,
  view: Pick<ExplorerView, 'counted'>,
  indicator: IndicatorBrief,
  locale: Locale,
): string {
  if (row.value === null) return `${row.name}: ${gapWord(row, indicator, locale)}`;
  const value = formatValue(indicator, row.value, locale);
  if (indicator.measure === 'class') return `${row.name}: ${value}`;
  const counted = indicator.measure === 'rate' && view.counted && row.numerator !== null;
  const rate = `${row.name}: ${withUnit(value, unitOf(indicator.unit, row.value, locale), locale)}`;
  if (!counted) return rate;
  // The name before the number: after it, one would ask for a singular that the tables do not have.
  const number = formatNumber(row.numerator ?? 0, locale);
  return `${rate} (${indicator.numerator === null ? number : `${indicator.numerator}: ${number}`})`;
}

/**
 * What stands where a value would: absent from a partial list is not known, and what cannot be added up is not computed for a group;
 * neither is missing, nor zero.
 */
export function gapWord(
  row: Pick<ViewRow, 'status' | 'level'>,
  indicator: Pick<IndicatorBrief, 'partial' | 'aggregation'>,
  locale: Locale,
): string {
  if (row.level !== 'comune' && indicator.aggregation === 'none' && row.status === 'missing')
    return common[locale].notComputed;
  return indicator.partial && row.status === 'missing'
    ? common[locale].notKnown
    : common[locale].status[row.status];
}
