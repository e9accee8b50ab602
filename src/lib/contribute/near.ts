import { plain } from '../search/fold';

/** Longer texts are no misspelling of a name of a column or an entry of a list. */
const LONGEST = 60;

/**
 * The words nearest to one, best first: the same but for capitals, accents and signs, one inside the other, or few letters apart
 * (optimal string alignment distance, at most a third of the letters). Empty where none is near.
 */
export function nearest(word: string, words: readonly string[], most = 3): string[] {
  const wanted = bare(word);
  if (wanted === '' || wanted.length > LONGEST) return [];
  return words
    .map((candidate) => ({ candidate, apart: apart(wanted, bare(candidate)) }))
    .filter(({ apart: letters }) => letters !== null)
    .sort((a, b) => (a.apart ?? 0) - (b.apart ?? 0))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

const bare = (text: string): string => plain(text).replaceAll(' ', '');

function apart(a: string, b: string): number | null {
  if (a === b) return 0;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const letters = editDistance(a, b);
  if (letters <= Math.max(1, Math.floor(long.length / 3))) return letters;
  return short.length >= 4 && long.includes(short) ? long.length : null;
}

/** Insertions, deletions, changes and swaps of neighbours that turn one text into the other. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = last;
    last = next;
  }
  return last[b.length] ?? 0;
}
