import { toCsv } from '../export/csv';
import { plain } from '../search/fold';
import { severityOf } from './issue';
import type { ContributedSchema, Validation } from './types';

export interface PreparedFile {
  /** `<kind>-<organisation>-<date>.csv` */
  name: string;
  text: string;
}

/**
 * The file to be sent: UTF-8, comma, decimal dot, ISO dates, codes of comuni, the columns of the schema in order. Null while there is
 * an error or no row.
 */
export function prepareFile(
  schema: ContributedSchema,
  { issues, rows, organisation }: Validation,
  today: string,
): PreparedFile | null {
  if (rows.length === 0 || organisation === '') return null;
  if (issues.some((one) => severityOf(one) === 'error')) return null;
  const columns = schema.columns.map(({ name }) => name);
  const text = toCsv(
    columns,
    rows.map(({ cells }) => cells),
  );
  return { name: `${schema.id}-${organisationSlug(organisation)}-${today}.csv`, text };
}

const LONGEST_SLUG = 60;

/** Part of a file's name that says the organisation: small letters and digits joined by hyphens. */
export function organisationSlug(name: string): string {
  const slug = plain(name).replaceAll(' ', '-').slice(0, LONGEST_SLUG).replace(/-+$/, '');
  return slug === '' ? 'ente' : slug;
}
