/** Figures known once, quoted as their source states them. Runs at build. */
import { formatDate, formatPeriod } from '../format/number';
import { typographic } from '../format/typography';
import type { Locale } from '../i18n/locale';
import { quotedWords } from '../i18n/quoted-words';
import { readTable, type Row } from '../snapshot/tables';

export interface QuotedFact {
  id: string;
  /** The beginning it was asked by: figures of one beginning are about one thing. */
  about: string;
  subject: string;
  /** A number, or null where the source gives words. */
  value: number | null;
  words: string;
  unit: string;
  /** Place as the source states it. */
  place: string;
  /** Date or interval as the source gives it, in words where it is no date. */
  date: string;
  strength: 'official' | 'quoted' | 'press';
  url: string | null;
  note: string;
  sourceId: string;
}

/** Facts whose id begins with one of these, whole or up to a hyphen, the latest first within each beginning. */
export async function factsOf(beginnings: readonly string[], locale: Locale): Promise<QuotedFact[]> {
  const rows = await readTable('facts');
  const own = new Map<Row, string>();
  for (const beginning of beginnings)
    for (const row of rows.filter(({ id }) => begins(String(id), beginning)).sort(latestFirst))
      if (!own.has(row)) own.set(row, beginning);
  return [...own].map(([row, about]) => factOf(row, about, locale));
}

/** Whether a fact is one of those a beginning names: `erp` names `erp-sfitti-imola-2025`, not `erps-2020`. */
export function begins(id: string, beginning: string): boolean {
  return id === beginning || id.startsWith(`${beginning}-`);
}

/** A date in words, `giugno 2025`, `1º sem. 2024` of `2024-H1`; null where the source's words are no date (`senza data`, `circa 2021`). */
export function quotedDate(date: string, locale: Locale): string | null {
  if (/^\d{4}(-\d{2}-\d{2})?$/.test(date)) return formatDate(date, locale);
  const [, from, to] = /^(\d{4}-\d{2})\/(\d{4}-\d{2})$/.exec(date) ?? [];
  if (from && to) return `${quotedDate(from, locale) ?? from} – ${quotedDate(to, locale) ?? to}`;
  if (/^\d{4}-H[12]$/.test(date)) return formatPeriod(date.replace('H', 'S'), locale);
  return /^\d{4}-\d{2}$/.test(date) ? formatDate(`${date}-01`, locale).replace(/^1º?\u00a0/, '') : null;
}

/** What has no date in its words comes last. */
function latestFirst(a: Row, b: Row): number {
  return dayOf(b).localeCompare(dayOf(a)) || String(a.id).localeCompare(String(b.id));
}

/** Last year, month or day that the source's words name. */
function dayOf({ date }: Row): string {
  return (
    String(date)
      .match(/\d{4}(-\d{2}){0,2}/g)
      ?.at(-1) ?? ''
  );
}

function factOf(row: Row, about: string, locale: Locale): QuotedFact {
  const text = (name: string): string => typographic(String(row[name] ?? ''));
  return {
    id: String(row.id),
    about,
    subject: text(`subject_${locale}`),
    value: row.value === null ? null : Number(row.value),
    words: text(`value_${locale}`),
    unit: text(`unit_${locale}`),
    place: quotedWords(text('place'), locale),
    date: quotedWords(text('date'), locale),
    strength: row.strength as QuotedFact['strength'],
    url: row.source_url ? String(row.source_url) : null,
    note: text(`note_${locale}`),
    sourceId: String(row.source_id),
  };
}
