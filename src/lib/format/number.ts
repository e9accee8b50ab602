import type { Locale } from '../i18n/locale';

const tags: Record<Locale, string> = { it: 'it-IT', en: 'en-GB' };
const cache = new Map<string, Intl.NumberFormat>();

function formatter(locale: Locale, decimals: number): Intl.NumberFormat {
  const key = `${locale}${decimals}`;
  const known = cache.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(tags[locale], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: 'always' as unknown as boolean,
  });
  cache.set(key, made);
  return made;
}

/** A number as the language writes it (`1.234,5`, `1,234.5`), with a true minus sign and never a negative zero. */
export function formatNumber(value: number, locale: Locale, decimals = 0): string {
  const text = formatter(locale, decimals).format(Object.is(value, -0) ? 0 : value);
  return /[1-9]/.test(text) ? text.replace('-', '−') : text.replace('-', '');
}

/** A change, with its sign always written. */
export function formatSigned(value: number, locale: Locale, decimals = 0): string {
  const text = formatNumber(value, locale, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A class break with as few decimals as it needs. */
export function formatBreak(value: number, locale: Locale): string {
  const decimals = [0, 1, 2, 3].find((d) => Math.abs(value - Number(value.toFixed(d))) < 1e-9) ?? 3;
  return formatNumber(value, locale, decimals);
}

const months: Record<Locale, string[]> = {
  it: ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** A period of the tables in words: `2020`, `2020-S1` → `1º sem. 2020`, `2025-01-01` → `1 gen 2025`, `2011/2025` → `2011–2025`. */
export function formatPeriod(period: string, locale: Locale): string {
  const span = /^(.+)\/(.+)$/.exec(period);
  if (span) return `${formatPeriod(span[1] ?? '', locale)}–${formatPeriod(span[2] ?? '', locale)}`;
  const semester = /^(\d{4})-S([12])$/.exec(period);
  if (semester)
    return locale === 'it' ? `${semester[2]}º sem. ${semester[1]}` : `${semester[1]} H${semester[2]}`;
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(period);
  if (date) return `${Number(date[3])} ${months[locale][Number(date[2]) - 1] ?? ''} ${date[1]}`;
  return period;
}

const longMonths: Record<Locale, string[]> = {
  it: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** A date in a running sentence, the day never parted from its month: `1º gennaio 2025`, `8 October 2021`. What is no date is written as {@link formatPeriod} does. */
export function formatDate(date: string, locale: Locale): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = longMonths[locale][Number(month) - 1];
  if (!name) return formatPeriod(date, locale);
  const n = Number(day);
  return `${n === 1 && locale === 'it' ? '1º' : n}\u00a0${name} ${year}`;
}

/** The day something holds: `al 1º gennaio 2025`, `all’8 ottobre 2021`, `on 1 January 2025`. */
export function onDate(date: string, locale: Locale): string {
  const text = formatDate(date, locale);
  if (locale === 'en') return `on ${text}`;
  return /^(8|11)\u00a0/.test(text) ? `all’${text}` : `al ${text}`;
}

/** The day something is of: `del 1º gennaio 2025`, `dell’8 ottobre 2021`, `of 1 January 2025`. */
export function ofDate(date: string, locale: Locale): string {
  return locale === 'en' ? `of ${formatDate(date, locale)}` : onDate(date, locale).replace(/^a/, 'de');
}

/** Years since 0 of a period, for a time axis (`2020-S2` → 2020.75). A span ends a time axis at its last date. */
export function periodPosition(period: string): number {
  const last = period.split('/').at(-1) ?? period;
  const semester = /^(\d{4})-S([12])$/.exec(last);
  if (semester) return Number(semester[1]) + (semester[2] === '1' ? 0.25 : 0.75);
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(last);
  if (date) return Number(date[1]) + (Number(date[2]) - 1) / 12 + (Number(date[3]) - 1) / 365;
  return Number(last);
}

/** An ordinal place: `4º`, `4th`. */
export function formatOrdinal(n: number, locale: Locale): string {
  if (locale === 'it') return `${n}º`;
  const tail = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${tail}`;
}
