/** Names of the records that answer an entry of the plan. */
import { formatDate } from '../format/number';
import { crossingKinds } from '../i18n/crossing-kinds';
import type { Locale } from '../i18n/locale';
import { missionMessages } from '../i18n/mission';
import { recordKinds } from '../i18n/record-kinds';
import type { AnswerRecords } from './answer-records';

/** What a row of records is, with a capital: `Biblioteche`, `Progetti PNRR e PNC: abitare`. */
export function recordLabel({ list, kind }: Pick<AnswerRecords, 'list' | 'kind'>, locale: Locale): string {
  const t = missionMessages[locale];
  if (kind === 'all') return t.lists[list];
  if (list === 'progetti') {
    const theme = recordKinds[locale].progetti[kind] ?? kind;
    return `${t.lists.progetti}: ${theme[0]?.toLowerCase() ?? ''}${theme.slice(1)}`;
  }
  const plurals: Readonly<Partial<Record<string, string>>> = crossingKinds[locale];
  const name =
    plurals[kind] ?? recordKinds[locale][list === 'organizzazioni' ? 'organizzazioni' : 'luoghi'][kind];
  if (!name) throw new Error(`kind ${kind} of ${list} has no name`);
  return `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
}

/** When a list is of: `2020`, `31 marzo 2025`; empty where its records are of different years. */
export function editionOf({ edition }: Pick<AnswerRecords, 'edition'>, locale: Locale): string {
  return edition === null ? '' : formatDate(edition, locale);
}
