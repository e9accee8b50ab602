/** The order in which the rows of a result are shown, where the reader sorts it here. */
import type { Cell } from '../../query/types';
import type { LabColumn } from '../types';
import { numberOf } from './cells';

export interface Sorting {
  column: number;
  direction: 'ascending' | 'descending';
}

/**
 * Places of the rows, in the order asked for; equal cells keep the order of the result, cells without a value come last either way.
 * Numbers by size, texts as the language of the site orders them (`collator`), false before true.
 */
export function sortedRows(
  column: Pick<LabColumn, 'kind'>,
  values: readonly Cell[],
  direction: Sorting['direction'],
  collator: Intl.Collator,
): number[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const compare = (a: Exclude<Cell, null>, b: Exclude<Cell, null>): number => {
    if (column.kind === 'number') {
      const [x, y] = [numberOf(a), numberOf(b)];
      if (x !== null && y !== null) return x - y;
      // What is no finite number (an infinity, `nan`) stands after those that are.
      if (x !== null || y !== null) return x === null ? sign : -sign;
    }
    if (column.kind === 'boolean') return Number(a) - Number(b);
    return collator.compare(String(a), String(b));
  };
  return values
    .map((cell, row) => ({ cell, row }))
    .sort((a, b) => {
      if (a.cell === null || b.cell === null)
        return a.cell === b.cell ? a.row - b.row : a.cell === null ? 1 : -1;
      return sign * compare(a.cell, b.cell) || a.row - b.row;
    })
    .map(({ row }) => row);
}

/** What a press on a column's header asks for next: ascending, descending, then the order of the result. */
export function nextSorting(now: Sorting | null, column: number): Sorting | null {
  if (now?.column !== column) return { column, direction: 'ascending' };
  return now.direction === 'ascending' ? { column, direction: 'descending' } : null;
}
