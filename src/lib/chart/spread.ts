import { ascending } from 'd3';

/**
 * Places for labels that would like to stand at `wanted` (px, in any order) but need `gap` px each, inside `low` … `high`.
 * Order is kept and labels move as little as a sweep down and one up can manage; without room for all they are spaced evenly.
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => ascending(wanted[a], wanted[b]) || a - b);
  const n = order.length;
  const step = n > 1 ? Math.min(gap, (high - low) / (n - 1)) : 0;
  const places = order.map((i) => Math.min(high, Math.max(low, wanted[i] ?? low)));
  for (let k = 1; k < n; k++) places[k] = Math.max(places[k] ?? 0, (places[k - 1] ?? 0) + step);
  for (let k = n - 1; k >= 0; k--)
    places[k] = Math.min(places[k] ?? 0, k === n - 1 ? high : (places[k + 1] ?? 0) - step);
  const result = Array<number>(n).fill(0);
  order.forEach((i, k) => (result[i] = Math.round((places[k] ?? 0) * 10) / 10));
  return result;
}
