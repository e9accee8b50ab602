import {
  normaliseAll,
  penaltyOf,
  type Component,
  type CompositeMethod,
  type CompositeReason,
} from './composite';
import { spearman } from './correlation';
import { found, refused, type Outcome } from './outcome';
import { placesFromHighest } from './places';
import { randomWeights, seeded, type Progress } from './random';

/** Places a unit takes, 1 the highest index. */
export interface RankInterval {
  /** Place with the weights chosen. */
  place: number;
  /** Places that 5 %, 50 % and 95 % of the random weightings put it at or before. */
  low: number;
  median: number;
  high: number;
  /** Best and worst place of all. */
  best: number;
  worst: number;
}

export interface RankIntervals {
  /** One a unit, null where the unit has no index. */
  intervals: (RankInterval | null)[];
  /** Units ranked. */
  n: number;
  runs: number;
  seed: number;
}

export interface RobustnessOptions {
  /** Random weightings, default 1000. */
  runs?: number;
  /** Default 1. */
  seed?: number;
  progress?: Progress;
}

/**
 * How far the places depend on the weights: the index is computed again with random weightings of the same components, uniform over
 * all weightings (Dirichlet(1)), in the spirit of Saisana, Saltelli and Tarantola, JRSS A 168, 2005. The intervals hold the central
 * 90 % of the places, each bound a place that occurred (nearest rank). The same seed gives the same intervals.
 */
export function rankIntervals(
  components: readonly Component[],
  method: CompositeMethod,
  { runs = 1000, seed = 1, progress }: RobustnessOptions = {},
): Outcome<RankIntervals, CompositeReason> {
  if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`runs: ${runs}`);
  const prepared = completeMatrix(components, method);
  if (!prepared.ok) return prepared;
  const { complete, matrix, weights } = prepared.value;
  const n = complete.length;
  const index = new Float64Array(n);
  const scratch = new Float64Array(n);
  const chosen = placesFromHighest(indexInto(index, matrix, weights, method), scratch);
  const random = seeded(seed);
  const places = new Int32Array(n * runs);
  for (let run = 0; run < runs; run++) {
    const drawn = randomWeights(weights.length, random);
    const now = placesFromHighest(indexInto(index, matrix, drawn, method), scratch);
    for (let u = 0; u < n; u++) places[u * runs + run] = now[u] ?? 0;
    if (run % 20 === 0) progress?.(run / runs);
  }
  const intervals: (RankInterval | null)[] = (components[0]?.values ?? []).map(() => null);
  complete.forEach((unit, u) => {
    const sorted = places.subarray(u * runs, (u + 1) * runs).sort();
    const at = (share: number) => sorted[Math.max(0, Math.ceil(share * runs) - 1)] ?? 0;
    intervals[unit] = {
      place: chosen[u] ?? 0,
      low: at(0.05),
      median: at(0.5),
      high: at(0.95),
      best: at(0),
      worst: at(1),
    };
  });
  progress?.(1);
  return found({ intervals, n, runs, seed });
}

/** The places when one component is left out. */
export interface LeftOut {
  without: string;
  /** One a unit, null where the unit has no index. */
  places: (number | null)[];
  /** Places moved by the unit that moves most. */
  largestMove: number;
  /** Spearman's correlation with the places of all components; null where it has none. */
  agreement: number | null;
}

/**
 * The places with each component left out in turn, the other weights in proportion (OECD and JRC 2008, step 7). Over the units that
 * have all components, so that places compare; needs two components.
 */
export function leaveOneOut(
  components: readonly Component[],
  method: CompositeMethod,
): Outcome<LeftOut[], CompositeReason | 'one-component'> {
  const prepared = completeMatrix(components, method);
  if (!prepared.ok) return prepared;
  const { complete, matrix, weights, ids } = prepared.value;
  if (ids.length < 2) return refused('one-component', ids[0]);
  const index = new Float64Array(complete.length);
  const all = placesFromHighest(indexInto(index, matrix, weights, method));
  return found(
    ids.map((without, c) => {
      const kept = 1 - (weights[c] ?? 0);
      // Where the one left out had all of the weight that counts, the others share it equally.
      const rest = weights.map((weight, other) =>
        other === c ? 0 : kept > 1e-12 ? weight / kept : 1 / (weights.length - 1),
      );
      const now = placesFromHighest(indexInto(index, matrix, rest, method));
      const places: (number | null)[] = (components[0]?.values ?? []).map(() => null);
      complete.forEach((unit, u) => (places[unit] = now[u] ?? null));
      const moves = Array.from(now, (place, u) => Math.abs(place - (all[u] ?? 0)));
      return {
        without,
        places,
        largestMove: moves.reduce((most, move) => Math.max(most, move), 0),
        agreement: spearman(Array.from(now, (place, u) => [place, all[u] ?? 0] as const)),
      };
    }),
  );
}

/** Normalised values of the units that have every component, all of a unit together. */
function completeMatrix(
  components: readonly Component[],
  method: CompositeMethod,
): Outcome<{ complete: number[]; matrix: Float64Array; weights: number[]; ids: string[] }, CompositeReason> {
  const prepared = normaliseAll(components, method);
  if (!prepared.ok) return prepared;
  const { used, scaled, weights } = prepared.value;
  const complete = (scaled[0] ?? []).flatMap((_, unit) =>
    scaled.every((values) => (values[unit] ?? null) !== null) ? [unit] : [],
  );
  if (complete.length === 0) return refused('no-complete-unit');
  const matrix = Float64Array.from(complete.flatMap((unit) => scaled.map((values) => values[unit] ?? 0)));
  return found({ complete, matrix, weights, ids: used.map(({ id }) => id) });
}

/** Index of every unit of the matrix, written into `index`. */
function indexInto(
  index: Float64Array,
  matrix: Float64Array,
  weights: ArrayLike<number>,
  method: CompositeMethod,
): Float64Array {
  const width = weights.length;
  for (let unit = 0; unit < index.length; unit++) {
    const from = unit * width;
    let mean = 0;
    for (let c = 0; c < width; c++) mean += (weights[c] ?? 0) * (matrix[from + c] ?? 0);
    index[unit] = mean + penaltyOf(matrix, from, weights, method);
  }
  return index;
}
