import type { Adjacency } from './contiguity';
import { found, type Known, type Outcome } from './outcome';
import { pseudoP, type PermutationOptions } from './permutation';
import { seeded, shuffle } from './random';
import { lagOf, spatialSample, type SpatialReason, type SpatialSample } from './spatial-sample';

/** Whether near units resemble each other more than chance would have it. */
export interface Moran {
  /** About −1 … 1; above `expected`: near units are alike, below: they alternate. */
  i: number;
  /** −1 / (n − 1): what values in a random order give in the mean. */
  expected: number;
  /** Variance of I over all orders of these values (randomisation). */
  variance: number;
  /** (i − expected) / √variance. */
  z: number;
  /** Two-sided pseudo p-value of the permutations. */
  p: number;
  permutations: number;
  seed: number;
  /** Units it is computed over. */
  n: number;
  missing: string[];
  islands: string[];
}

/**
 * Moran's I of one value a unit with row-standardised weights: Σᵢ zᵢ lagᵢ / Σᵢ zᵢ², with z the deviation from the mean (Moran 1950;
 * moments under randomisation: Cliff and Ord, Spatial Processes, 1981, ch. 2), and a permutation test.
 *
 * @param ids of the units, in the order of `values`; neighbours that are not among them do not count
 */
export function moran(
  ids: readonly string[],
  values: readonly Known[],
  adjacency: Adjacency,
  { permutations = 999, seed = 1, progress }: PermutationOptions = {},
): Outcome<Moran, SpatialReason> {
  if (!Number.isInteger(permutations) || permutations < 1)
    throw new RangeError(`permutations: ${permutations}`);
  const sampled = spatialSample(ids, values, adjacency);
  if (!sampled.ok) return sampled;
  const sample = sampled.value;
  const n = sample.value.length;
  const i = statistic(sample.deviation, sample);
  const expected = -1 / (n - 1);
  const variance = randomisationVariance(sample);
  const random = seeded(seed);
  const shuffled = sample.deviation.slice();
  let [atLeast, atMost] = [0, 0];
  // At most some hundred reports, however many permutations.
  const step = Math.max(16, permutations >> 7);
  for (let run = 0; run < permutations; run++) {
    shuffle(shuffled, random);
    const permuted = statistic(shuffled, sample);
    // Equal arrangements differ by rounding and count on both sides.
    if (permuted >= i - 1e-12) atLeast++;
    if (permuted <= i + 1e-12) atMost++;
    if (run % step === 0) progress?.(run / permutations);
  }
  progress?.(1);
  return found({
    i,
    expected,
    variance,
    z: variance > 0 ? (i - expected) / Math.sqrt(variance) : 0,
    p: pseudoP(atLeast, atMost, permutations),
    permutations,
    seed,
    n,
    missing: sample.missing,
    islands: sample.islands,
  });
}

function statistic(deviation: Float64Array, sample: SpatialSample): number {
  const lag = lagOf(deviation, sample);
  let sum = 0;
  for (let i = 0; i < deviation.length; i++) sum += (deviation[i] ?? 0) * (lag[i] ?? 0);
  return sum / sample.squares;
}

/** Cliff and Ord 1981, ch. 2, with S₀ = n because rows sum to 1. */
function randomisationVariance({ deviation, squares, start, neighbour }: SpatialSample): number {
  const n = deviation.length;
  const weight = (i: number) => 1 / ((start[i + 1] ?? 0) - (start[i] ?? 0));
  // Contiguity is symmetric, so both directions of a border have a weight.
  let [s1, s2] = [0, 0];
  for (let i = 0; i < n; i++) {
    let column = 0;
    for (let k = start[i] ?? 0; k < (start[i + 1] ?? 0); k++) {
      const back = weight(neighbour[k] ?? 0);
      s1 += (weight(i) + back) ** 2 / 2;
      column += back;
    }
    s2 += (1 + column) ** 2;
  }
  const kurtosis = n * deviation.reduce((sum, d) => sum + ((d * d) / squares) ** 2, 0);
  const first = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * n * n);
  const second = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * n * n);
  const square = (first - second) / ((n - 1) * (n - 2) * (n - 3) * n * n);
  // A little below zero by rounding where every order gives the same I.
  return Math.max(0, square - 1 / (n - 1) ** 2);
}
