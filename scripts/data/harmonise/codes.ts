/**
 * The 6-character ISTAT code of a comune from any of the forms the sources use: text `037006`, number `37006`,
 * with the region in front `8037006` / `08037006`, or with the metropolitan unit `237006`.
 * Null when the text has none of these shapes: a code is read, never completed by guesswork.
 */
export function normaliseCode(raw: string): string | null {
  const text = raw.trim();
  if (/^037\d{3}$/.test(text)) return text;
  if (/^37\d{3}$/.test(text)) return `0${text}`;
  const region = /^0?8(037\d{3})$/.exec(text);
  if (region?.[1]) return region[1];
  const metropolitan = /^237(\d{3})$/.exec(text);
  if (metropolitan?.[1]) return `037${metropolitan[1]}`;
  return null;
}

/** Comuni that merged: code of the past → code of today. */
export const SUCCESSORS: ReadonlyMap<string, string> = new Map([
  ['037004', '037061'],
  ['037018', '037061'],
  ['037023', '037061'],
  ['037043', '037061'],
  ['037058', '037061'],
  ['037029', '037062'],
  ['037049', '037062'],
]);

/** Day the merged comuni were born. */
export const BORN: ReadonlyMap<string, string> = new Map([
  ['037061', '2014-01-01'],
  ['037062', '2016-01-01'],
]);

/** Today's code of a comune of the past (or the same code). */
export function todaysCode(code: string): string {
  return SUCCESSORS.get(code) ?? code;
}

/** Whether the comune did not exist yet at the start of a period (`2014`, `2011-10-09`): its value is a sum over its predecessors. */
export function isBeforeBirth(code: string, period: string): boolean {
  const born = BORN.get(code);
  return born !== undefined && (period.length === 4 ? `${period}-01-01` : period) < born;
}

/** Codes that went into a comune of today, in order. */
export function predecessorsOf(code: string): string[] {
  return [...SUCCESSORS].filter(([, now]) => now === code).map(([past]) => past);
}
