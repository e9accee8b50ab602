import { sum } from 'd3';
import { query, tablePath } from '../snapshot/tables';
import type { Dataset } from './datasets';

/** How many cells of a table hold something. */
export interface Cells {
  filled: number;
  cells: number;
  /** Empty cells of each column that may be empty. */
  emptyIn: ReadonlyMap<string, number>;
  /** Rows with a value, for tables whose rows can exist without one; null for the others. */
  withValue: number | null;
}

const made = new WeakMap<Dataset, Promise<Cells>>();

/** Filled and empty cells, counted once a build. */
export function cellsOf(dataset: Dataset): Promise<Cells> {
  const known = made.get(dataset);
  if (known) return known;
  const counted = count(dataset);
  made.set(dataset, counted);
  return counted;
}

async function count({ id, columns }: Dataset): Promise<Cells> {
  const counts = columns.map(({ name }) => `count("${name}") AS "${name}"`).join(', ');
  const [row = {}] = await query(
    `SELECT count(*) AS ".rows", ${counts} FROM read_parquet('${tablePath(id)}')`,
  );
  const rows = Number(row['.rows']);
  const filledIn = (name: string): number => Number(row[name]);
  const names = new Set(columns.map(({ name }) => name));
  return {
    filled: sum(columns, ({ name }) => filledIn(name)),
    cells: rows * columns.length,
    emptyIn: new Map(columns.filter((c) => !c.required).map(({ name }) => [name, rows - filledIn(name)])),
    withValue: names.has('value') && names.has('status') ? filledIn('value') : null,
  };
}
