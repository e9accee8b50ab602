/** An ISO date from a text: ISO itself, or day first (`3/6/2024`, `03.06.2024`); null for what is no day of the calendar. */
export function readDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const yearFirst = /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/.exec(text);
  if (yearFirst) return day(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
  return dayFirst ? day(dayFirst[3], dayFirst[2], dayFirst[1]) : null;
}

/** A day, a month (`2024-06`, `6/2024`) or a year, as ISO. */
export function readMoment(text: string): string | null {
  if (/^(19|20)\d{2}$/.test(text)) return text;
  const month = /^(\d{4})-(\d{2})$/.exec(text) ?? /^(\d{4})[./](\d{1,2})$/.exec(text);
  if (month) return day(month[1], month[2], '1')?.slice(0, 7) ?? null;
  const monthFirst = /^(\d{1,2})[./-](\d{4})$/.exec(text);
  if (monthFirst) return day(monthFirst[2], monthFirst[1], '1')?.slice(0, 7) ?? null;
  return readDay(text);
}

function day(year = '', month = '', date = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || Number(year) < 1800) return null;
  // 31 June is read as 1 July.
  return new Date(time).toISOString().slice(0, 10) === iso ? iso : null;
}
