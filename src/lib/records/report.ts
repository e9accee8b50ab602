import { href, type Locale } from '../i18n/locale';

/**
 * Address of the public repository, without a slash at its end; null while there is none, as in `publiccode.yml`.
 * With it, "report a wrong record" opens the repository's form; without it, the page that says how to report.
 */
export const REPOSITORY: string | null = null;

/** How a record is called in a report: the published table and the key of its row. */
export function recordName(table: string, id: string): string {
  return `${table}:${id}`;
}

/** Where a reader reports that a record of a published table is wrong; the address carries the record's name. */
export function reportHref(
  table: string,
  id: string,
  locale: Locale,
  repository: string | null = REPOSITORY,
): string {
  const record = recordName(table, id);
  if (repository === null)
    return `${href(locale, '/metodo/')}?${new URLSearchParams({ record }).toString()}#correzioni`;
  return `${repository}/issues/new?${new URLSearchParams({ title: record, record }).toString()}`;
}
