/** Names shown for one that was not found. */
const MOST_NEAR = 3;

/** As far as a name may be from the one that was written, and from the nearest one, to be worth showing. */
const FAR = 0.5;
const WORTH = 0.15;

/**
 * The names most like a mistaken one, best first: few letters apart, or one within the other. Earlier names win a tie, so the caller's
 * order is a preference.
 */
export function nearestNames(wanted: string, names: readonly string[]): string[] {
  const word = plain(wanted);
  const like = [...new Set(names)]
    .map((name) => ({ name, away: distance(word, plain(name)) }))
    .filter(({ away }) => away < FAR)
    .sort((a, b) => a.away - b.away);
  const best = like[0]?.away ?? 0;
  return like
    .filter(({ away }) => away < best + WORTH)
    .slice(0, MOST_NEAR)
    .map(({ name }) => name);
}

/** From 0 (the same but for case, accents and separators) to 1 (nothing in common). */
function distance(a: string, b: string): number {
  if (a === b) return 0;
  const longest = Math.max(a.length, b.length);
  const apart = editDistance(a, b) / longest;
  const shortest = Math.min(a.length, b.length);
  const within = shortest >= 3 && (a.includes(b) || b.includes(a));
  return within ? Math.min(apart, 0.4) : apart;
}

function plain(name: string): string {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  // Beyond any name of ours: the likeness of a whole page of text is of no use, and its cost grows with the square.
  return bare.replace(/[\s_-]+/g, '').slice(0, 64);
}

/** Letters changed, added, left out or swapped with their neighbour (optimal string alignment; Boytsov 2011, § 2.2). */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
