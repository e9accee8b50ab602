import type { Facet, SummaryRow } from './queries';

/** Records of one value, with the amounts that may be added up. */
export interface Count {
  records: number;
  figureA: number;
  figureB: number;
}

/** The answer to a summary, by what it is about. */
export interface Summary extends Count {
  facets: Readonly<Record<Facet, ReadonlyMap<string, Count>>>;
  apart: number;
  outside: number;
  /** Sources of the records, most frequent first. */
  sourceIds: readonly string[];
  /** The record with the greatest figure, or null when there is none. */
  first: { name: string; figure: number } | null;
}

/** Puts the rows of a summary in their places. Records without a value in a facet are not counted beside any. */
export function summaryFrom(rows: readonly SummaryRow[]): Summary {
  const only = (part: SummaryRow['part']) => rows.find((row) => row.part === part);
  const first = only('first');
  const countsOf = (facet: Facet) =>
    new Map(
      rows.flatMap((row) => (row.part === facet && row.value !== null ? [[row.value, countOf(row)]] : [])),
    );
  return {
    ...countOf(only('total')),
    facets: {
      ...{ kind: countsOf('kind'), status: countsOf('status'), year: countsOf('year') },
      ...{ area: countsOf('area'), comune: countsOf('comune') },
    },
    apart: only('apart')?.records ?? 0,
    outside: only('outside')?.records ?? 0,
    sourceIds: rows
      .filter((row) => row.part === 'source')
      .sort((a, b) => b.records - a.records)
      .flatMap(({ value }) => value ?? []),
    first: first?.value && first.figure_a !== null ? { name: first.value, figure: first.figure_a } : null,
  };
}

/** Rows by their id. */
export function byId<T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function countOf(row: SummaryRow | undefined): Count {
  return { records: row?.records ?? 0, figureA: row?.figure_a ?? 0, figureB: row?.figure_b ?? 0 };
}
