import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { TableSchema } from '../../../src/lib/catalogue/table-schema';
import type { TableRow } from '../validate/schema';

/** One table of `catalogue.json`. */
export interface CatalogueEntry extends Omit<TableSchema, 'columns'> {
  file: string;
  rows: number;
  bytes: number;
  sha256: string;
  source_ids: string[];
  columns: TableSchema['columns'];
}

/** Describes one written table: what the schema says, and what is in the file. */
export function catalogueEntry(
  schema: TableSchema,
  path: string,
  rows: readonly TableRow[],
  sources: string[],
): CatalogueEntry {
  const bytes = readFileSync(path);
  const { columns, ...about } = schema;
  return {
    ...about,
    file: `${schema.id}.parquet`,
    rows: rows.length,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    source_ids: sources,
    columns,
  };
}

/** Describes a file that is not a table (boundaries). */
export function fileEntry(file: string, path: string): { file: string; bytes: number; sha256: string } {
  const bytes = readFileSync(path);
  return { file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
