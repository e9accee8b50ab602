import { deviation, extent, mean } from 'd3';
import { midRanks } from './correlation';
import { found, isKnown, refused, type Known, type Outcome } from './outcome';

/** Ways of bringing indicators of different units to one scale. */
export const NORMALISATIONS = ['min-max', 'z-score', 'rank', 'ampi'] as const;
export type Normalisation = (typeof NORMALISATIONS)[number];

/** 1: a higher value raises the index; −1: it lowers it. */
export type Polarity = 1 | -1;

/** The values that become the two ends of the scale, in the unit of the indicator; `min` < `max`. */
export interface Goalposts {
  min: number;
  max: number;
}

/** `bad-goalposts`: not in order, or so narrow that a value would fall to zero or below on the AMPI scale. */
export type NormaliseReason = 'no-values' | 'no-variation' | 'bad-goalposts';

/**
 * Values on a common scale where more is always more of what the index measures; unknown values stay null and take no part.
 *
 * - `min-max`: 0 at the lowest goalpost, 1 at the highest (OECD and JRC, Handbook on Constructing Composite Indicators, 2008, step 5).
 * - `z-score`: distance from the mean in sample standard deviations (n − 1), mean 0 (same).
 * - `rank`: place among the known values, 0 the lowest and 1 the highest, equals sharing the mean place (same, there not
 *   divided by n − 1: without that an indicator with gaps would weigh less).
 * - `ampi`: 70 at the lowest goalpost, 130 at the highest; with polarity −1 the complement to 200 (Mazziotta and Pareto, On a
 *   Generalized Non-compensatory Composite Index for Measuring Socio-economic Phenomena, Social Indicators Research 127, 2016).
 *
 * Goalposts are the lowest and the highest known value where none are given; z-score and rank have none.
 */
export function normalise(
  values: readonly Known[],
  method: Normalisation,
  polarity: Polarity,
  goalposts?: Goalposts,
): Outcome<(number | null)[], NormaliseReason> {
  const known = values.filter(isKnown);
  const [low, high] = extent(known);
  if (low === undefined || high === undefined) return refused('no-values');
  if (low === high && !(goalposts && (method === 'min-max' || method === 'ampi')))
    return refused('no-variation');
  const scale = scaleOf(known, method, goalposts ?? { min: low, max: high });
  if (!scale) return refused('bad-goalposts');
  const scaled = values.map((value) =>
    isKnown(value) ? (polarity === 1 ? scale.of(value) : scale.mirror - scale.of(value)) : null,
  );
  // The penalty divides by the mean of the normalised values: below zero it would turn its sign.
  if (method === 'ampi' && scaled.some((value) => value !== null && value <= 0))
    return refused('bad-goalposts');
  return scaled.every((value) => value === null || Number.isFinite(value))
    ? found(scaled)
    : refused(goalposts ? 'bad-goalposts' : 'no-variation');
}

/**
 * Goalposts that put a reference value, such as the mean of a base year, at 100 of the AMPI scale: it lies half-way between them
 * and they are as far apart as the lowest and the highest known value (Mazziotta and Pareto 2016). Null without variation.
 */
export function goalpostsAround(reference: number, values: readonly Known[]): Goalposts | null {
  const [low, high] = extent(values.filter(isKnown));
  if (low === undefined || high === undefined || low === high || !Number.isFinite(reference)) return null;
  const half = (high - low) / 2;
  return { min: reference - half, max: reference + half };
}

/** How one known value is scaled, and what the scale of a reversed polarity is taken from. */
function scaleOf(
  known: readonly number[],
  method: Normalisation,
  { min, max }: Goalposts,
): { of: (value: number) => number; mirror: number } | null {
  switch (method) {
    case 'z-score': {
      const [middle, step] = [mean(known) ?? 0, deviation(known) ?? 1];
      return { of: (value) => (value - middle) / step, mirror: 0 };
    }
    case 'rank': {
      const ranks = midRanks(known);
      const place = new Map(known.map((value, i) => [value, ((ranks[i] ?? 1) - 1) / (known.length - 1)]));
      return { of: (value) => place.get(value) ?? 0, mirror: 1 };
    }
    case 'min-max':
    case 'ampi': {
      if (!(max > min) || !Number.isFinite(max - min)) return null;
      const share = (value: number) => (value - min) / (max - min);
      return method === 'ampi'
        ? { of: (value) => share(value) * 60 + 70, mirror: 200 }
        : { of: share, mirror: 1 };
    }
  }
}
