import type { Row } from '../snapshot/tables';
import { readTable } from '../snapshot/tables';
import type { Territory } from '../territory/types';
import { territoryColumn } from './comune-rows';
import type { Dataset } from './datasets';

const BOLOGNA = '037006';

/** A group and its comuni, the group first; a comune alone. */
export function idsWithin(
  all: readonly Territory[],
  { id, level }: Pick<Territory, 'id' | 'level'>,
): string[] {
  if (level === 'comune') return [id];
  const comuni = all.filter(
    (one) =>
      one.level === 'comune' &&
      (level === 'metropoli' || [one.areaId, one.unioneId, one.distrettoId].includes(id)),
  );
  return [id, ...comuni.map((comune) => comune.id)];
}

/** Columns of a table that say where a row belongs; none for a table that speaks of no place. */
function placeColumns(dataset: Pick<Dataset, 'id' | 'foreignKeys'>): string[] {
  if (dataset.id === 'territories') return ['id'];
  const first = territoryColumn(dataset)?.name;
  const keys = dataset.foreignKeys.filter(
    ({ table, column }) => table === 'territories' && /comun/.test(column),
  );
  return [...new Set([...(first ? [first] : []), ...keys.map(({ column }) => column)])];
}

/**
 * Rows of a table that speak of one of some territories, in the order of the table. The tables `bologna_…` have no column for it: all
 * of them is about the city. Null for a table that speaks of no place.
 */
export async function rowsWithin(dataset: Dataset, ids: ReadonlySet<string>): Promise<Row[] | null> {
  if (dataset.id.startsWith('bologna_')) return ids.has(BOLOGNA) ? readTable(dataset.id) : [];
  const columns = placeColumns(dataset);
  if (columns.length === 0) return null;
  const names = (row: Row): string[] => columns.flatMap((column) => String(row[column] ?? '').split(';'));
  return (await readTable(dataset.id)).filter((row) => names(row).some((id) => ids.has(id)));
}
