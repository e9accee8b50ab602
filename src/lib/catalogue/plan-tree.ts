import { descending } from 'd3';
import type { Row } from '../snapshot/tables';

/**
 * Rows of one figure in reading order: forms by number of organisations, each followed by its sub-forms, the total (the row without a parent) last.
 * Depth 0 is the total, 1 its parts, 2 the parts of a part. A row whose parent is missing counts as a part of the total.
 */
export function planTree(table: readonly Row[]): { row: Row; depth: number }[] {
  const rows = [...table].sort((a, b) => descending(Number(a.organisations), Number(b.organisations)));
  const ids = new Set(rows.map((row) => row.row_id));
  const totals = rows.filter((row) => !row.parent_id);
  const rootIds = new Set(totals.map((row) => row.row_id));
  const parts = rows.filter(
    (row) => row.parent_id && (rootIds.has(row.parent_id) || !ids.has(row.parent_id)),
  );
  const walk = (row: Row, depth: number): { row: Row; depth: number }[] => [
    { row, depth },
    ...rows.filter((child) => child.parent_id === row.row_id).flatMap((child) => walk(child, depth + 1)),
  ];
  return [...parts.flatMap((row) => walk(row, 1)), ...totals.map((row) => ({ row, depth: 0 }))];
}
