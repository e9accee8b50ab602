/** The filters of the catalogue; an empty text is "any". Runs in the browser: nothing heavy is imported here. */
export const FILTERS = ['tema', 'formato', 'licenza', 'livello'] as const;
export type FilterName = (typeof FILTERS)[number];

export type CatalogueFilter = Record<FilterName | 'q', string>;

/** What a table of the list can be found by. */
export interface CatalogueItem {
  /** Words of its titles, description, columns and sources, folded by `foldWords`. */
  words: string;
  /** Values a filter can choose, by filter. */
  facets: Record<FilterName, readonly string[]>;
}

/** Text folded for matching: no accents, no case, apostrophes as spaces. */
export function foldWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, ' ')
    .trim();
}

/** The filter that an address asks for. A value that no control offers is dropped, so an old address shows the whole list. */
export function readFilter(
  search: string,
  offered: Readonly<Record<FilterName, readonly string[]>>,
): CatalogueFilter {
  const asked = new URLSearchParams(search);
  const filter: CatalogueFilter = {
    q: asked.get('q') ?? '',
    tema: '',
    formato: '',
    licenza: '',
    livello: '',
  };
  for (const name of FILTERS) {
    const value = asked.get(name) ?? '';
    if (offered[name].includes(value)) filter[name] = value;
  }
  return filter;
}

/** The part of the address after `?` that brings a filter back; empty when nothing is filtered. */
export function writeFilter(filter: CatalogueFilter): string {
  const written = new URLSearchParams();
  for (const name of ['q', ...FILTERS] as const) {
    const value = filter[name].trim();
    if (value !== '') written.set(name, value);
  }
  return written.toString();
}

/**
 * Whether an entry is in: it has every word (or the start of it) and every chosen value. A word of five letters or more
 * also finds its other number: `affitti` finds `affitto`, `rents` finds `rent`.
 */
export function matches({ words, facets }: CatalogueItem, filter: CatalogueFilter): boolean {
  const asked = foldWords(filter.q).split(' ').filter(Boolean).map(withoutNumber);
  const hasWords = asked.every((word) => ` ${words}`.includes(` ${word}`));
  return hasWords && FILTERS.every((name) => filter[name] === '' || facets[name].includes(filter[name]));
}

function withoutNumber(word: string): string {
  return word.length < 5 ? word : word.replace(/[aeios]$/, '');
}
