/** Results in words, as they are listed. */
import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/i18n/locale';
import { searchMessages } from '@/lib/i18n/search';
import { describe } from '@/lib/search/describe';
import { addressOf } from '@/lib/search/destination';
import type { SearchEngine } from '@/lib/search/engine';
import type { SearchEntry } from '@/lib/search/types';

/** One result as it is listed. */
export interface Option {
  entry: SearchEntry;
  name: string;
  /** What it is: `Frazione di Vergato`. */
  says: string;
  href: string;
  /** Position among all options. */
  n: number;
}

export interface OptionGroup {
  id: string;
  name: string;
  /** How many were found, or how many of them are listed. */
  count: string;
  options: Option[];
}

export interface Results {
  groups: OptionGroup[];
  options: Option[];
  /** For ears: how many, and in which groups. */
  summary: string;
}

export function resultsOf(engine: SearchEngine, query: string, locale: Locale): Results {
  const t = searchMessages[locale];
  const number = (n: number): string => formatNumber(n, locale, 0);
  const found = engine.search(query);
  let n = 0;
  const groups = found.map(({ group, count, shown }) => ({
    id: group,
    name: t.groups[group],
    count: count > shown.length ? t.firstOf(number(shown.length), number(count)) : number(count),
    options: shown.map(({ entry, by }) => ({
      entry,
      name: entry.name,
      says: describe({ entry, by }, locale),
      href: addressOf(entry, locale),
      n: n++,
    })),
  }));
  const all = found.reduce((sum, { count }) => sum + count, 0);
  const parts = found.map(({ group, count }) => t.group(t.groups[group], number(count))).join('; ');
  return {
    groups,
    options: groups.flatMap(({ options }) => options),
    summary: all === 0 ? '' : t.results(all, number(all), parts),
  };
}
