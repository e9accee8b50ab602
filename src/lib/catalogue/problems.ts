import { rollups, sum } from 'd3';
import type { Localised } from '../indicator/types';
import { indicators } from '../snapshot/domain';
import { readTable, type Row } from '../snapshot/tables';
import type { Dataset } from './datasets';
import { sourcesOf } from './provenance';

/** What is known to be weak in a table, each said by somebody: an indicator's caveat, a judgement of ours, a note on rows. */
export interface Problems {
  /** Caveats of indicators, by caveat, with the indicators they hold for. */
  caveats: { indicators: { id: string; label: Localised }[]; text: Localised }[];
  /** Notes that the rows carry, the most frequent first. */
  notes: { text: Localised; rows: number }[];
  /** Rows whose `verification` says that they have to be checked. */
  toVerify: number;
  /** Sources whose terms are not stated for these data, or that we know of through somebody else. */
  looseTerms: { id: string; title: Localised; basis: 'general terms' | 'none' }[];
  /** Rows of the sources that did not get in. */
  rejected: number;
}

/** Gathers the known problems of a table from the tables themselves. */
export async function problemsOf(dataset: Dataset): Promise<Problems> {
  const [sources, rows] = await Promise.all([sourcesOf(dataset), readTable(dataset.id)]);
  return {
    caveats: await caveatsOf(dataset),
    notes: notesOf(dataset, rows),
    toVerify: rows.filter((row) => row.verification === 'da verificare').length,
    looseTerms: sources.flatMap(({ id, title, licenceBasis: basis }) =>
      basis === 'general terms' || basis === 'none' ? [{ id, title, basis }] : [],
    ),
    rejected: sum(sources, (source) => source.rowsRejected ?? 0),
  };
}

/**
 * Caveats of the indicators in the table, or, for other tables, of the indicators made first of all from its sources.
 * A table about tables (sources, gaps) has none.
 */
async function caveatsOf({ id, columns, sourceIds }: Dataset): Promise<Problems['caveats']> {
  const all = await indicators();
  const isOfIndicators = id === 'indicators' || columns.some(({ name }) => name === 'indicator_id');
  const concerned = isOfIndicators
    ? all
    : all.filter(({ sourceIds: [first] }) => first !== undefined && sourceIds.includes(first));
  const withCaveat = concerned.filter(({ caveats }) => caveats.it !== '');
  return rollups(
    withCaveat,
    (list) => ({
      indicators: list.map(({ id: indicator, label }) => ({ id: indicator, label })),
      text: list[0]?.caveats ?? { it: '', en: '' },
    }),
    ({ caveats }) => caveats.it,
  ).map(([, problem]) => problem);
}

/** Columns with a note to a row, without the language they end with. */
const NOTES = ['note', 'judgement_note'];

function notesOf({ columns }: Dataset, rows: readonly Row[]): Problems['notes'] {
  const names = new Set(columns.map(({ name }) => name));
  const said = NOTES.filter((name) => names.has(`${name}_it`) && names.has(`${name}_en`)).flatMap((name) =>
    rows.flatMap((row) => {
      const it = row[`${name}_it`];
      return typeof it === 'string' && it !== '' ? [{ it, en: String(row[`${name}_en`] ?? it) }] : [];
    }),
  );
  return rollups(
    said,
    (list) => ({ text: list[0] ?? { it: '', en: '' }, rows: list.length }),
    ({ it }) => it,
  )
    .map(([, note]) => note)
    .sort((a, b) => b.rows - a.rows);
}
