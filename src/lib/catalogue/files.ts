import { readFile } from 'node:fs/promises';
import { asset } from '../i18n/locale';
import { toCsv } from '../export/csv';
import type { FileFormat } from '../export/formats';
import { toGeoJson } from '../export/geojson';
import { toGeoParquet } from '../export/geoparquet';
import { readTable, tablePath } from '../snapshot/tables';
import { archiveOf, workbookOf } from './bundle';
import { dataset } from './datasets';

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

const contents = new Map<string, Promise<Uint8Array>>();

/** A table's file in a format, as it is served. Made once a build: its size is also told on pages and in catalogues. */
export function fileOf(id: string, format: FileFormat): Promise<Uint8Array> {
  const key = `${id}.${format}`;
  const known = contents.get(key);
  if (known) return known;
  const content = make(id, format);
  contents.set(key, content);
  return content;
}

async function make(id: string, format: FileFormat): Promise<Uint8Array> {
  switch (format) {
    case 'csv':
      return Buffer.from(await csvOf(id), 'utf8');
    case 'parquet':
      return readFile(tablePath(id));
    case 'xlsx':
      return workbookOf(id);
    case 'zip':
      return archiveOf(id, await csvOf(id));
    case 'geojson':
      return Buffer.from(await toGeoJson(id), 'utf8');
    case 'geoparquet':
      return toGeoParquet(id);
  }
}

/** Bytes of a table's file in a format. */
export async function sizeOf(id: string, format: FileFormat): Promise<number> {
  return format === 'parquet' ? dataset(id).bytes : (await fileOf(id, format)).byteLength;
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
