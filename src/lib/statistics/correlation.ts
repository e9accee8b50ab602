import { ascending } from 'd3';
import { sampleCorrelation } from 'simple-statistics';

/** Fewer pairs than these say nothing of an association. */
export const FEWEST_PAIRS = 10;

/**
 * Spearman's rank correlation of paired values, −1 … 1: Pearson's coefficient of the ranks, equal values sharing the mean of
 * their ranks (Kendall and Gibbons, Rank Correlation Methods, 1990, ch. 3). Null where one side does not vary.
 */
export function spearman(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.length < 2) return null;
  const x = midRanks(pairs.map(([first]) => first));
  const y = midRanks(pairs.map(([, second]) => second));
  if (isFlat(x) || isFlat(y)) return null;
  return sampleCorrelation(x, y);
}

/** Rank of each value from the lowest, 1 first; equal values share the mean of the places they fill. */
export function midRanks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => ascending(values[a], values[b]));
  const ranks = Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1] ?? 0] === values[order[from] ?? 0]) to++;
    for (let i = from; i <= to; i++) ranks[order[i] ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

const isFlat = (ranks: readonly number[]): boolean => ranks.every((rank) => rank === ranks[0]);
