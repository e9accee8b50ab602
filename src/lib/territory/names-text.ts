/** A pasted list taken apart: whatever separates its names, and what stands around each of them. */

/** More than any list of comuni needs. */
const MOST_LETTERS = 20_000;
const MOST_CHUNKS = 600;
/** The longest name has six words; a number before it may be another. */
const LONGEST = 7;

/** Parts between separators: line ends, tabs, commas, semicolons, bars, slashes, bullets, dashes between blanks. */
export function chunksOf(text: string): string[] {
  const read = text.length > MOST_LETTERS ? text.slice(0, MOST_LETTERS).replace(/\S+$/, '') : text;
  return read
    .split(/[\n\r\t,;|/\\•·*\u2028\u2029\u0000]+|\s[-–—]+\s|\s{3,}/)
    .map((part) => part.trim())
    .filter((part) => bareName(part) !== '')
    .slice(0, MOST_CHUNKS);
}

/**
 * A name without what lists put around it: quotes, brackets, `1.`, `Comune di`, `(BO)`. Empty where nothing else is there: a province
 * alone is no name.
 */
export function bareName(text: string): string {
  const bare = text
    .replace(/["“”«»[\]{}<>]/g, ' ')
    .replace(/\(\s*(?:bo|prov[^)]*|bologna)?\s*\)/gi, ' ')
    .replace(/^\s*[-–—+>]+\s*/, '')
    .replace(/^\s*\d{1,2}\s*[.)]\s+/, '')
    .replace(/^\s*(?:e|ed|and|&)\s+/i, '')
    .replace(/^\s*(?:il\s+)?comune\s+(?:di\s+|d['’]\s*)/i, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^['’`]+(?=\S)|['’`:]+$/g, '')
    .trim();
  return /^(?:bo|e|ed|and|&)?\.?$/i.test(bare) ? '' : bare;
}

/**
 * A row of names without separators, cut so that every piece is known, the longest first; null where a word is left over.
 * @param isKnown whether some words are a whole name or code
 */
export function piecesOf(chunk: string, isKnown: (piece: string) => boolean): string[] | null {
  const words = chunk.split(/\s+/).filter(Boolean);
  const pieces: string[] = [];
  for (let at = 0; at < words.length;) {
    if (pieces.length > 0 && /^(?:e|ed|and|&|-|–)$/i.test(words[at] ?? '')) {
      at += 1;
      continue;
    }
    const length = Array.from({ length: Math.min(LONGEST, words.length - at) }, (_, i) => i + 1)
      .reverse()
      .find((n) => isKnown(words.slice(at, at + n).join(' ')));
    if (length === undefined) return null;
    pieces.push(words.slice(at, at + length).join(' '));
    at += length;
  }
  return pieces.length > 1 ? pieces : null;
}
