import { below, type Progress, type Random } from './random';
import type { SpatialSample } from './spatial-sample';

/** How a permutation test is run. */
export interface PermutationOptions {
  /** Permutations, default 999. */
  permutations?: number;
  /** Default 1. The same seed and order of units give the same p-values. */
  seed?: number;
  progress?: Progress;
}

/**
 * Two-sided pseudo p-value of an observed statistic among R permuted ones: twice the smaller tail, the observed counted in, at most 1
 * (Davison and Hinkley, Bootstrap Methods and their Application, 1997, ch. 4). 2 / (R + 1) is the smallest there is.
 */
export const pseudoP = (atLeast: number, atMost: number, permutations: number): number =>
  Math.min(1, (2 * (Math.min(atLeast, atMost) + 1)) / (permutations + 1));

/**
 * Pseudo p-value of the neighbours of each unit under conditional permutation: the unit keeps its value, its neighbours' places take
 * values drawn from all other units without replacement (Anselin, Local Indicators of Spatial Association, Geographical Analysis 27,
 * 1995). With equal weights inside a row, local Moran and Gi* both order the permutations by the sum over the neighbours, up to a
 * turn of sign, so they share these p-values. O(borders × permutations).
 */
export function conditionalP(
  { deviation, start, neighbour }: SpatialSample,
  random: Random,
  permutations: number,
  progress?: Progress,
): Float64Array {
  if (!Number.isInteger(permutations) || permutations < 1)
    throw new RangeError(`permutations: ${permutations}`);
  const n = deviation.length;
  const pool = Int32Array.from(deviation, (_, i) => i);
  const ps = new Float64Array(n);
  // Sums of the same values in another order differ by rounding: what is equal must count on both sides.
  const slack = 1e-12 * deviation.reduce((most, d) => Math.max(most, Math.abs(d)), 0);
  // Some sixty reports, however many units there are.
  const step = Math.max(1, n >> 6);
  for (let i = 0; i < n; i++) {
    // The unit itself goes last and is never drawn; the order of the others does not matter.
    swap(pool, pool.indexOf(i), n - 1);
    const [from, to] = [start[i] ?? 0, start[i + 1] ?? 0];
    const degree = to - from;
    let observed = 0;
    for (let k = from; k < to; k++) observed += deviation[neighbour[k] ?? 0] ?? 0;
    const [lowest, highest] = [observed - slack * degree, observed + slack * degree];
    let [atLeast, atMost] = [0, 0];
    for (let run = 0; run < permutations; run++) {
      let drawn = 0;
      for (let k = 0; k < degree; k++) {
        swap(pool, k, k + below(random, n - 1 - k));
        drawn += deviation[pool[k] ?? 0] ?? 0;
      }
      if (drawn >= lowest) atLeast++;
      if (drawn <= highest) atMost++;
    }
    ps[i] = pseudoP(atLeast, atMost, permutations);
    if (i % step === 0) progress?.(i / n);
  }
  progress?.(1);
  return ps;
}

function swap(pool: Int32Array, a: number, b: number): void {
  const kept = pool[a] ?? 0;
  pool[a] = pool[b] ?? 0;
  pool[b] = kept;
}
