import { ascending, median as d3Median, quantileSorted } from 'd3';
import { placesFromHighest } from './places';

/** Median of the finite values, or null when there is none. */
export function median(values: readonly (number | null)[]): number | null {
  return d3Median(finite(values)) ?? null;
}

/** Finite values only. */
export function finite(values: readonly (number | null | undefined)[]): number[] {
  return values.filter((v): v is number => v !== null && v !== undefined && Number.isFinite(v));
}

/** Place of each value from the highest, 1 = highest; equal values share the better place, gaps have none. */
export function ranksFromHighest(values: readonly (number | null)[]): (number | null)[] {
  const places = placesFromHighest(Float64Array.from(finite(values)));
  let known = 0;
  return values.map((value) =>
    value === null || !Number.isFinite(value) ? null : (places[known++] ?? null),
  );
}

/** Which fifth of the values a value falls in, 0 (lowest) … 4 (highest). */
export function fifthOf(value: number, values: readonly (number | null)[]): number {
  const sorted = finite(values).sort(ascending);
  return [0.2, 0.4, 0.6, 0.8].filter((p) => value >= (quantileSorted(sorted, p) ?? Infinity)).length;
}
