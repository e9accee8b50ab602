/** Dates as people write them, as ISO text: `31/12/2024`, `2024-12-31 10:00`, `12/31/24`, `dic 2024`, `2024`. */
import type { DateOrder } from './types';

const TIME = '(?:[T ]\\s*\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?\\s*(?:Z|[+-]\\d{2}:?\\d{2})?)?';
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}$`, 'i');
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})${TIME}$`, 'i');
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const YEAR_MONTH = /^(\d{4})[-/](\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[-/](\d{4})$/;
const WORDS = /^(?:(\d{1,2})[°º]?[\s-]+)?(\p{L}{3,9})\.?[\s-]+(\d{4})$/u;
const YEAR = /^(?:1[5-9]|20|21)\d{2}$/;

/** Beginnings of the months' names in Italian and English, by month. */
const MONTHS = 'gen|jan feb mar apr mag|may giu|jun lug|jul ago|aug set|sep ott|oct nov dic|dec'
  .split(' ')
  .map((names) => names.split('|'));

/** Two-figure years up to this one are of this century. */
const PIVOT = 49;

/** A day, a month or a year in ISO (`2024-12-31`, `2024-12`, `2024`); null for what is no date. Times of the day are left out. */
export function dateOf(text: string, order: DateOrder): string | null {
  if (text.length < 4 || text.length > 40) return null;
  if (YEAR.test(text)) return text;
  const first = YEAR_FIRST.exec(text) ?? null;
  if (first) return day(first[1], first[3], first[4]);
  const last = YEAR_LAST.exec(text);
  if (last) return ordered(last, order);
  const month = YEAR_MONTH.exec(text);
  if (month) return day(month[1], month[2], null);
  const backwards = MONTH_YEAR.exec(text);
  if (backwards) return day(backwards[2], backwards[1], null);
  const words = WORDS.exec(text);
  if (words) return day(words[3], monthOf(words[2] ?? ''), words[1] ?? null);
  const compact = COMPACT.exec(text);
  return compact ? day(compact[1], compact[2], compact[3]) : null;
}

/** Which order of day and month a cell can only have; `either` where it has both; null where it has none. */
export function orderOf(text: string): DateOrder | 'either' | null {
  const parts = text.length <= 40 ? YEAR_LAST.exec(text) : null;
  if (!parts) return null;
  const [days, months] = [ordered(parts, 'day-first'), ordered(parts, 'month-first')];
  // The same day twice (`03/03/2024`) is no question.
  if (days !== null && months !== null) return days === months ? null : 'either';
  if (days !== null) return 'day-first';
  return months !== null ? 'month-first' : ordered(parts, 'year-first') !== null ? 'year-first' : null;
}

function ordered(parts: RegExpExecArray, order: DateOrder): string | null {
  const [, a, , b, c = ''] = parts;
  if (order === 'year-first') return c.length === 2 ? day(fourFigures(a ?? ''), b, c) : null;
  const year = c.length === 2 ? fourFigures(c) : c;
  return order === 'day-first' ? day(year, b, a) : day(year, a, b);
}

function fourFigures(year: string): string {
  return year.length === 2 ? `${Number(year) <= PIVOT ? '20' : '19'}${year}` : '';
}

function day(
  year: string | undefined,
  month: string | number | undefined,
  date: string | null | undefined,
): string | null {
  const [y, m] = [Number(year), Number(month)];
  if (!(y >= 1000 && m >= 1 && m <= 12)) return null;
  const iso = `${year}-${String(m).padStart(2, '0')}`;
  if (date === null || date === undefined) return iso;
  const d = Number(date);
  // The day before the first of the next month is the last of this one.
  return d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate()
    ? `${iso}-${String(d).padStart(2, '0')}`
    : null;
}

function monthOf(word: string): number {
  const start = word.toLowerCase().slice(0, 3);
  return MONTHS.findIndex((names) => names.includes(start)) + 1;
}
