import type { RecordsFilter } from './filter';

/** Kinds of places whose list covers all the comuni: there, none is a zero. Of the others we know those that we know. */
export const COMPLETE_KINDS: readonly string[] = ['biblioteca', 'scuola-statale', 'scuola-paritaria'];

/**
 * Whether a comune without a record under this filter has none, or is not known. The lists of organisations and projects
 * cover the 55; most lists of places are partial, and only some of their records have a status or a year.
 */
export function absentIsZero(filter: RecordsFilter): boolean {
  if (filter.table !== 'luoghi') return true;
  return (
    filter.kinds.length > 0 &&
    filter.kinds.every((kind) => COMPLETE_KINDS.includes(kind)) &&
    filter.statuses.length === 0 &&
    filter.year === null
  );
}

/** Counts by comune of the records of a filter, as the map draws them. */
export interface RecordCounts {
  filter: RecordsFilter;
  /** All of them, one of several comuni once. */
  records: number;
  /** Those of them that are `apart`; see the summary of a query. */
  apart: number;
  /** Comuni with at least one record. */
  byComune: ReadonlyMap<string, number>;
  /** What a comune that is not there has: none, or nobody knows. */
  absent: 'zero' | 'unknown';
}
