import type { Locale } from '../i18n/locale';

export interface Citation {
  /** Who answers for the table: the name of the site. */
  author: string;
  year: string;
  title: string;
  /** Whole address of the page of the table. */
  url: string;
}

/**
 * One APA line (7th edition, data set): Author. (Year). Title (Version) [Data set]. Address.
 * Given in parts because the title is set in italics.
 */
export function apa(
  { author, year, title, url }: Citation,
  locale: Locale,
): { before: string; title: string; after: string } {
  const kind = locale === 'it' ? '[Dataset]' : '[Data set]';
  const version = locale === 'it' ? '(versione v1)' : '(Version v1)';
  return { before: `${author}. (${year}). `, title, after: ` ${version} ${kind}. ${url}` };
}

/** Year of the latest retrieval among dates written as ISO text; the year the tables speak for. */
export function latestYear(dates: readonly (string | null)[]): string {
  return (
    dates
      .filter((date): date is string => date !== null)
      .sort()
      .at(-1)
      ?.slice(0, 4) ?? ''
  );
}
