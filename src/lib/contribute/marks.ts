import { severityOf } from './issue';
import type { Issue, Severity } from './types';

const RANK: Record<Severity, number> = { note: 0, warning: 1, error: 2 };

/** Key of a cell, or of a whole row where there is no column. */
export const cellKey = (row: number, column: string | null): string => `${row}|${column ?? ''}`;

/** The gravest thing said of each cell, by its key. A position is two cells. */
export function marksOf(issues: readonly Issue[]): ReadonlyMap<string, Severity> {
  const marks = new Map<string, Severity>();
  for (const one of issues) {
    if (one.row === null) continue;
    const isPosition = one.column === 'lon' && /position|outside/.test(one.key);
    const severity = severityOf(one);
    for (const column of isPosition ? ['lon', 'lat'] : [one.column]) {
      const key = cellKey(one.row, column);
      const before = marks.get(key);
      if (before === undefined || RANK[severity] > RANK[before]) marks.set(key, severity);
    }
  }
  return marks;
}

/** Rows with something to correct or to look at. */
export function markedRows(issues: readonly Issue[]): ReadonlySet<number> {
  return new Set(
    issues.flatMap((one) => (one.row !== null && one.row > 1 && severityOf(one) !== 'note' ? [one.row] : [])),
  );
}
