import { sum } from 'd3';
import type { Source } from '../snapshot/domain';
import { cellsOf } from './cells';
import { comuneRows } from './comune-rows';
import { consistencyOf, type Check } from './consistency';
import type { Dataset } from './datasets';
import { licence } from './licence';
import { yearsOf } from './period';
import { sourcesOf } from './provenance';

/** `licence`: ours is a known open one; `format`: offered as CSV; `dictionary`: every column explained in both languages; `terms`: every source has known terms. */
export type OpennessCriterion = 'licence' | 'format' | 'dictionary' | 'terms';

/** The quality card of a table, each figure computed from the published file. */
export interface Quality {
  completeness: {
    /** Share of cells that hold something, 0-1. */
    share: number;
    filled: number;
    cells: number;
    /** Rows with a value where a row can be without one. */
    withValue: number | null;
    /** Comuni with at least one row; null when the rows name no territory. */
    comuni: number | null;
  };
  timeliness: {
    /** Last year of the data; null when the table has no time. */
    lastYear: number | null;
    /** Years from the last of the data to the latest reading of its sources; null when unknown or when the data look ahead. */
    lag: number | null;
    /** ISO date of the latest reading of a source. */
    readOn: string | null;
  };
  openness: {
    met: Record<OpennessCriterion, boolean>;
    /** Sources by the ground on which their licence is known. */
    bases: Record<Source['licenceBasis'], number>;
  };
  consistency: {
    checks: Check[];
    checked: number;
    violations: number;
    /** Rows of the sources: read, used, rejected. */
    rows: { read: number; used: number; rejected: number } | null;
  };
}

/** Computes the card. `formats` are the file formats the table is offered in. */
export async function qualityOf(dataset: Dataset, formats: readonly string[]): Promise<Quality> {
  const [cells, comuni, years, checks, sources] = await Promise.all([
    cellsOf(dataset),
    comuneRows(dataset),
    yearsOf(dataset),
    consistencyOf(dataset),
    sourcesOf(dataset),
  ]);
  const readOn =
    sources
      .map(({ retrievedOn }) => retrievedOn ?? '')
      .sort()
      .at(-1) || null;
  return {
    completeness: {
      share: cells.cells === 0 ? 0 : cells.filled / cells.cells,
      filled: cells.filled,
      cells: cells.cells,
      withValue: cells.withValue,
      comuni: comuni ? comuni.rows.size : null,
    },
    timeliness: timeliness(years?.last ?? null, readOn),
    openness: openness(dataset, formats, sources),
    consistency: {
      checks,
      checked: sum(checks, (check) => check.checked),
      violations: sum(checks, (check) => check.violations),
      rows: sources.length === 0 ? null : rowsOf(sources),
    },
  };
}

/** Age of the data at the moment its sources were read, in whole years. */
export function timeliness(last: string | null, readOn: string | null): Quality['timeliness'] {
  const lastYear = last !== null && /^\d{4}$/.test(last) ? Number(last) : null;
  const age = lastYear === null || readOn === null ? null : Number(readOn.slice(0, 4)) - lastYear;
  return { lastYear, lag: age !== null && age >= 0 ? age : null, readOn };
}

function openness(
  dataset: Dataset,
  formats: readonly string[],
  sources: readonly Source[],
): Quality['openness'] {
  const bases: Quality['openness']['bases'] = { stated: 0, 'by law': 0, 'general terms': 0, none: 0 };
  for (const source of sources) bases[source.licenceBasis] += 1;
  const met: Record<OpennessCriterion, boolean> = {
    licence: licence(dataset.licence).url !== null,
    format: formats.includes('csv'),
    dictionary: dataset.columns.every(({ description }) => description.it !== '' && description.en !== ''),
    terms: bases.none === 0,
  };
  return { met, bases };
}

function rowsOf(sources: readonly Source[]): { read: number; used: number; rejected: number } {
  return {
    read: sum(sources, (source) => source.rowsIn ?? 0),
    used: sum(sources, (source) => source.rowsUsed ?? 0),
    rejected: sum(sources, (source) => source.rowsRejected ?? 0),
  };
}
