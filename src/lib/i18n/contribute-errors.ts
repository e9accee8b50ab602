import type { Issue, IssueKey } from '../contribute/types';
import { contributeErrorsEn } from './contribute-errors-en';
import { contributeErrorsIt } from './contribute-errors-it';
import type { Locale } from './locale';

/** One sentence for each thing that may be said of a file: what is wrong and what to do. */
export type IssueSentences = Record<IssueKey, (issue: Issue) => string>;

const sentences: Record<Locale, IssueSentences> = { it: contributeErrorsIt, en: contributeErrorsEn };

/** What an issue says in a language. It quotes the reader's own text: never markup, never personal data. */
export function issueSentence(issue: Issue, locale: Locale): string {
  return sentences[locale][issue.key](issue);
}
