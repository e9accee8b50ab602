import { readFileSync } from 'node:fs';
import { CONTRIBUTED_SCHEMAS } from '../../../src/lib/contribute/schemas';
import { issue, severityOf } from '../../../src/lib/contribute/issue';
import { organisationSlug, prepareFile } from '../../../src/lib/contribute/prepare';
import { readBytes } from '../../../src/lib/contribute/read';
import { keyOf } from '../../../src/lib/contribute/twins';
import type { CheckContext, CleanRow, Issue } from '../../../src/lib/contribute/types';
import { validateTable } from '../../../src/lib/contribute/validate';
import { issueSentence } from '../../../src/lib/i18n/contribute-errors';
import type { ContributedFile } from './files';

export interface Verdict {
  file: ContributedFile;
  rows: readonly CleanRow[];
  errors: string[];
  warnings: string[];
}

/**
 * What is to be said of every file, each message as `path:row:column: sentence`. Beside what the page checks, a file in the folder has the
 * form and the name that the page gives it, and no record is in two files.
 */
export function verdicts(files: readonly ContributedFile[], context: CheckContext): Verdict[] {
  const seen = new Map<string, string>();
  return files.map((file) => {
    const schema = CONTRIBUTED_SCHEMAS[file.kind];
    const bytes = readFileSync(file.path);
    const validation = validateTable(schema, readBytes(bytes), context);
    const { issues, rows, organisation } = validation;
    const verdict: Verdict = { file, rows, errors: [], warnings: [] };
    for (const one of issues)
      (severityOf(one) === 'error' ? verdict.errors : verdict.warnings).push(message(file, one));
    for (const { row, cells } of rows) {
      const key = keyOf(schema, cells);
      const before = key === null ? undefined : seen.get(`${file.kind}|${key}`);
      if (before !== undefined && !before.startsWith(`${file.shown}:`)) {
        const twin = issue('duplicate', { row, column: 'name', value: String(cells.name), detail: before });
        verdict.errors.push(message(file, twin));
      } else if (key !== null) seen.set(`${file.kind}|${key}`, `${file.shown}:${row}`);
    }
    if (verdict.errors.length > 0) return verdict;
    const named = nameParts(file.name, file.kind, organisation);
    if (named === null)
      verdict.errors.push(
        `${file.shown}: the name must be ${file.kind}-${organisationSlug(organisation)}-<date>.csv`,
      );
    const ready = prepareFile(schema, validation, named ?? context.today);
    if (ready !== null && ready.text !== bytes.toString('utf8'))
      verdict.errors.push(`${file.shown}: not in its ready form; take it from the page /contribuisci/`);
    return verdict;
  });
}

/** Date in the name of a file; null where the name is not the one its rows give it. */
function nameParts(name: string, kind: string, organisation: string): string | null {
  const start = `${kind}-${organisationSlug(organisation)}-`;
  const date = name.slice(start.length, -'.csv'.length);
  return name.startsWith(start) && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null;
}

/** Both languages: whoever opened the pull request reads one of them. */
function message({ shown }: ContributedFile, one: Issue): string {
  const place = [shown, one.row ?? '', one.column ?? ''].join(':').replace(/:+$/, '');
  return `${place}: ${issueSentence(one, 'it')}\n    ${issueSentence(one, 'en')}`;
}
