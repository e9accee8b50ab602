import type { AreaId } from '../territory/types';

/** Years of the 5 per mille lists in the snapshot, newest first. */
export const ORGANISATION_YEARS = [2020, 2019, 2018, 2017] as const;

/** What a reader asks of the organisations layer. */
export interface OrganisationFilter {
  year: number;
  /** Kinds kept; none chosen means all. */
  kinds: string[];
  areaId: AreaId | null;
  /** Comune of the registered seat, ISTAT code. Narrows totals and list; the counts by comune keep showing the others. */
  comuneId: string | null;
  /** Free text; every word must be in the name. */
  words: string;
  /** Also bodies outside the OES universe (Comuni, universities, public health…). */
  includeExcluded: boolean;
}

export const DEFAULT_ORGANISATION_FILTER: OrganisationFilter = {
  year: 2020,
  kinds: [],
  areaId: null,
  comuneId: null,
  words: '',
  includeExcluded: false,
};

/** More words than a name has, and longer ones, narrow nothing. */
const MOST_WORDS = 8;
const LONGEST_WORD = 60;

/**
 * The words of a search text: split at blanks, typographic apostrophes made plain, apostrophes at the end dropped (the lists
 * write `SOLIDARIETA'` where a reader types `solidarietà`), repeated words once, at most 8 of at most 60 characters.
 */
export function wordsOf(text: string): string[] {
  const words = text
    .normalize('NFC')
    .replace(/[’‘`´]/g, "'")
    .split(/\s+/)
    .map((word) => [...word.replace(/'+$/, '')].slice(0, LONGEST_WORD).join(''))
    .filter((word) => word !== '');
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** A filter as plain data, equal for equal questions: the order of kinds does not matter. */
export function filterKey(filter: OrganisationFilter): string {
  const { year, kinds, areaId, comuneId, words, includeExcluded } = filter;
  return JSON.stringify([year, [...kinds].sort(), areaId, comuneId, wordsOf(words), includeExcluded]);
}
