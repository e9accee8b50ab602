import type { Locale } from '../i18n/locale';

export interface Citation {
  /** Who answers for the table: the name of the site. */
  author: string;
  year: string;
  title: string;
  /** Whole address of the page of the table. */
  url: string;
  /** What is cited: a table, unless it is a map drawn from some. */
  kind?: CitedKind;
}

export type CitedKind = 'dataset' | 'map';

/** What is cited, in a word. */
export const CITED_KINDS: Record<CitedKind, Record<Locale, { apa: string; iso: string; note: string }>> = {
  dataset: {
    it: { apa: 'Dataset', iso: 'dataset', note: 'Dataset, versione v1' },
    en: { apa: 'Data set', iso: 'dataset', note: 'Data set, version v1' },
  },
  map: {
    it: { apa: 'Mappa', iso: 'mappa in linea', note: 'Mappa, dati versione v1' },
    en: { apa: 'Map', iso: 'online map', note: 'Map, data version v1' },
  },
};

/** What the bibliographic formats want beside the line of APA. */
export interface FullCitation extends Citation {
  /** Identifier of the table. */
  id: string;
  /** ISO date of the data (latest reading of a source); empty when unknown. */
  updated: string;
}

/**
 * One APA line (7th edition, data set): Author. (Year). Title (Version) [Data set]. Address.
 * Given in parts because the title is set in italics.
 */
export function apa(
  { author, year, title, url, kind: cited = 'dataset' }: Citation,
  locale: Locale,
): { before: string; title: string; after: string } {
  const kind = `[${CITED_KINDS[cited][locale].apa}]`;
  const version = locale === 'it' ? '(versione v1)' : '(Version v1)';
  return { before: `${author}. (${year}). `, title, after: ` ${version} ${kind}. ${url}` };
}

/**
 * One ISO 690:2021 line: AUTHOR. Title [medium]. Version. Date, date of update [date of access]. Availability.
 * `accessed` is what stands for the day of the visit: a mark to fill in, since the page is built once for every reader.
 */
export function iso690(
  { author, year, title, url, updated, kind = 'dataset' }: FullCitation,
  locale: Locale,
  accessed: string,
): { before: string; title: string; after: string } {
  const words =
    locale === 'it'
      ? { update: 'aggiornato al', access: 'consultato il', at: 'Disponibile da' }
      : { update: 'updated', access: 'viewed', at: 'Available from' };
  const version = locale === 'it' ? 'Versione v1' : 'Version v1';
  const update = updated === '' ? '' : `, ${words.update} ${updated}`;
  const medium = CITED_KINDS[kind][locale].iso;
  const after = ` [${medium}]. ${version}. ${year}${update} [${words.access} ${accessed}]. ${words.at}: ${url}`;
  return { before: `${author.toLocaleUpperCase(locale)}. `, title, after };
}

/** Latest date among dates written as ISO text; empty when there is none. */
export function latestDate(dates: readonly (string | null)[]): string {
  return (
    dates
      .filter((date): date is string => date !== null)
      .sort()
      .at(-1) ?? ''
  );
}

/** Year of the latest retrieval among dates written as ISO text; the year the tables speak for. */
export function latestYear(dates: readonly (string | null)[]): string {
  return latestDate(dates).slice(0, 4);
}
