import { ascending, descending, group, sum } from 'd3';
import { query, tablePath } from '../snapshot/tables';

/** Rows of the 5 per mille lists of one year and kind, inside or outside the universe. */
export interface UniverseCount {
  year: number;
  inside: boolean;
  /** Kind of body; outside the universe it is also the reason of the exclusion. */
  kind: string;
  rows: number;
}

/** One kind with its rows a year. */
export interface KindLine {
  kind: string;
  rows: number[];
}

/** Counts by year and kind. */
export async function universeCounts(): Promise<UniverseCount[]> {
  const rows = await query(
    `SELECT year, in_universe, coalesce(exclusion_reason, kind) AS kind, count(*) AS n
     FROM read_parquet('${tablePath('organisations')}') GROUP BY ALL ORDER BY year, kind`,
  );
  return rows.map((row) => ({
    year: Number(row.year),
    inside: row.in_universe === true,
    kind: String(row.kind),
    rows: Number(row.n),
  }));
}

/** A line a kind, in the order of the years given and zero where a year has none; the largest of the last year first. */
export function byKind(counts: readonly UniverseCount[], years: readonly number[]): KindLine[] {
  return [...group(counts, (count) => count.kind)]
    .map(([kind, list]) => ({
      kind,
      rows: years.map((year) => list.find((count) => count.year === year)?.rows ?? 0),
    }))
    .sort((a, b) => descending(a.rows.at(-1), b.rows.at(-1)) || ascending(a.kind, b.kind));
}

/** Rows a year, in the order of the years given. */
export function perYear(counts: readonly UniverseCount[], years: readonly number[]): number[] {
  return years.map((year) => sum(counts, (count) => (count.year === year ? count.rows : 0)));
}
