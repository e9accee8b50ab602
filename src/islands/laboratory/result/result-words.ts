/** How the parts of a result are called on the page. */
import { formatNumber } from '@/lib/format/number';
import { laboratoryResultMessages } from '@/lib/i18n/laboratory-result';
import type { Locale } from '@/lib/i18n/locale';
import type { LabColumn, LabResult } from '@/lib/laboratory/types';

/** A column's name as the statement gave it, or words for none. */
export function columnName({ name }: Pick<LabColumn, 'name'>, at: number, locale: Locale): string {
  return name.trim() === '' ? laboratoryResultMessages[locale].noName(at + 1) : name;
}

/** What a column holds, in words. */
export function typeWords({ kind, type }: LabColumn, locale: Locale): string {
  const t = laboratoryResultMessages[locale];
  if (kind === 'number') return /INT/i.test(type) ? t.integer : t.number;
  if (kind === 'date')
    return /^TIMESTAMP|^DATETIME/i.test(type) ? t.dateTime : /^TIME/i.test(type) ? t.time : t.date;
  return t[kind];
}

/** `55 righe × 4 colonne`. */
export function sizeWords({ rowCount, columns }: LabResult, locale: Locale): string {
  const t = laboratoryResultMessages[locale];
  return t.size(
    t.rows(rowCount, formatNumber(rowCount, locale)),
    t.columns(columns.length, formatNumber(columns.length, locale)),
  );
}
