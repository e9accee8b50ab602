/**
 * The lists of records as the engine keeps them: one row a record, made from the published tables when a list is first opened.
 * Their SQL runs unchanged in DuckDB 0.9 (browser) and 1.5 (Node).
 *
 * Every list has the columns
 * - `id`: key of the row in the published table, as a report names it;
 * - `name`, `folded` (the text that words are looked for in: lower case, no accents, plain apostrophes);
 * - `kind`, `status`, `year` (INTEGER, null where the source gives none), `edition` (the year or date as its source gives it);
 * - `comuni`, `areas` (lists of ids, never empty), `comune` (names of the comuni, joined by commas);
 * - `figure_a`, `figure_b` (amounts, by table below), `addable` (false for a record whose amounts may not be added up, or that is a total);
 * - `counted` (false for what stands outside the observatory's subject);
 * - `note` (a word on the record: how its kind or its position is known), `detail`, `urls` (`;` between them), `source_id`.
 */
import type { DerivedTable } from '../query/types';
import type { Locale } from '../i18n/locale';
import type { RecordTable } from '../state/records';
import { NOT_STATED } from './filter';

/** The published table behind each list, and the columns that make its key. */
export const PUBLISHED: Readonly<Record<RecordTable, { table: string; key: readonly string[] }>> = {
  organizzazioni: { table: 'organisations', key: ['id'] },
  luoghi: { table: 'places', key: ['id'] },
  // A project is listed once, with all its comuni; the table has a row for each of them.
  progetti: { table: 'projects', key: ['list', 'cup', 'part'] },
};

/** The three lists, in the language of the page where a record's name depends on it. */
export function recordTables(locale: Locale): DerivedTable[] {
  return [
    { name: 'organizzazioni', from: ['organisations', 'territories'], sql: ORGANISATIONS },
    { name: 'luoghi', from: ['places', 'territories'], sql: places(locale) },
    { name: 'progetti', from: ['projects', 'territories'], sql: projects(locale) },
  ];
}

/** A text as words are looked for in it. */
export const folded = (text: string): string =>
  `strip_accents(lower(regexp_replace(${text}, '[’‘\`´]', '''', 'g')))`;

/** Amounts: choices of taxpayers and euro, both booked at the registered seat. */
const ORGANISATIONS = `
  SELECT o.id, o.name, ${folded('o.name')} AS folded, o.kind, '${NOT_STATED}' AS status, o.year, CAST(o.year AS VARCHAR) AS edition,
    [o.comune_id] AS comuni, [t.area_id] AS areas, t.name AS comune,
    CAST(coalesce(o.choices, 0) AS DOUBLE) AS figure_a, CAST(coalesce(o.amount_eur, 0) AS DOUBLE) AS figure_b, true AS addable,
    o.in_universe AS counted, o.kind_basis AS note, CAST(NULL AS VARCHAR) AS detail, CAST(NULL AS VARCHAR) AS urls,
    'ade-cinque-per-mille' AS source_id
  FROM organisations AS o JOIN territories AS t ON t.id = o.comune_id`;

/** No amounts: the figures of places are in different units, and some are parts of others. */
function places(locale: Locale): string {
  return `
  WITH seat AS (
    SELECT x.id, ${lists()}
    FROM (SELECT id, unnest(string_split(comune_ids, ';')) AS comune_id FROM places) AS x
      JOIN territories AS t ON t.id = x.comune_id
    GROUP BY x.id)
  SELECT p.id, p.name, ${folded('p.name')} AS folded, p.kind, coalesce(p.status, '${NOT_STATED}') AS status,
    CAST(nullif(regexp_extract(p.year, '^[0-9]{4}'), '') AS INTEGER) AS year, p.year AS edition,
    seat.comuni, seat.areas, seat.comune, CAST(NULL AS DOUBLE) AS figure_a, CAST(NULL AS DOUBLE) AS figure_b, p.record = 'luogo' AS addable,
    true AS counted, CASE WHEN p.record = 'conteggio' THEN 'count' ELSE p.position END AS note,
    nullif(concat_ws(', ', p.detail, CASE WHEN p.record = 'conteggio' THEN
      concat(CAST(p.figure AS INTEGER), ' ', p.figure_unit_${locale}) END), '') AS detail,
    p.source_urls AS urls, p.source_id
  FROM places AS p JOIN seat ON seat.id = p.id`;
}

/** Amounts: funding and payments in euro; those of a project in several comuni belong to none of them. */
function projects(locale: Locale): string {
  return `
  WITH one AS (
    SELECT p.list, p.cup, p.part, first(p.title) AS title, first(p.measure_${locale}) AS measure, first(p.theme) AS theme,
      first(p.plan) AS plan, first(p.as_of) AS as_of, first(p.source_id) AS source_id, bool_and(p.single_comune) AS single,
      first(p.comuni_count) AS comuni_count, first(p.funding_eur) AS funding, first(p.paid_eur) AS paid,
      ${lists()}
    FROM projects AS p JOIN territories AS t ON t.id = p.comune_id
    GROUP BY p.list, p.cup, p.part)
  SELECT concat(list, ':', cup, ':', part) AS id, coalesce(title, measure) AS name,
    ${folded("concat_ws(' ', title, measure)")} AS folded, theme AS kind, plan AS status,
    CAST(left(CAST(as_of AS VARCHAR), 4) AS INTEGER) AS year, CAST(as_of AS VARCHAR) AS edition, comuni, areas, comune,
    CAST(funding AS DOUBLE) AS figure_a, CAST(paid AS DOUBLE) AS figure_b, single AS addable, true AS counted,
    CAST(comuni_count AS VARCHAR) AS note, CASE WHEN title IS NOT NULL THEN measure END AS detail,
    CAST(NULL AS VARCHAR) AS urls, source_id
  FROM one`;
}

/** Comuni, their areas and their names, of a group of rows joined with `territories` as `t`. */
function lists(): string {
  return `list(DISTINCT t.id ORDER BY t.id) AS comuni, list(DISTINCT t.area_id ORDER BY t.area_id) AS areas,
      string_agg(DISTINCT t.name, ', ' ORDER BY t.name) AS comune`;
}

/** Published tables that the lists and their filters read. */
export const RECORD_FILES = ['organisations', 'places', 'projects', 'sources', 'territories'] as const;
