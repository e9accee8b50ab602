import { toCsv } from '../export/csv';
import { contributeMessages } from '../i18n/contribute';
import { issueSentence } from '../i18n/contribute-errors';
import type { Locale } from '../i18n/locale';
import { severityOf } from './issue';
import type { Issue } from './types';

/** What was found as a CSV, one issue a row, in the reader's language. */
export function issueListCsv(issues: readonly Issue[], locale: Locale): string {
  const { listColumns: names, oneSeverity } = contributeMessages[locale].result;
  return toCsv(
    Object.values(names),
    issues.map((one) => ({
      [names.severity]: oneSeverity[severityOf(one)],
      [names.row]: one.row,
      [names.column]: one.column,
      [names.text]: one.value,
      [names.sentence]: issueSentence(one, locale),
    })),
  );
}
