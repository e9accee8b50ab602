import { spellings } from './fold';
import { SEARCH_KINDS, type SearchEntry } from './types';

/** How well an entry answers a query; smaller is better. */
export interface Rank {
  /** 0 its name, 1 its name begins with it as words, 2 begins with it, 3 holds it, 4 other names and words, 5 a likely slip. */
  tier: number;
  kind: number;
  score: number;
}

/** The rank of an entry that was found, by how its names stand to the query. @param slip found only by forgiving a slip */
export function rankOf(entry: SearchEntry, query: string, score: number, slip: boolean): Rank {
  const wanted = spellings(query);
  const tiers = namesOf(entry)
    .flatMap(spellings)
    .flatMap((name) => wanted.map((text) => tierOf(name, text)));
  return { tier: slip ? 5 : Math.min(...tiers), kind: SEARCH_KINDS.indexOf(entry.kind), score };
}

/** Names that count as the entry's own: what it is called today and what it took in. */
function namesOf({ name, formerly = [], also = [] }: SearchEntry): string[] {
  return [name, ...formerly, ...also];
}

function tierOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(`${wanted} `)) return 1;
  if (name.startsWith(wanted)) return 2;
  return wanted.split(' ').every((word) => ` ${name}`.includes(` ${word}`)) ? 3 : 4;
}

export function compareRanks(a: Rank, b: Rank): number {
  return a.tier - b.tier || a.kind - b.kind || b.score - a.score;
}
