import { formatNumber } from '../format/number';
import { common } from '../i18n/common';
import type { Locale } from '../i18n/locale';
import { news } from '../i18n/news';
import type { Status } from '../indicator/types';

/** What a published value was and is; a value that was not published at all has no status. */
export interface Revision {
  before: number | null;
  after: number | null;
  statusBefore: Status | null;
  statusAfter: Status | null;
}

/** Decimals of the published values. */
const MOST = 6;

/**
 * The old and the new value in words, `1.234 → 1.300`, with the decimals of the indicator, or as many as it takes to
 * tell the two apart. A value that is not there says why, a status that changes alone is said beside the number.
 */
export function revisionText(revision: Revision, decimals: number, locale: Locale): string {
  const { before, after, statusBefore, statusAfter } = revision;
  const names = common[locale].status;
  const places = placesFor(before, after, decimals, locale);
  const said = (value: number | null, status: Status | null): string => {
    if (value === null) return status === null ? news[locale].nothing : names[status];
    const number = formatNumber(value, locale, places);
    return before === after && status !== null ? `${number} (${names[status]})` : number;
  };
  return `${said(before, statusBefore)} → ${said(after, statusAfter)}`;
}

function placesFor(before: number | null, after: number | null, decimals: number, locale: Locale): number {
  if (before === null || after === null || before === after) return decimals;
  for (let places = decimals; places < MOST; places += 1)
    if (formatNumber(before, locale, places) !== formatNumber(after, locale, places)) return places;
  return MOST;
}
