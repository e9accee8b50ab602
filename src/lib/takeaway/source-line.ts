import { formatDate } from '../format/number';
import type { Locale } from '../i18n/locale';
import { shownMessages } from '../i18n/shown';
import type { Shown } from './shown';

/** Publishers, day of reading and licence in one line. */
export function sourceLine({ first, second }: Shown, locale: Locale): string {
  const t = shownMessages[locale];
  const parts = second ? [first, second] : [first];
  const publishers = [...new Set(parts.map(({ indicator }) => indicator.publishers))].join('; ');
  const read = parts
    .map(({ indicator }) => indicator.retrievedOn ?? '')
    .sort()
    .at(-1);
  const terms = [...new Set(parts.flatMap(({ indicator }) => indicator.terms ?? []))].join('; ');
  const said = [`${t.source}: ${publishers}`, read ? t.read(formatDate(read, locale)) : ''].filter(Boolean);
  return `${said.join('; ')}.${terms === '' ? '' : ` ${t.terms(terms)}`}`;
}
