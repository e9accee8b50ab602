/**
 * Names and codes of comuni as people write them, one at a time or in a list: with other capitals, accents and apostrophes, shortened
 * (`S. Giovanni in P.`, `San Lazzaro`), as ISTAT codes that lost their zero in a spreadsheet (`37006`), or as comuni that have since
 * merged. What is certain is matched; what is doubtful is given back as a question, never guessed.
 */
import { plain } from '../search/fold';
import { spellingsOf, telling, wordsOf, type KnownName, type NamedPlace, type NameIndex } from './name-index';
import { bareName, chunksOf, piecesOf } from './names-text';

export type NameMatch =
  /** As published; spelt otherwise; shortened; all comuni of a group. */
  | {
      kind: 'exact' | 'normalised' | 'abbreviation' | 'group';
      text: string;
      place: NamedPlace;
      ids: string[];
    }
  /** A comune of the past, by name or code. */
  | { kind: 'former'; text: string; name: string; place: NamedPlace; ids: string[] }
  /** It may be any of these. */
  | { kind: 'ambiguous'; text: string; candidates: NamedPlace[] }
  /** None; the nearest names, best first. */
  | { kind: 'unknown'; text: string; suggestions: NamedPlace[] };

type Found = Exclude<NameMatch, { kind: 'unknown' }>;

/** Fewer letters than these are too little to stand for a name. */
const LEAST_LETTERS = 3;
const MOST_SUGGESTIONS = 3;
/** Share of letter pairs in common from which a name is worth suggesting. */
const NEAR = 0.45;

/**
 * The names of a pasted text, in order: between any separators, or in a row on one line where every word of it belongs to a name.
 * Never throws; a text longer than any list of comuni is read up to a limit.
 */
export function matchNames(text: string, index: NameIndex): NameMatch[] {
  const chunks = chunksOf(text);
  const matches: NameMatch[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    const chunk = chunks[at] ?? '';
    const whole = matchName(chunk, index);
    if (whole.kind !== 'unknown' && whole.kind !== 'ambiguous') {
      matches.push(whole);
      continue;
    }
    // A name that has a separator inside (`Valli del Reno, Lavino e Samoggia`), or was broken at the end of a line.
    const next = chunks[at + 1];
    const joined = next === undefined ? null : certain(bareName(`${chunk} ${next}`), index);
    if (joined) {
      matches.push({ ...joined, text: `${chunk} ${next}` });
      at += 1;
      continue;
    }
    const row = piecesOf(chunk, (piece) => certain(piece, index) !== null);
    matches.push(...(row ? row.map((piece) => matchName(piece, index)) : [whole]));
  }
  return matches;
}

/** What one name or code stands for. */
export function matchName(text: string, index: NameIndex): NameMatch {
  return findName(text, index) ?? unknown(bareName(text), text, index);
}

/** What one name or code stands for; null where it stands for none, without looking for the names nearest to it. */
export function findName(text: string, index: NameIndex): Found | null {
  const name = bareName(text);
  return certain(name, index, text) ?? shortened(name, text, index);
}

/** A code, or a whole name in another spelling. */
function certain(name: string, index: NameIndex, text = name): Found | null {
  const code = codeOf(name);
  if (code !== null) {
    const found = index.byCode.get(code);
    return found ? matchOf(found, text, name === code ? 'exact' : 'normalised') : null;
  }
  const found = spellingsOf(name).flatMap((spelling) => index.bySpelling.get(spelling) ?? []);
  const only = found[0];
  if (!only) return null;
  if (found.some(({ place }) => place.id !== only.place.id)) return question(found, text);
  return matchOf(only, text, same(name, only.name) ? 'exact' : 'normalised');
}

/** ISTAT code in digits of whatever kind of cell: `037006`, `37006`, `37.006`, `37006.0`, `006`. Null for what is no number. */
function codeOf(name: string): string | null {
  if (!/^[\d\s.]+$/.test(name)) return null;
  const digits = name.replace(/\.0+$/, '').replace(/\D/g, '');
  return digits.length === 3 ? `037${digits}` : digits.padStart(6, '0');
}

/** Names that the words may shorten: the beginnings of its words in order, or some of its words whole. */
function shortened(name: string, text: string, index: NameIndex): Found | null {
  if (name.replace(/[^\p{L}]/gu, '').length < LEAST_LETTERS) return null;
  // `S.` is a saint, or a word that begins with S.
  const readings = [...wordsOf(name), ...wordsOf(name.replace(/\bs\./gi, 's '))];
  const found = index.names.filter((known) =>
    readings.some((words) => known.words.some((of) => begins(words, of) || among(words, of))),
  );
  const places = new Set(found.map(({ place }) => place.id));
  const only = found[0];
  if (!only) return null;
  // A name in its short form of the maps stands for one comune, whatever else may begin like it.
  const usual = found.find(({ place, former }) => !former && same(plain(name), plain(place.shortName)));
  if (usual) return matchOf(usual, text, 'abbreviation');
  return places.size === 1
    ? matchOf(found.find(({ former }) => !former) ?? only, text, 'abbreviation')
    : question(found, text);
}

/** Whether each word begins one of the name, in order, from its first; small words may be left out, and so may the end. */
function begins(words: readonly string[], of: readonly string[]): boolean {
  let at = 0;
  return words.every((word, i) => {
    while (at < of.length && !(of[at] ?? '').startsWith(word)) {
      if (i === 0 || telling([of[at] ?? '']).length > 0) return false;
      at += 1;
    }
    return at++ < of.length;
  });
}

/** Whether the words that tell something are some of the name's, whole and in order. */
function among(words: readonly string[], of: readonly string[]): boolean {
  const wanted = telling(words);
  let at = 0;
  return (
    wanted.length > 0 &&
    wanted.every((word) => {
      at = of.indexOf(word, at) + 1;
      return at > 0;
    })
  );
}

function unknown(name: string, text: string, index: NameIndex): NameMatch {
  const wanted = pairsOf(plain(name));
  const near = index.names
    .map(({ place, name: known }) => ({ place, likeness: likeness(wanted, pairsOf(plain(known))) }))
    .filter((one) => one.likeness >= NEAR)
    .sort((a, b) => b.likeness - a.likeness);
  const suggestions = [...new Map(near.map(({ place }) => [place.id, place])).values()];
  return { kind: 'unknown', text, suggestions: suggestions.slice(0, MOST_SUGGESTIONS) };
}

/** Pairs of neighbouring letters of the words, with the beginning of each. */
function pairsOf(text: string): string[] {
  return text
    .split(' ')
    .filter(Boolean)
    .flatMap((word) => [...` ${word}`].slice(0, -1).map((letter, i) => letter + [...` ${word}`][i + 1]));
}

/** Dice coefficient of two lists of pairs, 0 to 1 (Dice, 1945). */
function likeness(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  const shared = a.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

function matchOf(
  { place, name, former }: KnownName,
  text: string,
  kind: 'exact' | 'normalised' | 'abbreviation',
): Found {
  const ids = place.members ? [...place.members] : [place.id];
  if (former) return { kind: 'former', text, name, place, ids };
  return { kind: place.members ? 'group' : kind, text, place, ids };
}

function question(found: readonly KnownName[], text: string): Found {
  return {
    kind: 'ambiguous',
    text,
    candidates: [...new Map(found.map((f) => [f.place.id, f.place])).values()],
  };
}

/** Equal but for the form of apostrophes. */
const same = (a: string, b: string): boolean => a.replaceAll('’', "'") === b.replaceAll('’', "'");
