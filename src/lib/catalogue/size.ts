import { formatNumber } from '../format/number';
import type { Locale } from '../i18n/locale';

/** A file size as people read it, in powers of 1,000 (`812 byte`, `12 kB`, `1,4 MB`). */
export function formatBytes(bytes: number, locale: Locale): string {
  if (bytes < 1000) return `${formatNumber(bytes, locale)} ${locale === 'it' ? 'byte' : 'bytes'}`;
  const kilo = Math.round(bytes / 1000);
  if (kilo < 1000) return `${formatNumber(kilo, locale)} kB`;
  return `${formatNumber(bytes / 1e6, locale, 1)} MB`;
}
