import { mean } from 'd3';

/**
 * Skewness g1 = m3 / m2^1.5, with the moments divided by n (Joanes and Gill, Comparing Measures of Sample Skewness and Kurtosis,
 * The Statistician 47, 1998). 0 for a symmetric distribution, positive with a long tail of high values. Null without variation.
 */
export function skewness(values: readonly number[]): number | null {
  const middle = mean(values);
  if (middle === undefined || values.every((value) => value === values[0])) return null;
  const m2 = mean(values, (value) => (value - middle) ** 2) ?? 0;
  const m3 = mean(values, (value) => (value - middle) ** 3) ?? 0;
  const g1 = m3 / m2 ** 1.5;
  return Number.isFinite(g1) ? g1 : null;
}
