import type { Adjacency } from './contiguity';
import { found, type Known, type Outcome } from './outcome';
import { conditionalP, type PermutationOptions } from './permutation';
import { seeded } from './random';
import { spatialSample, type SpatialReason } from './spatial-sample';

export interface HotSpot {
  /** Gi* as a standard deviate: above 0 hot, below 0 cold. */
  z: number;
  /** Mean of the unit and its neighbours, in the unit of the values. */
  mean: number;
  neighbours: number;
  /** Two-sided pseudo p-value, not corrected for the number of units: see `adjustP`. */
  p: number;
}

export interface HotSpots {
  /** One a unit, in the order of the ids; null for those missing and islands. */
  units: (HotSpot | null)[];
  permutations: number;
  seed: number;
  n: number;
  missing: string[];
  islands: string[];
}

/**
 * Getis and Ord's Gi* of each unit: whether it and its neighbours together are higher or lower than chance would have it, as the
 * standard deviate of Ord and Getis, Local Spatial Autocorrelation Statistics, Geographical Analysis 27, 1995, with a weight
 * of 1 for the unit and each neighbour. The p-value is of conditional permutation, not of the normal distribution: with few
 * neighbours and skewed values that would be wrong.
 *
 * @param ids of the units, in the order of `values`; neighbours that are not among them do not count
 */
export function getisOrd(
  ids: readonly string[],
  values: readonly Known[],
  adjacency: Adjacency,
  { permutations = 999, seed = 1, progress }: PermutationOptions = {},
): Outcome<HotSpots, SpatialReason> {
  const sampled = spatialSample(ids, values, adjacency);
  if (!sampled.ok) return sampled;
  const sample = sampled.value;
  const { deviation, value, start, neighbour } = sample;
  const n = value.length;
  const spread = Math.sqrt(sample.squares / n);
  const ps = conditionalP(sample, seeded(seed), permutations, progress);
  const units: (HotSpot | null)[] = ids.map(() => null);
  sample.position.forEach((at, i) => {
    const [from, to] = [start[i] ?? 0, start[i + 1] ?? 0];
    const weights = to - from + 1;
    let [sum, total] = [deviation[i] ?? 0, value[i] ?? 0];
    for (let k = from; k < to; k++) {
      sum += deviation[neighbour[k] ?? 0] ?? 0;
      total += value[neighbour[k] ?? 0] ?? 0;
    }
    const step = spread * Math.sqrt((n * weights - weights ** 2) / (n - 1));
    units[at] = {
      // A unit that touches all others has the mean of all: no deviate.
      z: step > 0 ? sum / step : 0,
      mean: total / weights,
      neighbours: to - from,
      p: ps[i] ?? 1,
    };
  });
  return found({ units, permutations, seed, n, missing: sample.missing, islands: sample.islands });
}
