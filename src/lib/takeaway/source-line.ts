import { formatDate } from '../format/number';
import type { Locale } from '../i18n/locale';
import { shownMessages } from '../i18n/shown';
import type { IndicatorBrief } from '../indicator/brief';
import type { Shown } from './shown';

/** Publishers, day of reading and licence of a view in one line. */
export function sourceLine({ first, second }: Shown, locale: Locale): string {
  return sourceLineOf(second ? [first.indicator, second.indicator] : [first.indicator], locale);
}

/** The same of any indicators; of several each publisher once. */
export function sourceLineOf(
  indicators: readonly Pick<IndicatorBrief, 'publishers' | 'retrievedOn' | 'terms'>[],
  locale: Locale,
): string {
  const t = shownMessages[locale];
  const publishers = [...new Set(indicators.flatMap((indicator) => indicator.publishers.split('; ')))].join(
    '; ',
  );
  const read = indicators
    .map((indicator) => indicator.retrievedOn ?? '')
    .sort()
    .at(-1);
  const terms = [...new Set(indicators.flatMap((indicator) => indicator.terms ?? []))];
  // Some publishers have no licence and ask for a sentence.
  const asked = terms.filter((one) => one.startsWith('Fonte:'));
  const named = terms.filter((one) => !asked.includes(one)).join('; ');
  const said = [`${t.source}: ${publishers}`, read ? t.read(formatDate(read, locale)) : ''].filter(Boolean);
  return [
    `${said.join('; ')}.`,
    ...asked.map((line) => t.asked(line.replace(/\.$/, ''))),
    ...(named === '' ? [] : [asked.length > 0 ? t.otherTerms(named) : t.terms(named)]),
  ].join(' ');
}
