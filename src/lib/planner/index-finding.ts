/** What an index has found that does not hang on its weights, for the title of its map. */
import type { Locale } from '../i18n/locale';
import { compositeIndexMessages } from '../i18n/composite-index';
import { formatPeriod } from '../format/number';
import type { IndexLevel } from '../state/composite-index';
import { rankedRows, type IndexView } from './index-view';
import type { IndexIntervals } from './robustness-key';

/** Who stays among the first in at least 95 of 100 random weightings. */
export interface SteadyFinding {
  kind: 'steady';
  /** In the order of their places. */
  names: string[];
  /** `first`: the first how many. */
  first: number;
}

/** Null where there is no index; without intervals, or among few units, only who is first is said. */
export function indexFinding(
  view: Pick<IndexView, 'rows' | 'n'>,
  intervals: IndexIntervals | null,
): SteadyFinding | { kind: 'highest'; name: string } | null {
  const ranked = rankedRows(view).filter(({ place }) => place !== null);
  const [highest] = ranked;
  if (!highest) return null;
  const first = view.n >= 30 ? 10 : 3;
  if (!intervals || view.n < first * 2) return { kind: 'highest', name: highest.unit.shortName };
  const names = ranked
    .filter((row) => (intervals.result.intervals[view.rows.indexOf(row)]?.high ?? Infinity) <= first)
    .map(({ unit }) => unit.shortName);
  return { kind: 'steady', names, first };
}

/** The finding as a title; up to three are named. */
export function findingTitle(
  finding: NonNullable<ReturnType<typeof indexFinding>>,
  level: IndexLevel,
  locale: Locale,
): string {
  const t = compositeIndexMessages[locale].finding;
  if (finding.kind === 'highest') return t.highest(finding.name);
  const { names, first } = finding;
  if (names.length === 0) return t.none(first, level);
  return names.length > 3 ? t.many(names.length, first, level) : t.few(listOf(names, locale), first, level);
}

/** `a, b e c`. */
export function listOf(words: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale === 'it' ? 'it' : 'en-GB', { type: 'conjunction' }).format(words);
}

/** Years of the components, `2020–2025`, or their one period. */
export function periodsOf({ components }: Pick<IndexView, 'components'>, locale: Locale): string {
  const periods = [...new Set(components.map(({ period }) => period))];
  const [only] = periods;
  if (periods.length === 1 && only !== undefined) return formatPeriod(only, locale);
  // The last year of a span is the year its values are of.
  const years = periods.map((period) => /(\d{4})(?!.*\d{4})/.exec(period)?.[1] ?? period).sort();
  return years[0] === years.at(-1) ? (years[0] ?? '') : `${years[0] ?? ''}–${years.at(-1) ?? ''}`;
}
