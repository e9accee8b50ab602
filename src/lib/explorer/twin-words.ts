/** Two maps in words: what tells them apart, how their colours compare, two values of one unit. */
import { formatPeriod } from '../format/number';
import type { Locale } from '../i18n/locale';
import { shownMessages } from '../i18n/shown';
import { measureLine } from '../indicator/format';
import { sayValue } from './say';
import type { Twin, TwinPart } from './twin';

/** What tells the two maps apart in a few words: the period of one measure, or else measure and period. */
export function twinNames({ first, second, shared }: Twin, locale: Locale): [string, string] {
  const name = ({ indicator, period }: TwinPart): string =>
    [...(shared ? [] : [measureLine(indicator)]), formatPeriod(period, locale)].join(', ');
  return [name(first), name(second)];
}

/** Whether one colour, or one circle, is one value on both maps; after the line of a title, which stands over each map where they differ. */
export function twinKey({ first, shared }: Twin, subtitle: string, locale: Locale): string {
  const t = shownMessages[locale];
  if (!shared) return t.ownClasses;
  return [subtitle, first.indicator.measure === 'count' ? t.sharedCircles : t.sharedClasses]
    .filter(Boolean)
    .join('. ');
}

/** The values of a unit on both maps in one breath, its name once. */
export function sayTwin(id: string, twin: Twin, locale: Locale): string {
  const name = twin.first.view.byId.get(id)?.name ?? '';
  const names = twinNames(twin, locale);
  return [twin.first, twin.second]
    .map(({ view, indicator }, i) => {
      const row = view.byId.get(id);
      const said = row ? sayValue(row, view, indicator, locale) : '';
      return `${i === 0 ? said : said.replace(`${name}: `, '')} (${names[i] ?? ''})`;
    })
    .join('; ');
}
