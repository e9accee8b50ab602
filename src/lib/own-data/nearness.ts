/**
 * Slips of the pen between two short texts: letters added, left out, changed or swapped with their neighbour (optimal string alignment,
 * Damerau 1964), where they are few enough for the length: one from five letters, two from nine. Null where they are more.
 */
export function nearness(a: string, b: string): number | null {
  const shortest = Math.min(a.length, b.length);
  const most = shortest >= 9 ? 2 : shortest >= 5 ? 1 : 0;
  if (Math.abs(a.length - b.length) > most) return null;
  const slips = distance(a, b);
  return slips <= most ? slips : null;
}

function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
