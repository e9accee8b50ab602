import { mean, median as middle, sum } from 'd3';
import { performance } from 'node:perf_hooks';

/** Milliseconds of one call, after `warm` calls that are not counted: the median of `rounds`. */
export function timed(rounds: number, work: (round: number) => unknown, warm = 1): number {
  const times: number[] = [];
  for (let round = -warm; round < rounds; round += 1) {
    const start = performance.now();
    work(round + warm);
    if (round >= 0) times.push(performance.now() - start);
  }
  return middleOf(times);
}

/** The median, or NaN of nothing. */
export function middleOf(values: readonly number[]): number {
  return middle(values) ?? NaN;
}

/**
 * Exponent of a curve: the slope of the straight line through the logarithms, by least squares. 1 is a cost that grows as the size
 * does, 2 as its square, 0 one that does not grow. Null with fewer than two points above zero.
 */
export function exponentOf(points: readonly { size: number; cost: number }[]): number | null {
  const usable = points.filter(({ size, cost }) => size > 0 && cost > 0 && Number.isFinite(cost));
  const x = usable.map(({ size }) => Math.log(size));
  const y = usable.map(({ cost }) => Math.log(cost));
  const [xMean, yMean] = [mean(x) ?? 0, mean(y) ?? 0];
  const spread = sum(x, (value) => (value - xMean) ** 2);
  if (usable.length < 2 || spread === 0) return null;
  return sum(x, (value, i) => (value - xMean) * ((y[i] ?? 0) - yMean)) / spread;
}

/** Three significant digits, and no more than two after the point. */
export function short(value: number): number | null {
  if (!Number.isFinite(value)) return null;
  const digits = Math.max(0, Math.min(2, 2 - Math.floor(Math.log10(Math.abs(value) || 1))));
  return Number(value.toFixed(digits));
}
