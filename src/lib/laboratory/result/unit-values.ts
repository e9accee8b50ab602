/** One value a territory, from the rows of a result that are about it. */
import type { Cell } from '../../query/types';
import { amountOf } from './cells';
import type { UnitGeography } from './geography';

/** What becomes of several rows about one territory: their sum, their plain mean, the first of them, or how many they are. */
export const MERGES = ['sum', 'mean', 'first', 'rows'] as const;
export type Merge = (typeof MERGES)[number];

export interface UnitValue {
  id: string;
  /** Null where no row of it has a number. */
  value: number | null;
  /** Rows about it, and those of them without a number. */
  rows: number;
  empty: number;
}

/**
 * The value of each territory of the result, in the order of their first rows. `cells` is the column that is shown. The mean is not
 * weighted; rows without a number count in neither sum nor mean.
 */
export function unitValues({ ids }: UnitGeography, cells: readonly Cell[], merge: Merge): UnitValue[] {
  const groups = new Map<string, number[]>();
  for (const [row, id] of ids.entries()) {
    if (id === null) continue;
    const rows = groups.get(id);
    if (rows) rows.push(row);
    else groups.set(id, [row]);
  }
  return [...groups].map(([id, rows]) => {
    const numbers = rows.map((row) => amountOf(cells[row]));
    const known = numbers.filter((value) => value !== null);
    const total = known.reduce((sum, value) => sum + value, 0);
    const value = {
      sum: known.length === 0 ? null : total,
      mean: known.length === 0 ? null : total / known.length,
      first: numbers[0] ?? null,
      rows: rows.length,
    }[merge];
    return { id, value, rows: rows.length, empty: rows.length - known.length };
  });
}
