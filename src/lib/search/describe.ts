import type { Locale } from '../i18n/locale';
import { recordKinds } from '../i18n/record-kinds';
import { searchMessages } from '../i18n/search';
import { searchPages, type PageSort } from '../i18n/search-pages';
import type { Found } from './search-index';

/** What a result is, in words: `Frazione di Vergato`, `Biblioteca, Medicina`. */
export function describe({ entry, by }: Pick<Found, 'entry' | 'by'>, locale: Locale): string {
  const t = searchMessages[locale];
  const { kind, within = '', sort = '' } = entry;
  switch (kind) {
    case 'comune':
      return by ? t.formerly(by) : t.comune(within);
    case 'localita':
      return sort === 'frazione' ? t.frazione(within) : t.localita(within);
    case 'indicatore':
      return t.indicatore(within);
    case 'pagina':
      return searchPages[locale].sorts[sort as PageSort];
    case 'organizzazione': {
      const known = sort === 'non-classificato' ? undefined : recordKinds[locale].organizzazioni[sort];
      return withPlace(known ?? t.organizzazione, within);
    }
    case 'luogo':
      return withPlace(recordKinds[locale].luoghi[sort] ?? t.luogo, within);
    default:
      return t[kind];
  }
}

function withPlace(what: string, where: string): string {
  return where === '' ? what : `${what}, ${where}`;
}
