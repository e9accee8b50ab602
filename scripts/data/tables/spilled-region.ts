const FIRST = 'EMILIA';
const SECOND = 'ROMAGNA';

/**
 * The name of a body without the words of the region that slipped into it where a PDF cell was broken (one EMILIA and one ROMAGNA,
 * the region's own cell being blank). `laterNames` are the names of the same body in later lists: a removal that gives one of them wins;
 * else the first EMILIA that does not stand before ROMAGNA goes, and the last ROMAGNA. Null where the two words are not both there.
 */
export function withoutRegion(name: string, laterNames: readonly string[]): string | null {
  const words = name.split(' ');
  const firsts = positionsOf(FIRST, words);
  const seconds = positionsOf(SECOND, words);
  const later = new Set(laterNames.map(letters));
  const confirmed = firsts
    .flatMap((first) => seconds.map((second) => without(words, first, second)))
    .find((candidate) => later.has(letters(candidate)));
  if (confirmed !== undefined) return confirmed;
  const first = firsts.find((position) => words[position + 1] !== SECOND) ?? firsts[0];
  const second = seconds.at(-1);
  return first === undefined || second === undefined ? null : without(words, first, second);
}

function positionsOf(word: string, words: readonly string[]): number[] {
  return words.flatMap((candidate, i) => (candidate === word ? [i] : []));
}

function without(words: readonly string[], ...positions: number[]): string {
  return words.filter((_, i) => !positions.includes(i)).join(' ');
}

/** Letters and digits alone: lists write the same name with other spaces and signs. */
function letters(name: string): string {
  return name.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}
