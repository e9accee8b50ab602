/** Names and codes of territories in the spellings that readers write them in. */
import { fold, isStopWord, plain, spellings } from '../search/fold';

/** A territory that may be named in a list. */
export interface NamedPlace {
  /** ISTAT code of a comune, id of a group. */
  id: string;
  name: string;
  shortName: string;
  /** Comuni of a group; null for a comune. */
  members: readonly string[] | null;
  /** Comuni of the past that it took in. */
  formerly: readonly { id: string; name: string }[];
}

/** A name of a place: its own, or that of a comune it took in. */
export interface KnownName {
  place: NamedPlace;
  name: string;
  /** Whether the name is that of a comune of the past. */
  former: boolean;
  /** Its words, folded: with apostrophes parting them, and with them left out. */
  words: string[][];
}

export interface NameIndex {
  /** Names of comuni of today and of the past, for abbreviations and suggestions. */
  names: KnownName[];
  /** Every spelling of a whole name, folded and with blanks left out, with the names it may stand for. */
  bySpelling: ReadonlyMap<string, readonly KnownName[]>;
  /** ISTAT codes of today and of the past. */
  byCode: ReadonlyMap<string, KnownName>;
}

/** Comuni and groups; where a comune and a group share a name (Bologna), the name is the comune's. */
export function nameIndex(places: readonly NamedPlace[]): NameIndex {
  const comuni = places.filter(({ members }) => members === null);
  const names = comuni.flatMap((place): KnownName[] => [
    known(place, place.name, false),
    ...place.formerly.map(({ name }) => known(place, name, true)),
  ]);
  const bySpelling = new Map<string, KnownName[]>();
  const add = (spelling: string, name: KnownName): void => {
    const there = bySpelling.get(spelling) ?? [];
    if (!there.some((other) => other.place.id === name.place.id)) bySpelling.set(spelling, [...there, name]);
  };
  for (const name of names) for (const spelling of spellingsOf(name.name)) add(spelling, name);
  const taken = new Set(bySpelling.keys());
  for (const place of places.filter(({ members }) => members !== null))
    for (const spelling of [place.name, place.shortName].flatMap(spellingsOf))
      if (!taken.has(spelling)) add(spelling, known(place, place.name, false));
  const byCode = new Map<string, KnownName>();
  for (const place of comuni) {
    for (const { id, name } of place.formerly) byCode.set(id, known(place, name, true));
    byCode.set(place.id, known(place, place.name, false));
  }
  return { names, bySpelling, byCode };
}

/** A whole name as it is looked up: folded, apostrophes and blanks left out. */
export function spellingsOf(text: string): string[] {
  return [...new Set([compact(text), ...spellings(text).map(compact)])].filter(Boolean);
}

/** The words of a text in its two readings: `sant agata bolognese`, `santagata bolognese`. */
export function wordsOf(text: string): string[][] {
  return spellings(text).map((spelling) => spelling.split(' ').filter(Boolean));
}

/** Words that tell one name from another. */
export const telling = (words: readonly string[]): string[] => words.filter((word) => !isStopWord(word));

const compact = (text: string): string => plain(fold(text)).replaceAll(' ', '');

function known(place: NamedPlace, name: string, former: boolean): KnownName {
  return { place, name, former, words: wordsOf(name) };
}
