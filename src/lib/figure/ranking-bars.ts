/** Which bars a ranking draws, and what they are read against. */
import { METROPOLIS } from '../explorer/expression';
import type { ViewRow } from '../explorer/view';
import { formatNumber } from '../format/number';
import { common } from '../i18n/common';
import { figureMessages } from '../i18n/figure';
import type { Locale } from '../i18n/locale';
import { bare, isSmall } from './around';
import type { Bar, Reference } from './bars';
import type { Frame } from './drawing';
import { knownRows, medianOfRows } from './ends';
import type { Seen } from './seen';

/** Bars at each end, where not all are drawn. */
const ENDS = 5;
/** Most that a slide has room for. */
const MOST_ON_SLIDE = 14;

type Known = ViewRow & { value: number };
type Ranked = Pick<Seen, 'indicator' | 'view' | 'rows' | 'area'>;

/**
 * The bars of a frame: all of a short list, else its two ends and how many are left out between them. `marked` are drawn in ink
 * wherever they stand.
 */
export function barsOf(
  all: Ranked,
  { rows, marked = [] }: { rows?: number; marked?: readonly string[] },
  frame: Frame,
  locale: Locale,
): Bar[] {
  const known = knownRows(all.rows);
  const most = frame.name === 'slide' ? MOST_ON_SLIDE : all.area === null ? 2 * ENDS : Infinity;
  const shown = Math.min(rows ?? most, most);
  const bar = (row: Known): Bar => barOf(row, all, marked.includes(row.id), locale);
  if (known.length <= shown + 1) return known.map(bar);
  const high = Math.ceil(shown / 2);
  const low = shown - high;
  const between = known.slice(high, known.length - low);
  return [
    ...known.slice(0, high).map(bar),
    ...withGaps(between, marked, bar, locale),
    ...(low > 0 ? known.slice(-low).map(bar) : []),
  ];
}

/** What is left out, counted, with the marked between the counts. */
function withGaps(
  rows: readonly Known[],
  marked: readonly string[],
  bar: (row: Known) => Bar,
  locale: Locale,
): Bar[] {
  const bars: Bar[] = [];
  let left = 0;
  const close = (): void => {
    if (left > 0) bars.push({ kind: 'gap', words: figureMessages[locale].others(left) });
    left = 0;
  };
  for (const row of rows) {
    if (!marked.includes(row.id)) {
      left += 1;
      continue;
    }
    close();
    bars.push(bar(row));
  }
  close();
  return bars;
}

function barOf(row: Known, { indicator, view }: Ranked, marked: boolean, locale: Locale): Bar {
  const small = indicator.measure === 'rate' && view.counted && isSmall(row);
  const cases = small ? ` (${figureMessages[locale].cases(formatNumber(row.numerator ?? 0, locale))})` : '';
  return {
    kind: 'bar',
    name: row.shortName,
    value: row.value,
    words: bare(row.value, indicator, locale),
    note: cases,
    look: marked ? 'bar ink' : 'bar',
  };
}

/** The median of those drawn and, of a rate, the value of the whole. */
export function referencesOf(all: Ranked, locale: Locale): Reference[] {
  const t = figureMessages[locale];
  const { indicator, view, rows } = all;
  // A median of a few groups says nothing.
  const middle = rows[0]?.level === 'comune' ? medianOfRows(all) : null;
  const whole = indicator.measure === 'rate' && !indicator.partial ? view.whole(METROPOLIS) : null;
  const named = (words: string, value: number): Reference => ({
    value,
    words: `${words}: ${bare(value, indicator, locale)}`,
  });
  return [
    ...(middle === null ? [] : [named(t.medianOf(knownRows(rows).length), middle)]),
    ...(whole === null ? [] : [named(common[locale].metropolitanValue, whole)]),
  ];
}
