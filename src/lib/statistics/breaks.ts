import { ascending, deviation, extent, mean, quantileSorted } from 'd3';
import { ckmeans } from 'simple-statistics';

/** Ways of cutting values into classes that the reader can choose. */
export const METHODS = ['quantile', 'jenks', 'equal', 'deviazione', 'proprie'] as const;
/** `deviazione`: steps of one standard deviation from the mean. `proprie`: the reader's own breaks. */
export type Method = (typeof METHODS)[number];

/**
 * Inner class breaks, ascending, at most `classes - 1` of them, rounded to readable numbers.
 *
 * Class i holds values v with `breaks[i-1] <= v < breaks[i]`. Fewer distinct values than classes give fewer breaks;
 * no finite value gives none. `quantile` uses the R-7 estimator (Hyndman and Fan 1996); `jenks` minimises the
 * within-class sum of squares exactly (Ckmeans.1d.dp, Wang and Song 2011); `equal` cuts the range evenly; `deviazione` puts the
 * breaks one sample standard deviation apart, around the mean, and drops those no value reaches. `proprie` has none of its own.
 */
export function classBreaks(values: readonly number[], method: Method, classes: number): number[] {
  const sorted = values.filter(Number.isFinite).sort(ascending);
  const distinct = new Set(sorted).size;
  const wanted = Math.min(Math.max(1, Math.trunc(classes)), distinct);
  if (wanted < 2) return [];
  return roundBreaks(exactBreaks(sorted, method, wanted), sorted);
}

/** Breaks before rounding; `sorted` ascending and finite, `classes` at most the number of distinct values. */
export function exactBreaks(sorted: readonly number[], method: Method, classes: number): number[] {
  const inner = Array.from({ length: classes - 1 }, (_, i) => (i + 1) / classes);
  switch (method) {
    case 'quantile':
      return inner.map((p) => quantileSorted(sorted as number[], p) ?? NaN);
    case 'equal': {
      const [low, high] = extent(sorted);
      if (low === undefined || high === undefined) return [];
      return inner.map((p) => low + p * (high - low));
    }
    case 'deviazione': {
      const [middle, step] = [mean(sorted) ?? NaN, deviation(sorted) ?? NaN];
      const [low = NaN, high = NaN] = extent(sorted);
      return inner
        .map((_, i) => middle + (i - (inner.length - 1) / 2) * step)
        .filter((b) => b > low && b <= high);
    }
    case 'proprie':
      return [];
    case 'jenks':
      // The first value of each cluster but the lowest opens its class.
      return ckmeans(sorted as number[], classes)
        .slice(1)
        .flatMap((cluster) => cluster.slice(0, 1));
  }
}

/**
 * Moves each break to the roundest number that leaves every value in its class, or, where values are crowded,
 * within 1.5 % of the range: a legend is read, not computed with.
 */
export function roundBreaks(breaks: readonly number[], sorted: readonly number[]): number[] {
  const [low, high] = extent(sorted);
  if (low === undefined || high === undefined || low === high) return [];
  const slack = (high - low) * 0.015;
  const rounded: number[] = [];
  for (const exact of breaks) {
    const below = sorted.filter((v) => v < exact).at(-1) ?? low;
    const from = Math.min(below, exact - slack);
    const to = Math.max(exact, exact + slack);
    const round = roundestWithin(Math.max(from, low), Math.min(to, high), exact);
    if (round > (rounded.at(-1) ?? low)) rounded.push(round);
  }
  return rounded;
}

/** The number with the fewest significant digits in (from, to], nearest to `target` among equals. */
function roundestWithin(from: number, to: number, target: number): number {
  for (let power = Math.ceil(Math.log10(Math.abs(to) + Math.abs(from) + 1e-12)); power >= -6; power--) {
    for (const mantissa of [5, 2, 1]) {
      const step = mantissa * 10 ** power;
      const nearest = Math.round(target / step) * step;
      const candidates = [nearest, nearest - step, nearest + step].filter((c) => c > from && c <= to);
      const best = candidates.sort((a, b) => Math.abs(a - target) - Math.abs(b - target))[0];
      if (best !== undefined) return Number(best.toFixed(Math.max(0, -power)));
    }
  }
  return target;
}

/** Index of the class of a value: 0 … breaks.length. */
export function classOf(value: number, breaks: readonly number[]): number {
  let index = 0;
  for (const b of breaks) if (value >= b) index++;
  return index;
}
