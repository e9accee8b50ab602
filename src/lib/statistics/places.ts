/**
 * Place of every value from the highest, 1 first; equal values share the better place (competition ranking). `scratch`, as long as
 * the values, is overwritten: a caller that ranks a thousand times gives the same one each time. O(n log n).
 */
export function placesFromHighest(
  values: Float64Array,
  scratch = new Float64Array(values.length),
): Int32Array {
  scratch.set(values);
  scratch.sort();
  const n = values.length;
  const places = new Int32Array(n);
  for (let i = 0; i < n; i++) places[i] = n - countUpTo(values[i] ?? 0, scratch) + 1;
  return places;
}

/** How many of the ascending values are at most this one. */
function countUpTo(value: number, ascending: Float64Array): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Infinity) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
