/** The cells of a comparison in words. */
import { gapWord } from '../explorer/say';
import { formatNumber, formatOrdinal, formatPeriod, formatSigned } from '../format/number';
import { comparisonMessages } from '../i18n/comparison';
import type { Locale } from '../i18n/locale';
import type { IndicatorBrief } from '../indicator/brief';
import { formatValue, measureLine } from '../indicator/format';
import { farthestApart, type ComparedCell, type ComparedRow } from './comparison';

/** The value, or which gap stands in its place. */
export function valueText(
  { value, status, territory }: Pick<ComparedCell, 'value' | 'status' | 'territory'>,
  indicator: IndicatorBrief,
  locale: Locale,
): string {
  if (value !== null) return formatValue(indicator, value, locale);
  // An own area is a group like the others.
  return gapWord({ status, level: territory.level === 'comune' ? 'comune' : 'area' }, indicator, locale);
}

/** How far it is from the reference, with its sign, or what part of it; null where there is nothing to say. */
export function differenceText(
  { difference, share }: ComparedCell,
  { decimals }: IndicatorBrief,
  locale: Locale,
): string | null {
  const t = comparisonMessages[locale];
  if (share !== null)
    return t.share(`${formatNumber(share * 100, locale, 1)}${locale === 'it' ? '\u00a0%' : '%'}`);
  if (difference === null) return null;
  return difference === 0 ? t.difference0 : formatSigned(difference, locale, decimals);
}

export function rankText({ rank, of, tied }: ComparedCell, locale: Locale): string | null {
  return rank === null ? null : comparisonMessages[locale].rank(formatOrdinal(rank, locale), of, tied);
}

/** Unit and period, under the name of the indicator: the unit is left out where the name says it. */
export function measureText(
  { indicator, period }: Pick<ComparedRow, 'indicator' | 'period'>,
  locale: Locale,
): string {
  const said = measureLine(indicator) === indicator.label;
  return [said ? '' : indicator.unit, formatPeriod(period, locale)].filter(Boolean).join(', ');
}

/** The title of a comparison: where its territories lie farthest apart; null where nothing can be claimed. */
export function comparisonFinding(rows: readonly ComparedRow[], locale: Locale): string | null {
  const found = farthestApart(rows);
  if (!found) return null;
  const { row, low, high } = found;
  const t = comparisonMessages[locale];
  const value = (cell: ComparedCell): string => valueText(cell, row.indicator, locale);
  const name = ({ territory, status }: ComparedCell): string =>
    status === 'estimated' ? `${territory.shortName}, ${t.estimate}` : territory.shortName;
  return t.finding(
    measureLine(row.indicator),
    formatPeriod(row.period, locale),
    value(low),
    name(low),
    value(high),
    name(high),
  );
}

export interface Gap {
  reason: string;
  /** Indicator and the territories without its value, ready to print. */
  of: string[];
}

/** Every gap of a comparison under its reason, reasons in the order they are met. */
export function gapsOf(
  rows: readonly ComparedRow[],
  reasons: Readonly<Record<string, string>>,
  locale: Locale,
): { count: number; gaps: Gap[] } {
  const t = comparisonMessages[locale];
  const byReason = new Map<string, Map<string, string[]>>();
  let count = 0;
  for (const { indicator, cells } of rows)
    for (const { value, note, territory } of cells) {
      if (value !== null) continue;
      count++;
      const isGroup = territory.level !== 'comune';
      const reason =
        note?.[locale] ??
        (isGroup && indicator.aggregation === 'none' ? reasons[indicator.id] : undefined) ??
        (indicator.partial ? t.partial : t.gapUnsaid);
      const of = byReason.get(reason) ?? new Map<string, string[]>();
      of.set(indicator.label, [...(of.get(indicator.label) ?? []), territory.shortName]);
      byReason.set(reason, of);
    }
  const gaps = [...byReason].map(([reason, of]) => ({
    reason,
    of: [...of].map(([label, names]) => `${label}: ${names.join(', ')}`),
  }));
  return { count, gaps };
}
