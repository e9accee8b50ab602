/**
 * What a filter asks of a list of records, as SQL over the tables of `tables.ts`. What the reader wrote travels as parameters only.
 * Runs unchanged in DuckDB 0.9 (browser) and 1.5 (Node).
 */
import type { Locale } from '../i18n/locale';
import type { Param, QueryRow } from '../query/types';
import type { RecordTable } from '../state/records';
import { comuniOf, wordsOf, type RecordsFilter } from './filter';
import { PUBLISHED } from './tables';

/** A statement and the row type of its answer. */
export interface Statement<T extends QueryRow> {
  sql: string;
  params: Param[];
  /** Never present: carries the row type. */
  readonly row?: T;
}

/** What values can be chosen from, each counted under all the other filters and not under its own. */
export const FACETS = ['kind', 'status', 'year', 'area', 'comune'] as const;
export type Facet = (typeof FACETS)[number];

/**
 * One line of the summary: the count of a facet's value, or
 * - `total`: records of the filter, with the sum of the amounts that may be added up;
 * - `apart`: those of them whose amounts may not be (a project in several comuni), or that are themselves totals;
 * - `outside`: records that match every filter and are not counted, being outside the observatory's subject;
 * - `source`: records by source;
 * - `first`: the record with the greatest `figure_a`: its name, and the figure.
 *
 * `type` and not `interface`: a row must be usable as a record of cells.
 */
export type SummaryRow = {
  part: Facet | 'total' | 'apart' | 'outside' | 'source' | 'first';
  value: string | null;
  records: number;
  figure_a: number | null;
  figure_b: number | null;
};

/** A record as the list shows it; the columns are those of `tables.ts`. */
export type ListedRecord = {
  id: string;
  name: string;
  kind: string;
  status: string;
  edition: string | null;
  /** Ids joined by `;`. */
  comuni: string;
  comune: string;
  figure_a: number | null;
  figure_b: number | null;
  addable: boolean;
  note: string | null;
  detail: string | null;
  urls: string | null;
  source_id: string;
};

/** Orders that each list offers, its own first. */
export const RECORD_ORDERS = {
  organizzazioni: ['figure_a', 'figure_b', 'name', 'comune', 'kind'],
  luoghi: ['name', 'kind', 'comune', 'year'],
  progetti: ['figure_a', 'figure_b', 'name', 'comune', 'kind'],
} as const satisfies Record<RecordTable, readonly string[]>;
export type RecordOrder = 'figure_a' | 'figure_b' | 'name' | 'comune' | 'kind' | 'year';

export interface RecordPage {
  order: RecordOrder;
  limit: number;
  offset: number;
}

export interface RecordQueries {
  /** Totals and every facet, in one question. */
  summary: Statement<SummaryRow>;
  page(page: RecordPage): Statement<ListedRecord>;
  /** Rows of the published table, whole and in its order. A project's rows are those in the comuni of the filter. */
  rows: Statement<QueryRow>;
}

interface Condition {
  text: string;
  params: readonly Param[];
}

/** Ends of equal rank fall back on name and id, so that pages never overlap. */
const ORDERS: Record<RecordOrder, string> = {
  figure_a: 'figure_a DESC NULLS LAST, name, id',
  figure_b: 'figure_b DESC NULLS LAST, name, id',
  name: 'name, id',
  comune: 'comune, name, id',
  kind: 'kind, name, id',
  year: 'year DESC NULLS LAST, name, id',
};

/** The statements of one filter. */
export function recordQueries(filter: RecordsFilter): RecordQueries {
  const { table } = filter;
  const words = wordConditions(filter);
  const chosen = facetConditions(filter);
  const all = where([
    { text: 'counted', params: [] },
    ...words,
    ...FACETS.flatMap((facet) => chosen[facet] ?? []),
  ]);
  return {
    summary: summaryOf(table, words, chosen),
    page: ({ order, limit, offset }) => ({
      sql: `SELECT id, name, kind, status, edition, array_to_string(comuni, ';') AS comuni, comune, figure_a, figure_b, addable, note, detail, urls, source_id FROM ${table} ${all.text} ORDER BY ${ORDERS[order]} LIMIT ? OFFSET ?`,
      params: [...all.params, limit, offset],
    }),
    rows: rowsOf(filter, all),
  };
}

export type TerritoryName = { id: string; name: string; level: string; area_id: string | null };
export type SourceName = { id: string; name: string; url: string | null };

/** Comuni and areas with their names, to choose from. */
export function territoryNames(): Statement<TerritoryName> {
  return {
    sql: `SELECT id, name, level, area_id FROM territories WHERE level IN ('comune', 'area') ORDER BY level, name`,
    params: [],
  };
}

/** Titles and addresses of the sources that records name. */
export function sourceNames(locale: Locale): Statement<SourceName> {
  return { sql: `SELECT id, title_${locale} AS name, landing_url AS url FROM sources`, params: [] };
}

/**
 * Each record is marked with the filters it misses, one bit a facet. What misses none is in the list; what misses only the
 * filter of a facet is counted beside that facet's values.
 */
function summaryOf(
  table: RecordTable,
  words: readonly Condition[],
  chosen: Partial<Record<Facet, Condition>>,
): Statement<SummaryRow> {
  const misses = FACETS.flatMap((facet, i) => {
    const condition = chosen[facet];
    return condition
      ? [{ text: `CASE WHEN ${condition.text} THEN 0 ELSE ${2 ** i} END`, params: condition.params }]
      : [];
  });
  const missed = misses.length === 0 ? '0' : misses.map(({ text }) => text).join(' + ');
  const found = where(words);
  const facets = FACETS.map((facet, i) => {
    const kept = chosen[facet] ? `missed IN (0, ${2 ** i})` : 'missed = 0';
    return `SELECT '${facet}' AS part, value, count(*) AS records, ${SUMS} FROM (${valuesOf(facet, `counted AND ${kept}`)}) AS f GROUP BY value`;
  });
  const greatest = '(SELECT max(figure_a) FROM m WHERE counted AND missed = 0)';
  return {
    sql: [
      `WITH m AS MATERIALIZED (SELECT name, id, kind, status, year, areas, comuni, figure_a, figure_b, addable, counted, source_id, ${missed} AS missed FROM ${table} ${found.text})`,
      [
        `SELECT 'total' AS part, CAST(NULL AS VARCHAR) AS value, count(*) AS records, ${SUMS} FROM m WHERE counted AND missed = 0`,
        `SELECT 'apart', NULL, count(*), NULL, NULL FROM m WHERE counted AND missed = 0 AND NOT addable`,
        `SELECT 'outside', NULL, count(*), NULL, NULL FROM m WHERE NOT counted AND missed = 0`,
        `SELECT 'source', source_id, count(*), NULL, NULL FROM m WHERE counted AND missed = 0 GROUP BY source_id`,
        // The greatest is looked for first, so that few rows are put in order.
        `SELECT 'first', name, 1, figure_a, figure_b FROM (SELECT name, figure_a, figure_b FROM m WHERE counted AND missed = 0 AND figure_a IS NOT DISTINCT FROM ${greatest} ORDER BY name, id LIMIT 1) AS o`,
        ...facets,
      ].join(' UNION ALL '),
    ].join(' '),
    params: [...misses.flatMap(({ params }) => params), ...found.params],
  };
}

/** One row a record and value of the facet. Most records have one comune: only the others pay for opening a list. */
function valuesOf(facet: Facet, kept: string): string {
  const from = (value: string, more = ''): string =>
    `SELECT ${value} AS value, figure_a, figure_b, addable FROM m WHERE ${kept}${more}`;
  if (facet === 'year') return from('CAST(year AS VARCHAR)');
  if (facet === 'kind' || facet === 'status') return from(facet);
  const list = facet === 'area' ? 'areas' : 'comuni';
  return `${from(`${list}[1]`, ` AND len(${list}) = 1`)} UNION ALL ${from(`unnest(${list})`, ` AND len(${list}) > 1`)}`;
}

const SUMS =
  'coalesce(sum(figure_a) FILTER (WHERE addable), 0) AS figure_a, coalesce(sum(figure_b) FILTER (WHERE addable), 0) AS figure_b';

function rowsOf(filter: RecordsFilter, all: Condition): Statement<QueryRow> {
  const { table, key } = PUBLISHED[filter.table];
  const conditions: Condition[] = [];
  // Only the table of projects has a row for each comune of a record.
  if (filter.table === 'progetti') {
    const comuni = comuniOf(filter);
    if (comuni.length > 0) conditions.push({ text: `p.comune_id IN (${marks(comuni)})`, params: comuni });
    if (filter.area)
      conditions.push({
        text: 'p.comune_id IN (SELECT id FROM territories WHERE area_id = ?)',
        params: [`area-${filter.area}`],
      });
  }
  const own = where(conditions);
  const id =
    key.length === 1
      ? key.map((column) => `p.${column}`).join()
      : `concat(${key.map((column) => `p.${column}`).join(`, ':', `)})`;
  return {
    sql: `SELECT p.* FROM ${table} AS p JOIN (SELECT id FROM ${filter.table} ${all.text}) AS kept ON kept.id = ${id} ${own.text} ORDER BY p.rowid`,
    params: [...all.params, ...own.params],
  };
}

/** The condition of each facet that narrows. */
function facetConditions(filter: RecordsFilter): Partial<Record<Facet, Condition>> {
  const { kinds, statuses, year, area } = filter;
  const comuni = comuniOf(filter);
  return {
    ...(kinds.length > 0 && { kind: { text: `kind IN (${marks(kinds)})`, params: kinds } }),
    ...(statuses.length > 0 && { status: { text: `status IN (${marks(statuses)})`, params: statuses } }),
    // An unknown year is none of the years: NULL would be neither in the list nor out of it.
    ...(year !== null && { year: { text: 'coalesce(year = ?, false)', params: [year] } }),
    ...(area !== null && { area: { text: 'list_contains(areas, ?)', params: [`area-${area}`] } }),
    ...(comuni.length > 0 && {
      comune: { text: `(${comuni.map(() => 'list_contains(comuni, ?)').join(' OR ')})`, params: comuni },
    }),
  };
}

function wordConditions({ words }: RecordsFilter): Condition[] {
  return wordsOf(words).map((word) => ({
    text: 'contains(folded, strip_accents(lower(CAST(? AS VARCHAR))))',
    params: [word],
  }));
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

function where(conditions: readonly Condition[]): Condition {
  return {
    text: conditions.length === 0 ? '' : `WHERE ${conditions.map(({ text }) => text).join(' AND ')}`,
    params: conditions.flatMap(({ params }) => params),
  };
}
