import { asset } from '../i18n/locale';
import { toCsv } from '../export/csv';
import { readTable } from '../snapshot/tables';
import { dataset } from './datasets';

export type FileFormat = 'csv' | 'parquet';

const made = new Map<string, Promise<string>>();

/** A whole table as CSV text, columns in the order of its schema. Made once a build. */
export function csvOf(id: string): Promise<string> {
  const known = made.get(id);
  if (known) return known;
  const columns = dataset(id).columns.map((column) => column.name);
  const text = readTable(id).then((rows) => toCsv(columns, rows));
  made.set(id, text);
  return text;
}

/** Bytes of a table's file in a format. */
export async function sizeOf(id: string, format: FileFormat): Promise<number> {
  return format === 'parquet' ? dataset(id).bytes : Buffer.byteLength(await csvOf(id), 'utf8');
}

/** Address of a table's file inside the site; it never changes within version 1. */
export function fileHref(id: string, format: FileFormat): string {
  return asset(`/data/v1/${id}.${format}`);
}

/**
 * Whole address of a file or page of the site, for citing and copying. A site built for one's own machine has no
 * address worth citing: its path stands alone.
 */
export function absolute(path: string, site: URL | undefined): string {
  const isPublic = site !== undefined && !['127.0.0.1', 'localhost'].includes(site.hostname);
  return isPublic ? new URL(path, site).href : path;
}
