/**
 * Text reduced to what its spellings share: small letters without accents, straight apostrophes, `S.` as `San`, `b&b` as
 * one word, signs as blanks.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]/g, "'")
    .replace(/\bb\s?&\s?b\b/g, 'bb')
    .replace(/\bs\.\s*/g, 'san ')
    .replace(/[^a-z0-9']+/g, ' ')
    .trim();
}

/** Words of a text to be found: those with an apostrophe whole and in parts (`d'aiano` → `daiano`, `aiano`). */
export function indexWords(text: string): string[] {
  return chunks(text).flatMap((parts) => (parts.length > 1 ? [parts.join(''), ...parts] : parts));
}

/**
 * Words of a query: those that say something, or all of them when none does (`la` may be the beginning of `Lagaro`).
 * An apostrophe parts two words.
 */
export function queryWords(query: string): string[] {
  const words = chunks(query).flat();
  const telling = words.filter((word) => !isStopWord(word));
  return telling.length > 0 ? telling : words;
}

/** A text for plain comparison: folded, apostrophes left out. */
export function plain(text: string): string {
  return fold(text).replaceAll("'", '');
}

/** A name as it is compared with a query: its apostrophes left out, or read as blanks (`santagata`, `sant agata`). */
export function spellings(text: string): string[] {
  const folded = fold(text);
  return [...new Set([plain(text), folded.replace(/'\s*/g, ' ').trim()])];
}

/** Articles and prepositions: harmless in a query, useless in an index. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

function chunks(text: string): string[][] {
  return fold(text)
    .split(' ')
    .map((chunk) => chunk.split("'").filter(Boolean))
    .filter((parts) => parts.length > 0);
}

const STOP_WORDS = new Set(
  `di a ad da in con su per tra fra il lo la i gli le un uno una del dello della dei degli delle dell al allo alla ai agli
  alle all dal dalla dai dalle dall nel nella nei nelle nell sul sulla sui sulle sull e ed o che d l un ogni quanto quanta
  quanti quante dove sono c of the an on at to for and or by from with where is are how many much`.split(
    /\s+/,
  ),
);
