/** Dates of the plan as spans of time: `2022/2024`, `2023-06/2023-09`, `2022-10-18/2022-10-21`, `2023-11-29`. */
import { formatDate } from '../format/number';
import type { Locale } from '../i18n/locale';

export interface TimeSpan {
  /** Milliseconds since 1970, UTC; the end is where the next year, month or day begins. */
  from: number;
  to: number;
}

/** Throws on a text that is no year, month, day or interval of these. */
export function timeSpan(date: string): TimeSpan {
  const [first = '', last = first] = date.split('/');
  return { from: bounds(first).from, to: bounds(last).to };
}

/** Share of a frame, 0 to 1, at which a moment falls. */
export function shareOf(moment: number, { from, to }: TimeSpan): number {
  return (moment - from) / (to - from);
}

/** `2022–2024`, `ottobre 2022 – marzo 2023`, `18–21 ottobre 2022`, `29 novembre 2023`. */
export function formatSpan(date: string, locale: Locale): string {
  const [first = '', last] = date.split('/');
  if (/^\d{4}$/.test(first)) return last === undefined ? first : `${first}–${last}`;
  if (last === undefined && /^\d{4}-\d{2}-\d{2}$/.test(first)) return formatDate(first, locale);
  const { from, to } = { from: bounds(first).from, to: bounds(last ?? first).from };
  const day = /^\d{4}-\d{2}-\d{2}$/.test(first) ? ({ day: 'numeric' } as const) : {};
  const tag = locale === 'it' ? 'it-IT' : 'en-GB';
  return new Intl.DateTimeFormat(tag, {
    ...day,
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(from, to);
}

function bounds(date: string): TimeSpan {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) throw new Error(`no date of the plan: ${date}`);
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const to =
    day !== undefined ? Date.UTC(y, m, d + 1) : month !== undefined ? Date.UTC(y, m + 1) : Date.UTC(y + 1, 0);
  return { from: Date.UTC(y, m, d), to };
}
