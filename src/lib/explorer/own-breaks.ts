/** Class breaks as a reader writes them: numbers of the language, separated by semicolons. */
import { formatNumber } from '../format/number';
import type { Locale } from '../i18n/locale';

/** Most breaks: seven classes. */
const MOST = 6;

/**
 * One to six numbers, ascending and once each, or null. Semicolons separate; without any, spaces do. Decimal and thousands marks are
 * those of the language, but a lone mark of the other kind that cannot be a thousands mark is taken for a decimal one (`4.5` in Italian).
 */
export function parseBreaks(text: string, locale: Locale): number[] | null {
  const parts = text
    .split(text.includes(';') ? ';' : /\s+/)
    .map((part) => part.trim())
    .filter(Boolean);
  const numbers = parts.map((part) => parseNumber(part, locale));
  if (numbers.length < 1 || numbers.length > MOST || numbers.some((n) => n === null)) return null;
  return [...new Set(numbers as number[])].sort((a, b) => a - b);
}

/** Breaks as the reader would write them, every decimal kept. */
export function formatBreaks(breaks: readonly number[], locale: Locale): string {
  return breaks
    .map((value) => {
      const decimals = [0, 1, 2, 3, 4, 5].find((d) => Number(value.toFixed(d)) === value) ?? 6;
      return formatNumber(value, locale, decimals);
    })
    .join('; ');
}

function parseNumber(text: string, locale: Locale): number | null {
  const [thousands, decimal] = locale === 'it' ? ['.', ','] : [',', '.'];
  const plain = text.replace(/[−–]/g, '-').replace(/\s/g, '');
  const grouped = new RegExp(`^-?\\d{1,3}(\\${thousands}\\d{3})+(\\${decimal}\\d+)?$`).test(plain);
  const machine = grouped
    ? plain.replaceAll(thousands, '').replace(decimal, '.')
    : plain.replace(decimal, '.').replace(thousands, '.');
  return /^[-+]?\d+(\.\d+)?$/.test(machine) ? Number(machine) + 0 : null;
}
