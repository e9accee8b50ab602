import { group } from 'd3';
import { plain } from '../search/fold';
import { issue } from './issue';
import type { CheckContext, CleanRow, ContributedSchema, Issue } from './types';

/** A name as two spellings of it are compared. */
export const nameKey = (name: string): string => plain(name).replaceAll(' ', '');

/** Rows that say the same record twice, and rows whose record is published already. */
export function findTwins(
  schema: ContributedSchema,
  rows: readonly CleanRow[],
  { known, paths }: Pick<CheckContext, 'known' | 'paths'>,
): Issue[] {
  const issues: Issue[] = [];
  const seen = new Map<string, number>();
  const published = (known ?? []).filter((record) => record.as === schema.id);
  const byCup = new Map(published.flatMap((record) => (record.cup ? [[record.cup, record] as const] : [])));
  const byName = group(published, (record) => nameKey(record.name));
  for (const { row, cells } of rows) {
    const key = keyOf(schema, cells);
    if (key === null) continue;
    const before = seen.get(key);
    if (before !== undefined)
      issues.push(
        issue('duplicate', { row, column: 'name', value: text(cells.name), detail: String(before) }),
      );
    else seen.set(key, row);
    const codes = text(cells.comune_ids).split(';');
    const name = nameKey(text(cells.name));
    const twin =
      byCup.get(text(cells.cup)) ??
      byName.get(name)?.find((record) => record.comuni.some((code) => codes.includes(code)));
    if (!twin) continue;
    const path = paths.get(twin.comuni.find((code) => codes.includes(code)) ?? twin.comuni[0] ?? '') ?? null;
    issues.push(
      issue('published', { row, column: 'name', value: text(cells.name), detail: twin.name, path }),
    );
  }
  return issues;
}

/** What tells a record from another, spellings aside; null while a part of it is missing. */
export function keyOf(schema: ContributedSchema, cells: CleanRow['cells']): string | null {
  const parts = schema.primaryKey.map((column) => text(cells[column]));
  if (parts.includes('')) return null;
  return schema.primaryKey
    .map((column, i) => (column === 'name' ? nameKey(parts[i] ?? '') : parts[i]))
    .join('|');
}

const text = (cell: CleanRow['cells'][string] | undefined): string => String(cell ?? '');
