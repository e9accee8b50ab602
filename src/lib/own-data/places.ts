/**
 * Which of the 55 comuni the texts of a column are about. What is certain is taken; what is doubtful is asked; a name that many places
 * of Italy share is never certain.
 */
import { findName } from '../territory/match-names';
import {
  nameIndex,
  spellingsOf,
  telling,
  wordsOf,
  type NamedPlace,
  type NameIndex,
} from '../territory/name-index';
import { bareName, chunksOf } from '../territory/names-text';
import { plain } from '../search/fold';
import { nearness } from './nearness';
import { isElsewhere, provinceOf } from './provinces';
import type { Gazetteer, PlaceMatch, PlaceNote } from './types';

/** A locality of fewer letters is asked. */
const LEAST_LETTERS = 6;
/** A longer text is a sentence, and would keep the patterns busy for long. */
const LONGEST = 120;
/** Doubtful ones are offered so many comuni at most. */
const MOST_CANDIDATES = 60;
/** Names of localities that many places of Italy have. */
const COMMON =
  /^(?:(?:san|santa|sant|santo|s)\s?'?\s*\w+|villanova|castelletto|borgo\w*|osteria \w+|mercatale|ponticell[ia]|progresso|fontana|boschi|maggio|marano|decima)$/;

export interface PlaceFinder {
  /** What a text of the file, in so many rows, stands for. */
  match(text: string, rows: number): PlaceMatch;
  /** Whether it certainly is one of the comuni, by name or code, of today or of the past. */
  certain(text: string): boolean;
  /** Whether it has the form of the ISTAT code of a comune, of any province, though its zeros be lost. */
  isCode(text: string): boolean;
}

export function placeFinder({ places, localities }: Gazetteer): PlaceFinder {
  const known = nameIndex(places);
  const index: Names = {
    ...known,
    localities: localitiesOf(localities),
    plainNames: known.names.map(({ place, name }) => ({ place, name: plain(name) })),
  };
  const match = (text: string, rows: number): PlaceMatch => ({
    text,
    rows,
    ...verdictOf(text, index),
  });
  return {
    match,
    certain: (text) => {
      if (text.length > LONGEST) return false;
      const { verdict } = wholeOf(text, index) ?? { verdict: 'unknown' };
      return verdict === 'certain' || verdict === 'former';
    },
    isCode: (text) => provinceOf(text) !== null,
  };
}

interface Names extends NameIndex {
  /** Comuni of the localities of a name, by its spellings. */
  localities: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names as slips of the pen are counted on them. */
  plainNames: readonly { place: NamedPlace; name: string }[];
}

type Verdict = Omit<PlaceMatch, 'text' | 'rows'>;
const UNKNOWN: Verdict = { verdict: 'unknown', comune: null, candidates: [], note: null };
const ELSEWHERE: Verdict = { ...UNKNOWN, verdict: 'elsewhere' };

function verdictOf(text: string, index: Names): Verdict {
  if (text.length > LONGEST) return UNKNOWN;
  const whole = wholeOf(text, index);
  if (whole) return whole;
  const match = findName(text, index);
  if (match?.kind === 'abbreviation' && sameTelling(text, match.place.name)) return certain(match.place.id);
  const short = match ? (match.kind === 'ambiguous' ? match.candidates.map(({ id }) => id) : match.ids) : [];
  return localityOf(text, index, short) ?? (match ? doubtful('short', short) : unknownOf(text, index));
}

/** A code, or a whole name; null for the rest. Signs of another province speak first. */
function wholeOf(text: string, index: NameIndex): Verdict | null {
  if (isElsewhere(text)) return ELSEWHERE;
  // Region and comune in one: `08037006`.
  const code = /^0?8(037\d{3})$/.exec(text.trim())?.[1] ?? text;
  const digits = /^[\d\s.]+$/.test(bareName(text));
  if (!digits && !spellingsOf(bareName(text)).some((spelling) => index.bySpelling.has(spelling))) return null;
  const match = findName(code, index);
  if (match?.kind === 'group') return doubtful('group', match.ids);
  if (!match || match.kind === 'ambiguous') return digits ? UNKNOWN : null;
  if (digits && code.replace(/\.0+$/, '').replace(/\D/g, '').length < 5)
    return doubtful('short-code', match.ids);
  if (match.kind === 'former')
    return { verdict: 'former', comune: match.place.id, candidates: [match.place.id], note: null };
  return match.kind === 'abbreviation' ? null : certain(match.place.id);
}

function localityOf(text: string, { localities }: Names, shortOf: readonly string[]): Verdict | null {
  const name = bareName(text).replace(/^(?:fraz(?:ione)?|loc(?:alit[aà])?)\b\.?\s*(?:di\s+)?/i, '');
  const found = new Set(spellingsOf(name).flatMap((spelling) => [...(localities.get(spelling) ?? [])]));
  const [only] = found;
  if (only === undefined) return null;
  const others = shortOf.filter((id) => !found.has(id));
  const letters = name.replace(/[^\p{L}]/gu, '').length;
  if (found.size > 1 || others.length > 0 || letters < LEAST_LETTERS || COMMON.test(plain(name)))
    return doubtful('locality', [...found, ...others]);
  return { verdict: 'locality', comune: only, candidates: [only], note: 'locality' };
}

/** Names inside a longer text, and names one slip of the pen away, are asked; likenesses farther off are not. */
function unknownOf(text: string, index: Names): Verdict {
  const inside = chunksOf(text.replace(/[()]/g, ',')).flatMap((part) => wholeOf(part, index)?.comune ?? []);
  if (inside.length > 0) return doubtful('short', [...new Set(inside)]);
  const name = plain(bareName(text));
  const near = index.plainNames
    .map(({ place, name: known }) => ({ place, slips: nearness(name, known) ?? Infinity }))
    .filter(({ slips }) => slips < Infinity)
    .sort((a, b) => a.slips - b.slips);
  return near.length > 0 ? doubtful('near', [...new Set(near.map(({ place }) => place.id))]) : UNKNOWN;
}

/** Whether two names differ in small words only (`Castello Argile`, `Castello d’Argile`). */
function sameTelling(text: string, name: string): boolean {
  const of = wordsOf(name).map((words) => telling(words).join(' '));
  return wordsOf(bareName(text)).some((words) => of.includes(telling(words).join(' ')));
}

function localitiesOf(localities: Gazetteer['localities']): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { name, comune } of localities)
    for (const spelling of spellingsOf(name))
      found.set(spelling, (found.get(spelling) ?? new Set()).add(comune));
  return found;
}

const certain = (id: string): Verdict => ({ verdict: 'certain', comune: id, candidates: [id], note: null });

const doubtful = (note: PlaceNote, candidates: readonly string[]): Verdict => ({
  ...{ verdict: 'doubtful', comune: null, note },
  candidates: candidates.slice(0, MOST_CANDIDATES),
});
