import { severityOf } from './issue';
import type { Issue, IssueKey, Severity } from './types';

/** Issues of one sort that a reader mends in one go: the same fault, in the same column, of the same text. */
export interface IssueGroup {
  id: string;
  severity: Severity;
  /** The first of them speaks for all. */
  first: Issue;
  /** Rows they are in, in order; empty for what is the file's. */
  rows: readonly number[];
}

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];
/** Faults whose cells differ from row to row though their sentence may be one: mended one by one. */
const EACH: ReadonlySet<IssueKey> = new Set<IssueKey>([
  ...(['duplicate', 'published', 'outside-comune', 'unclosed-quote', 'too-long', 'home-address'] as const),
  ...(['personal-code', 'personal-email', 'personal-phone', 'personal-name'] as const),
]);

/** Issues in groups: errors first, those of the file before those of the rows, then by first row. */
export function groupIssues(issues: readonly Issue[]): IssueGroup[] {
  const groups = new Map<string, { first: Issue; rows: number[] }>();
  for (const one of issues) {
    const own = EACH.has(one.key) ? String(one.row) : '';
    const id = JSON.stringify([one.key, one.column, one.value, own]);
    const group = groups.get(id) ?? { first: one, rows: [] };
    if (one.row !== null && group.rows.at(-1) !== one.row) group.rows.push(one.row);
    groups.set(id, group);
  }
  return [...groups]
    .map(([id, { first, rows }]): IssueGroup => ({ id, severity: severityOf(first), first, rows }))
    .sort(
      (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || (a.rows[0] ?? 0) - (b.rows[0] ?? 0),
    );
}
