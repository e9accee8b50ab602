import { readHeader } from './header';
import type { IssueGroup } from './groups';
import type { ReadTable } from './read';
import type { ContributedSchema, RawTable } from './types';

/** The table with other texts in one column of some rows. A column or a row that is not there changes nothing. */
export function withCells(
  schema: ContributedSchema,
  read: ReadTable,
  rows: readonly number[],
  column: string,
  change: (text: string) => string,
): ReadTable {
  const at = readHeader(schema, read.table).at.get(column);
  if (at === undefined) return read;
  const wanted = new Set(rows);
  return changed(read, {
    header: read.table.header,
    rows: read.table.rows.map((row) =>
      wanted.has(row.row) ? { ...row, cells: withAt(row.cells, at, change(row.cells[at] ?? '')) } : row,
    ),
  });
}

/** The table with longitude and latitude changed for one another in some rows. */
export function withSwapped(schema: ContributedSchema, read: ReadTable, rows: readonly number[]): ReadTable {
  const { at } = readHeader(schema, read.table);
  const [lon, lat] = [at.get('lon'), at.get('lat')];
  if (lon === undefined || lat === undefined) return read;
  const wanted = new Set(rows);
  return changed(read, {
    header: read.table.header,
    rows: read.table.rows.map((row) => {
      if (!wanted.has(row.row)) return row;
      const turned = withAt(row.cells, lon, row.cells[lat] ?? '');
      return { ...row, cells: withAt(turned, lat, row.cells[lon] ?? '') };
    }),
  });
}

/** The table with a column called otherwise. */
export function withColumnNamed(read: ReadTable, position: number, name: string): ReadTable {
  return changed(read, { ...read.table, header: withAt(read.table.header, position, name) });
}

/** The table with an empty column added at its end. */
export function withColumn(read: ReadTable, name: string): ReadTable {
  const { header, rows } = read.table;
  const width = header.length;
  return changed(read, {
    header: [...header, name],
    rows: rows.map((row) => ({ ...row, cells: withAt(row.cells.slice(0, width), width, '') })),
  });
}

/** The table without a column. */
export function withoutColumn(read: ReadTable, position: number): ReadTable {
  const { header, rows } = read.table;
  return changed(read, {
    header: header.toSpliced(position, 1),
    rows: rows.map((row) => ({ ...row, cells: row.cells.toSpliced(position, 1) })),
  });
}

/** The table without some rows. */
export function withoutRows(read: ReadTable, rows: readonly number[]): ReadTable {
  const gone = new Set(rows);
  return changed(read, { ...read.table, rows: read.table.rows.filter(({ row }) => !gone.has(row)) });
}

/** What a suggestion does to the rows of a group: a comune is replaced inside its list, anything else as a whole. */
export function replacedText(group: IssueGroup, cell: string, text: string): string {
  const isComune = group.first.key === 'comune-unknown' || group.first.key === 'comune-doubtful';
  return isComune && group.first.value !== '' ? cell.replace(group.first.value, () => text) : text;
}

/** Issues of the reading stay true only where the reading itself was the matter. */
function changed({ issues }: ReadTable, table: RawTable): ReadTable {
  return { table, issues: issues.filter(({ key }) => key !== 'no-rows') };
}

function withAt<T>(cells: readonly T[], at: number, text: T): T[] {
  const copy = [...cells];
  copy[at] = text;
  // A short row is made as long as it needs to be.
  return Array.from(copy, (cell) => cell ?? ('' as T));
}
