/** The two ends of some values in words: who has them, whether they are shared, how few cases they are made of. */
import { formatNumber } from '../format/number';
import { figureMessages } from '../i18n/figure';
import { figureTitles } from '../i18n/figure-titles';
import type { Locale } from '../i18n/locale';
import type { ViewRow } from '../explorer/view';
import { median } from '../statistics/rank';
import { bare, byValue, isSmall } from './around';
import type { Seen } from './seen';

type Known = ViewRow & { value: number };

export const knownRows = (rows: readonly ViewRow[]): Known[] =>
  rows.filter((row): row is Known => row.value !== null).sort(byValue) as Known[];

/** `68 (Castel d’Aiano)`, `0 (3 comuni)`, `37,7 (Castel d’Aiano, 7 casi)`; null without values. */
export function endWords(seen: Seen, end: 'high' | 'low', locale: Locale): string | null {
  const known = knownRows(seen.rows);
  const row = end === 'high' ? known[0] : known.at(-1);
  if (!row) return null;
  const t = figureTitles[locale];
  const value = bare(row.value, seen.indicator, locale);
  // What is printed alike is alike for who reads.
  const same = known.filter((other) => bare(other.value, seen.indicator, locale) === value);
  if (same.length > 1) return t.shared(value, same.length);
  const small = seen.indicator.measure === 'rate' && seen.view.counted && isSmall(row);
  return small
    ? t.smallPlace(value, row.name, figureMessages[locale].cases(formatNumber(row.numerator ?? 0, locale)))
    : t.place(value, row.name);
}

/** Sentences for who does not see the drawing: the ends and, where it means something, the median. */
export function rangeWords(seen: Seen, locale: Locale): string {
  const t = figureTitles[locale].summary;
  const [low, high] = [endWords(seen, 'low', locale), endWords(seen, 'high', locale)];
  if (low === null || high === null) return '';
  const middle = medianOfRows(seen);
  return [
    low === high ? '' : t.range(low, high),
    middle === null ? '' : t.median(bare(middle, seen.indicator, locale)),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Median of the comuni drawn; null where it means nothing: classes, lists that are not whole, a handful of comuni. */
export function medianOfRows({ indicator, rows }: Pick<Seen, 'indicator' | 'rows'>): number | null {
  if (indicator.measure === 'class' || indicator.partial) return null;
  const known = knownRows(rows);
  return known.length < 5 ? null : median(known.map(({ value }) => value));
}
