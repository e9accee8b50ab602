import MiniSearch, { type SearchOptions } from 'minisearch';
import { indexWords, isStopWord, queryWords, spellings } from './fold';
import { compareRanks, rankOf, type Rank } from './rank';
import type { SearchEntry, SearchKind } from './types';

export interface Found {
  entry: SearchEntry;
  rank: Rank;
  /** Comune of the past by which it was found, when its own name was not. */
  by: string | null;
}

/** What a kind is called in the other language, or by who does not know its name: `city of Imola`. */
const ALSO_CALLED: Partial<Record<SearchKind, string>> = {
  comune: 'citta paese town city municipality',
  localita: 'paese village hamlet',
  unione: 'union',
  distretto: 'district',
  indicatore: 'indicator',
  pagina: 'page',
  tabella: 'table dataset',
  organizzazione: 'organisation organization',
  luogo: 'place',
};

interface Document {
  n: number;
  name: string;
  also: string;
  words: string;
}

/** What a pass over the index forgives, from nothing to one word of several. */
const PASSES: readonly { options: SearchOptions; slip: boolean }[] = [
  { options: { combineWith: 'AND', fuzzy: false }, slip: false },
  { options: { combineWith: 'AND', fuzzy: slipsOf }, slip: true },
  { options: { combineWith: 'OR', fuzzy: false }, slip: true },
];

/** Entries found by the beginning of their words, with accents folded; slips of the hand are forgiven only when nothing else answers. */
export class SearchIndex {
  readonly #entries: SearchEntry[] = [];
  readonly #mini = new MiniSearch<Document>({
    idField: 'n',
    fields: ['name', 'also', 'words'],
    tokenize: indexWords,
    processTerm: (term) => (isStopWord(term) ? null : term),
    searchOptions: {
      tokenize: queryWords,
      // What a query keeps was chosen by `queryWords`.
      processTerm: (term) => term,
      prefix: true,
      boost: { name: 4, also: 3, words: 1 },
    },
  });

  /** Adds entries a few at a time, so that a key pressed meanwhile is not kept waiting. */
  async add(entries: readonly SearchEntry[]): Promise<void> {
    const documents = entries.map((entry, i) => documentOf(entry, this.#entries.length + i));
    this.#entries.push(...entries);
    await this.#mini.addAllAsync(documents, { chunkSize: 200 });
  }

  /** What answers a query, best first, and how much had to be forgiven (the number of the pass). */
  search(query: string, mostForgiven = PASSES.length - 1): { found: Found[]; forgiven: number } {
    const wanted = queryWords(query);
    if (wanted.length === 0) return { found: [], forgiven: 0 };
    // One or two letters are the beginning of a name; in descriptions they would find nearly everything.
    const fields = wanted.join('').length < 3 ? ['name', 'also'] : ['name', 'also', 'words'];
    for (const [forgiven, { options, slip }] of PASSES.slice(0, mostForgiven + 1).entries()) {
      const found = this.#mini.search(query, { ...options, fields }).flatMap(({ id, score }): Found[] => {
        const entry = this.#entries[id as number];
        return entry ? [{ entry, rank: rankOf(entry, query, score, slip), by: pastName(entry, query) }] : [];
      });
      if (found.length > 0) return { found: found.sort((a, b) => compareRanks(a.rank, b.rank)), forgiven };
    }
    return { found: [], forgiven: 0 };
  }
}

function documentOf(entry: SearchEntry, n: number): Document {
  const { name, formerly = [], also = [], words = '', kind, within = '', sort = '' } = entry;
  // A name typed without its blanks (`castelmaggiore`), and where a locality or record is.
  const joined = kind === 'comune' || kind === 'localita' ? spellings(name)[0]?.replaceAll(' ', '') : '';
  const place = kind === 'indicatore' || kind === 'comune' ? '' : within;
  const rest = [words, joined, place, kind, ALSO_CALLED[kind], sort.replaceAll('-', ' ')].join(' ');
  return { n, name, also: [...formerly, ...also].join(' '), words: rest };
}

/** One slip in a word of four letters, two in a long one; shorter words must be right. */
function slipsOf(term: string): number | false {
  return term.length > 7 ? 2 : term.length > 3 ? 1 : false;
}

function pastName({ name, formerly = [] }: SearchEntry, query: string): string | null {
  const wanted = queryWords(query);
  const begins = (text: string): boolean => {
    const words = indexWords(text);
    return wanted.every((word) => words.some((own) => own.startsWith(word)));
  };
  return begins(name) ? null : (formerly.find(begins) ?? null);
}
