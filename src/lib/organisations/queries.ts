/**
 * The organisations layer as SQL over `organisations` and `territories`. What the reader wrote travels as parameters only.
 * Runs unchanged in DuckDB 0.9 (browser) and 1.5 (Node).
 */
import type { Param, QueryRow } from '../query/types';
import { wordsOf, type OrganisationFilter } from './filter';

/** A statement and the row type of its answer. */
export interface Statement<T extends QueryRow> {
  sql: string;
  params: Param[];
  /** Never present: carries the row type. */
  readonly row?: T;
}

/** `type` and not `interface`: a row must be usable as a record of cells. */
export type OrganisationTotals = {
  organisations: number;
  /** Choices of taxpayers, booked at the seat. */
  choices: number;
  /** Euro assigned, booked at the seat. */
  amount_eur: number;
  /** Body with most choices among those counted; null when there is none. */
  first_name: string | null;
  first_choices: number | null;
  /** Bodies that match every other condition and stand outside the OES universe. */
  outside: number;
};

export type ComuneCount = { comune_id: string; organisations: number; choices: number; amount_eur: number };
export type KindCount = { kind: string; organisations: number };
export type ListedOrganisation = {
  id: string;
  name: string;
  kind: string;
  kind_basis: string;
  comune_id: string;
  comune: string;
  choices: number;
  amount_eur: number;
};
export type TerritoryOption = { id: string; name: string; level: string; area_id: string | null };

export const ORGANISATION_ORDERS = ['choices', 'amount', 'name', 'comune'] as const;
export type OrganisationOrder = (typeof ORGANISATION_ORDERS)[number];

export interface OrganisationPage {
  order: OrganisationOrder;
  limit: number;
  offset: number;
}

export interface OrganisationQueries {
  totals: Statement<OrganisationTotals>;
  /** All comuni of the filter with at least one organisation, whatever comune is chosen. */
  byComune: Statement<ComuneCount>;
  /** Counts by kind, whatever kinds are chosen. */
  byKind: Statement<KindCount>;
  page(page: OrganisationPage): Statement<ListedOrganisation>;
}

interface Condition {
  text: string;
  params: Param[];
}

const FROM = 'FROM organisations AS o JOIN territories AS t ON t.id = o.comune_id';
const SUMS = `count(*) AS organisations, coalesce(sum(o.choices), 0) AS choices, coalesce(sum(o.amount_eur), 0) AS amount_eur`;

/** Ends of equal rank fall back on name and id, so that pages never overlap. */
const ORDERS: Record<OrganisationOrder, string> = {
  choices: 'o.choices DESC NULLS LAST, o.name, o.id',
  amount: 'o.amount_eur DESC NULLS LAST, o.name, o.id',
  name: 'o.name, o.id',
  comune: 't.name, o.name, o.id',
};

/** The statements of one filter. Amounts are in euro and, like choices, booked at the registered seat. */
export function organisationQueries(filter: OrganisationFilter): OrganisationQueries {
  const universe: Condition[] = filter.includeExcluded ? [] : [{ text: 'o.in_universe', params: [] }];
  const kinds = oneOf('o.kind', filter.kinds);
  const seat: Condition[] = filter.comuneId ? [{ text: 'o.comune_id = ?', params: [filter.comuneId] }] : [];
  const base = [{ text: 'o.year = ?', params: [filter.year] }, ...areaOf(filter), ...wordConditions(filter)];
  const all = where([...base, ...universe, ...kinds, ...seat]);
  return {
    totals: totalsOf([...base, ...kinds, ...seat], filter.includeExcluded),
    byComune: over(
      where([...base, ...universe, ...kinds]),
      (condition) =>
        `SELECT o.comune_id, ${SUMS} ${FROM} ${condition} GROUP BY o.comune_id ORDER BY o.comune_id`,
    ),
    byKind: over(
      where([...base, ...universe, ...seat]),
      (condition) =>
        `SELECT o.kind, count(*) AS organisations ${FROM} ${condition} GROUP BY o.kind ORDER BY 2 DESC, 1`,
    ),
    page: ({ order, limit, offset }) => ({
      sql: `SELECT o.id, o.name, o.kind, o.kind_basis, o.comune_id, t.name AS comune, coalesce(o.choices, 0) AS choices, coalesce(o.amount_eur, 0) AS amount_eur ${FROM} ${all.text} ORDER BY ${ORDERS[order]} LIMIT ? OFFSET ?`,
      params: [...all.params, limit, offset],
    }),
  };
}

/** Comuni and areas with their names, for the two lists to choose from. */
export function territoryOptions(): Statement<TerritoryOption> {
  return {
    sql: `SELECT id, name, level, area_id FROM territories WHERE level IN ('comune', 'area') ORDER BY level, name`,
    params: [],
  };
}

function totalsOf(conditions: Condition[], includeExcluded: boolean): Statement<OrganisationTotals> {
  const inside = includeExcluded ? 'true' : 'o.in_universe';
  return over(where(conditions), (condition) =>
    [
      `WITH o AS (SELECT o.*, ${inside} AS counted ${FROM} ${condition})`,
      `SELECT count(*) FILTER (WHERE counted) AS organisations,`,
      `coalesce(sum(choices) FILTER (WHERE counted), 0) AS choices,`,
      `coalesce(sum(amount_eur) FILTER (WHERE counted), 0) AS amount_eur,`,
      `(SELECT name FROM o WHERE counted ORDER BY choices DESC NULLS LAST, name, id LIMIT 1) AS first_name,`,
      `max(choices) FILTER (WHERE counted) AS first_choices,`,
      `count(*) FILTER (WHERE NOT in_universe) AS outside FROM o`,
    ].join(' '),
  );
}

function areaOf({ areaId }: OrganisationFilter): Condition[] {
  return areaId ? [{ text: 't.area_id = ?', params: [areaId] }] : [];
}

function wordConditions({ words }: OrganisationFilter): Condition[] {
  return wordsOf(words).map((word) => ({
    text: `contains(strip_accents(lower(replace(o.name, '’', ''''))), strip_accents(lower(CAST(? AS VARCHAR))))`,
    params: [word],
  }));
}

function oneOf(column: string, values: string[]): Condition[] {
  if (values.length === 0) return [];
  return [{ text: `${column} IN (${values.map(() => '?').join(', ')})`, params: values }];
}

function where(conditions: Condition[]): Condition {
  return {
    text: `WHERE ${conditions.map(({ text }) => text).join(' AND ')}`,
    params: conditions.flatMap(({ params }) => params),
  };
}

function over<T extends QueryRow>(condition: Condition, sql: (text: string) => string): Statement<T> {
  return { sql: sql(condition.text), params: condition.params };
}
