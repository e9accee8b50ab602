/** Bars of the first and last comuni, or of those of one area, with the references named. */
import { formatNumber, formatPeriod } from '../format/number';
import { common } from '../i18n/common';
import { figureMessages } from '../i18n/figure';
import { figureTitles } from '../i18n/figure-titles';
import type { Locale } from '../i18n/locale';
import type { ViewRow } from '../explorer/view';
import { METROPOLIS } from '../explorer/expression';
import { aroundOf, bare, caveatsOf, comuneTable, isSmall, mapPath } from './around';
import { drawBars, type Bar } from './bars';
import { knownRows, medianOfRows, rangeWords } from './ends';
import type { Figure } from './figure';
import type { Frame } from './drawing';
import { seen, type Seen } from './seen';
import { swarmFigure } from './swarm';
import { endsTitle } from './titles';
import type { FigureSpec } from './types';

export type RankingSpec = Extract<FigureSpec, { kind: 'ranking' }>;

/** Bars at each end, where not all are drawn. */
const ENDS = 5;
/** Most that a slide has room for. */
const MOST_ON_SLIDE = 14;

export async function rankingFigure(spec: RankingSpec, locale: Locale): Promise<Figure> {
  const all = await seen(spec, locale);
  // Comuni of one class are not before or after each other.
  if (all.indicator.measure === 'class') return swarmFigure(spec, locale);
  const t = figureTitles[locale].summary;
  return {
    text: {
      title: endsTitle(all, locale),
      ...aroundOf(all, locale),
      summary: [t.ranking(all.indicator.label, formatPeriod(all.period, locale)), rangeWords(all, locale)]
        .filter(Boolean)
        .join(' '),
      caveats: caveatsOf(all, locale),
      path: mapPath(all, {}, '/confronta/classifica/'),
      table: comuneTable(all, all.rows, locale),
    },
    draw: (frame) => drawBars(barsOf(all, spec, frame, locale), referencesOf(all, locale), frame),
    map: null,
  };
}

/** The bars of a frame: all of a short list, else its two ends and how many are left out between them. */
export function barsOf(all: Seen, { rows }: Pick<RankingSpec, 'rows'>, frame: Frame, locale: Locale): Bar[] {
  const known = knownRows(all.rows);
  const most = frame.name === 'slide' ? MOST_ON_SLIDE : all.area === null ? 2 * ENDS : Infinity;
  const shown = Math.min(rows ?? most, most);
  const bar = (row: ViewRow & { value: number }): Bar => barOf(row, all, locale);
  if (known.length <= shown + 1) return known.map(bar);
  const high = Math.ceil(shown / 2);
  const low = shown - high;
  const left = known.length - shown;
  const gap: Bar = { kind: 'gap', words: figureMessages[locale].others(left) };
  return [...known.slice(0, high).map(bar), gap, ...(low > 0 ? known.slice(-low).map(bar) : [])];
}

function barOf(row: ViewRow & { value: number }, { indicator, view }: Seen, locale: Locale): Bar {
  const small = indicator.measure === 'rate' && view.counted && isSmall(row);
  const cases = small ? ` (${figureMessages[locale].cases(formatNumber(row.numerator ?? 0, locale))})` : '';
  return {
    kind: 'bar',
    name: row.shortName,
    value: row.value,
    words: bare(row.value, indicator, locale),
    note: cases,
    look: 'bar',
  };
}

/** The median of those drawn and, of a rate, the value of the whole. */
function referencesOf(all: Seen, locale: Locale): { value: number; words: string }[] {
  const t = figureMessages[locale];
  const middle = medianOfRows(all);
  const { indicator, view } = all;
  const whole = indicator.measure === 'rate' && !indicator.partial ? view.whole(METROPOLIS) : null;
  const named = (words: string, value: number): { value: number; words: string } => ({
    value,
    words: `${words}: ${bare(value, indicator, locale)}`,
  });
  return [
    ...(middle === null ? [] : [named(t.medianOf(knownRows(all.rows).length), middle)]),
    ...(whole === null ? [] : [named(common[locale].metropolitanValue, whole)]),
  ];
}
