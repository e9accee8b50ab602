import { midRanks } from './correlation';
import { correlationMatrix, type Column, type Correlation } from './correlation-matrix';
import { isKnown } from './outcome';
import { pseudoP, type PermutationOptions } from './permutation';
import { seeded, shuffle, type Random } from './random';

export interface TestedCorrelation extends Correlation {
  /** Two-sided pseudo p-value, not corrected for the number of pairs: see `adjustP`. Null where there is no coefficient. */
  p: number | null;
}

/**
 * {@link correlationMatrix} with a permutation test of every pair: how often values put in a random order correlate as strongly
 * (Good, Permutation, Parametric and Bootstrap Tests of Hypotheses, 2005, ch. 3.8). It asks nothing of the distributions, but it takes the
 * units as exchangeable: neighbouring places resemble each other, so its p-values are too small for maps (Clifford, Richardson and
 * Hémon, Biometrics 45, 1989). Symmetric; the diagonal has no test.
 */
export function testedCorrelations(
  columns: readonly Column[],
  method: 'pearson' | 'spearman',
  { permutations = 999, seed = 1, progress }: PermutationOptions = {},
): TestedCorrelation[][] {
  if (!Number.isInteger(permutations) || permutations < 1)
    throw new RangeError(`permutations: ${permutations}`);
  const random = seeded(seed);
  const tested = correlationMatrix(columns, method).map((row) =>
    row.map((cell): TestedCorrelation => ({ ...cell, p: null })),
  );
  const pairs = columns.flatMap((_, i) => columns.slice(0, i).map((_, j) => [i, j] as const));
  pairs.forEach(([i, j], done) => {
    progress?.(done / pairs.length);
    const cell = tested[i]?.[j];
    if (!cell || cell.r === null) return;
    const p = pairP(columns[i]?.values ?? [], columns[j]?.values ?? [], method, permutations, random);
    for (const [row, column] of [
      [i, j],
      [j, i],
    ] as const) {
      const line = tested[row];
      if (line) line[column] = { ...cell, p };
    }
  });
  progress?.(1);
  return tested;
}

function pairP(
  first: Column['values'],
  second: Column['values'],
  method: 'pearson' | 'spearman',
  permutations: number,
  random: Random,
): number {
  const [xs, ys]: [number[], number[]] = [[], []];
  first.forEach((x, unit) => {
    const y = second[unit];
    if (!isKnown(x) || !isKnown(y)) return;
    xs.push(x);
    ys.push(y);
  });
  const [x, y] = [deviations(xs, method), deviations(ys, method)];
  const observed = product(x, y);
  // Equal arrangements differ by rounding and count on both sides.
  const slack = 1e-12 * Math.sqrt(product(x, x) * product(y, y));
  let [atLeast, atMost] = [0, 0];
  for (let run = 0; run < permutations; run++) {
    shuffle(y, random);
    const permuted = product(x, y);
    if (permuted >= observed - slack) atLeast++;
    if (permuted <= observed + slack) atMost++;
  }
  return pseudoP(atLeast, atMost, permutations);
}

/** What a coefficient multiplies: the rest of it, the two spreads, is the same for every order. */
function deviations(values: readonly number[], method: 'pearson' | 'spearman'): Float64Array {
  const counted = method === 'spearman' ? midRanks(values) : values;
  const mean = counted.reduce((sum, v) => sum + v, 0) / counted.length;
  return Float64Array.from(counted, (v) => v - mean);
}

function product(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += (x[i] ?? 0) * (y[i] ?? 0);
  return sum;
}
