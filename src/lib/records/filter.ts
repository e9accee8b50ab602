import type { AreaKey } from '../state/explorer';
import type { RecordsState } from '../state/records';

/** Everything that narrows a list of records: the open list of the address, with the area and the comuni of the explorer. */
export interface RecordsFilter extends RecordsState {
  area: AreaKey | null;
  /** Comuni of the selection, ISTAT codes; they narrow only with `comuneOnly`. */
  comuni: readonly string[];
}

/** Status of a record whose source does not tell one. */
export const NOT_STATED = 'non-detto';

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

/** The comuni that narrow the list: none unless the reader asked for them alone. */
export function comuniOf(filter: RecordsFilter): readonly string[] {
  return filter.comuneOnly ? filter.comuni : [];
}

/** A filter as plain data, equal for equal questions: the order of a choice does not matter. */
export function filterKey(filter: RecordsFilter): string {
  const { table, year, kinds, statuses, words, area } = filter;
  const sorted = [kinds, statuses, comuniOf(filter)].map((values) => [...values].sort());
  return JSON.stringify([table, year, area, wordsOf(words), ...sorted]);
}

/** How many of the filters are set, the words apart; a list that has its editions is always at one of them. */
export function filtersSet(filter: RecordsFilter, defaultYear: number | null): number {
  return [
    filter.kinds.length > 0,
    filter.statuses.length > 0,
    filter.year !== defaultYear,
    filter.area !== null,
    comuniOf(filter).length > 0,
  ].filter(Boolean).length;
}
