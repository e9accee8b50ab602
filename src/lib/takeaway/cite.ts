import { bibtex } from '../catalogue/bibliography';
import { apa, iso690, type FullCitation } from '../catalogue/citation';
import { common } from '../i18n/common';
import type { Locale } from '../i18n/locale';
import { formatPeriod } from '../format/number';
import type { Shown } from './shown';

export interface CitedView {
  apa: string;
  iso690: string;
  bibtex: string;
}

/**
 * The view in three bibliographic styles. The title says what is drawn and of when; the publishers of the data stand in it, as they
 * are not the authors of the map. `accessed` is the ISO day of the visit.
 */
export function citeView(
  shown: Shown,
  title: string,
  address: string,
  accessed: string,
  locale: Locale,
): CitedView {
  const cited = citationOf(shown, title, address, accessed, locale);
  const line = (parts: { before: string; title: string; after: string }): string =>
    `${parts.before}${parts.title}${parts.after}`;
  return {
    apa: line(apa(cited, locale)),
    iso690: line(iso690(cited, locale, accessed)),
    bibtex: bibtex(cited, locale),
  };
}

function citationOf(
  { first, second }: Shown,
  title: string,
  address: string,
  accessed: string,
  locale: Locale,
): FullCitation {
  const parts = second ? [first, second] : [first];
  const what = parts.map(({ indicator, period }) => `${indicator.label}, ${formatPeriod(period, locale)}`);
  const about = [...new Set([title, ...what])].join('. ');
  const publishers = [...new Set(parts.map(({ indicator }) => indicator.publishers))].join('; ');
  const updated =
    parts
      .map(({ indicator }) => indicator.retrievedOn ?? '')
      .sort()
      .at(-1) ?? '';
  return {
    author: `${common[locale].siteName}, ${common[locale].sitePlace}`,
    // Of the data, so that the same view always cites the same way; of the visit where the data do not say.
    year: (updated || accessed).slice(0, 4),
    title: `${about} (${locale === 'it' ? 'dati' : 'data'}: ${publishers})`,
    url: address,
    id: first.indicator.id,
    updated,
    kind: 'map',
  };
}
