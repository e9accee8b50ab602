import { formatPeriod } from '../format/number';
import type { Locale } from '../i18n/locale';

/** The reference period of a source in words: single periods, spans with `-` or `/`, months, or a list of them. */
export function formatReference(reference: string, locale: Locale): string {
  return reference
    .split(/,\s*/)
    .map((part) => {
      const years = /^(\d{4})-(\d{4})$/.exec(part);
      if (years) return `${years[1]}–${years[2]}`;
      const month = /^(\d{4})-(\d{2})$/.exec(part);
      // The day is dropped again: only the language's name of the month is wanted.
      return month ? formatPeriod(`${part}-01`, locale).replace(/^1 /, '') : formatPeriod(part, locale);
    })
    .join(', ');
}
