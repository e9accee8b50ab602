import type { Adjacency } from './contiguity';
import { found, type Known, type Outcome } from './outcome';
import { conditionalP, type PermutationOptions } from './permutation';
import { seeded } from './random';
import { lagOf, spatialSample, type SpatialReason } from './spatial-sample';

/** The unit and its neighbours against the mean: high among high, low among low, high among low, low among high. */
export type Cluster = 'HH' | 'LL' | 'HL' | 'LH';

export interface LocalMoran {
  /** zᵢ lagᵢ / (Σ z² / n); their mean is the global I. */
  i: number;
  /** Deviation of the unit from the mean, in standard deviations (divided by n). */
  z: number;
  /** Mean of the same of its neighbours. */
  lag: number;
  neighbours: number;
  /** Two-sided pseudo p-value, not corrected for the number of units: see `adjustP`. */
  p: number;
  /** Says where the unit is, not that it matters: that p says. Null where unit or neighbours are exactly at the mean. */
  cluster: Cluster | null;
}

export interface LocalMorans {
  /** One a unit, in the order of the ids; null for those missing and islands. */
  units: (LocalMoran | null)[];
  permutations: number;
  seed: number;
  n: number;
  missing: string[];
  islands: string[];
}

/**
 * Local Moran's I of each unit with row-standardised weights and conditional permutation (Anselin, Local Indicators of Spatial
 * Association, Geographical Analysis 27, 1995).
 *
 * @param ids of the units, in the order of `values`; neighbours that are not among them do not count
 */
export function localMoran(
  ids: readonly string[],
  values: readonly Known[],
  adjacency: Adjacency,
  { permutations = 999, seed = 1, progress }: PermutationOptions = {},
): Outcome<LocalMorans, SpatialReason> {
  const sampled = spatialSample(ids, values, adjacency);
  if (!sampled.ok) return sampled;
  const sample = sampled.value;
  const n = sample.value.length;
  const spread = Math.sqrt(sample.squares / n);
  const lag = lagOf(sample.deviation, sample);
  const ps = conditionalP(sample, seeded(seed), permutations, progress);
  const units: (LocalMoran | null)[] = ids.map(() => null);
  sample.position.forEach((at, i) => {
    const [z, near] = [(sample.deviation[i] ?? 0) / spread, (lag[i] ?? 0) / spread];
    units[at] = {
      i: z * near,
      z,
      lag: near,
      neighbours: (sample.start[i + 1] ?? 0) - (sample.start[i] ?? 0),
      // A unit at the mean has I = 0 in every permutation.
      p: isMean(z) ? 1 : (ps[i] ?? 1),
      cluster: clusterOf(z, near),
    };
  });
  return found({ units, permutations, seed, n, missing: sample.missing, islands: sample.islands });
}

function clusterOf(z: number, lag: number): Cluster | null {
  if (isMean(z) || isMean(lag)) return null;
  return z > 0 ? (lag > 0 ? 'HH' : 'HL') : lag > 0 ? 'LH' : 'LL';
}

/** Means of decimal numbers are off by a rounding error; a side of the mean must not hang on it. */
const isMean = (deviates: number): boolean => Math.abs(deviates) < 1e-12;
