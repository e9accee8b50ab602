import { CONTRIBUTION_LIMITS, ISSUE_SEVERITIES, type Issue, type IssueKey, type Severity } from './types';

/** An issue with what is not said left blank. The value is cut: it is only there to be recognised. */
export function issue(key: IssueKey, parts: Partial<Omit<Issue, 'key'>> = {}): Issue {
  const { value = '', row = null, column = null, near = [], detail = '', path = null } = parts;
  return { key, row, column, value: cut(value), near, detail, path };
}

export const severityOf = ({ key }: Pick<Issue, 'key'>): Severity => ISSUE_SEVERITIES[key];

/** How many issues of each severity. */
export function countIssues(issues: readonly Issue[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const one of issues) counts[severityOf(one)] += 1;
  return counts;
}

function cut(text: string): string {
  return text.length <= CONTRIBUTION_LIMITS.shown ? text : `${text.slice(0, CONTRIBUTION_LIMITS.shown - 1)}…`;
}
