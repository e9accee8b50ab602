import type { Exceptions } from './supply-lock';

/** What asking for known vulnerabilities came to. */
export type AuditAnswer = { asked: false; why: string } | { asked: true; problems: string[] };

interface Via {
  url?: string;
  title?: string;
  severity?: string;
}

const SEVERE = new Set(['high', 'critical']);

/**
 * Reads what `npm audit --json` printed. High and critical advisories are problems unless an exception that is still good names them
 * (`GHSA-…`); so is an exception that is past its day or that nothing needs. A registry that gives no advisories could not be asked.
 * @param today `2026-11-21`
 */
export function auditAnswer(
  printed: string,
  exceptions: Exceptions['advisories'],
  today: string,
): AuditAnswer {
  const report = parsed(printed);
  if (!report) return { asked: false, why: 'npm audit gave no answer that can be read' };
  const { vulnerabilities } = report;
  if (typeof vulnerabilities !== 'object' || vulnerabilities === null) {
    const status = report['statusCode'];
    return {
      asked: false,
      why: typeof status === 'number' ? `the registry answers ${status}` : 'the registry gives no advisories',
    };
  }
  const found = advisories(vulnerabilities as Record<string, { via?: (Via | string)[] }>);
  const problems = [...found]
    .filter(([id]) => !exceptions.some((entry) => entry.id === id && entry.until >= today))
    .map(([id, text]) => `${id}: ${text}`);
  for (const { id, until } of exceptions) {
    if (!found.has(id)) problems.push(`the exception for ${id} is not needed any more`);
    else if (until < today) problems.push(`the exception for ${id} ended on ${until}`);
  }
  return { asked: true, problems };
}

/** Severe advisories by id, in words. A package that is only touched through another names that one, and is not told again. */
function advisories(vulnerabilities: Record<string, { via?: (Via | string)[] }>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, { via = [] }] of Object.entries(vulnerabilities))
    for (const one of via) {
      if (typeof one === 'string' || !SEVERE.has(one.severity ?? '')) continue;
      const id = /GHSA(?:-\w{4}){3}/.exec(one.url ?? '')?.[0] ?? one.url ?? one.title ?? name;
      found.set(id, `${name}, ${one.severity}: ${one.title ?? ''}`);
    }
  return found;
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
