import { query, tablePath } from '../snapshot/tables';
import { dataset as datasetOf, type Dataset } from './datasets';
import type { TableColumn } from './table-schema';

/** What is checked. `key` unique, `required` cells filled, `domain` values allowed, `reference` keys of other tables found. */
export type CheckKind = 'key' | 'required' | 'domain' | 'reference';

/** One family of checks: how many were made on the published file and what they found. */
export interface Check {
  kind: CheckKind;
  /** Columns (for `key`: the key) that were checked. */
  checked: number;
  /** Rows that break a check, over all its columns. */
  violations: number;
}

const made = new WeakMap<Dataset, Promise<Check[]>>();

/** The four families of checks made again, at build, on the Parquet file that is published. A family without columns is left out. */
export function consistencyOf(dataset: Dataset): Promise<Check[]> {
  const known = made.get(dataset);
  if (known) return known;
  const checked = check(dataset);
  made.set(dataset, checked);
  return checked;
}

async function check(dataset: Dataset): Promise<Check[]> {
  const from = `read_parquet('${tablePath(dataset.id)}')`;
  const key = dataset.primaryKey.map((name) => `"${name}"`).join(', ');
  const required = dataset.columns.filter((column) => column.required).map(({ name }) => `"${name}" IS NULL`);
  const domains = dataset.columns.flatMap(outsideDomain);
  const families: { kind: CheckKind; counts: string[] }[] = [
    { kind: 'key', counts: [`SELECT count(*) - count(DISTINCT (${key})) AS n FROM ${from}`] },
    { kind: 'required', counts: required.map((broken) => countOf(from, broken)) },
    { kind: 'domain', counts: domains.map((broken) => countOf(from, broken)) },
    { kind: 'reference', counts: dataset.foreignKeys.map((foreign) => orphans(from, foreign)) },
  ];
  return Promise.all(
    families
      .filter(({ counts }) => counts.length > 0)
      .map(async ({ kind, counts }) => ({
        kind,
        checked: counts.length,
        violations: await total(counts),
      })),
  );
}

function countOf(from: string, broken: string): string {
  return `SELECT count(*) AS n FROM ${from} WHERE ${broken}`;
}

async function total(counts: readonly string[]): Promise<number> {
  const [row] = await query(`SELECT sum(n) AS n FROM (${counts.join(' UNION ALL ')})`);
  return Number(row?.n ?? 0);
}

/** Conditions that a cell outside its allowed values meets; none where the schema sets no bound. */
function outsideDomain({ name, type, enum: values, pattern, minimum, maximum }: TableColumn): string[] {
  const broken = [
    ...(values ? [`"${name}" NOT IN (${values.map(quoted).join(', ')})`] : []),
    ...(pattern ? [`NOT regexp_matches("${name}", ${quoted(pattern)})`] : []),
    ...(type === 'date' ? [`try_cast("${name}" AS DATE) IS NULL`] : []),
    ...(minimum === undefined ? [] : [`"${name}" < ${minimum}`]),
    ...(maximum === undefined ? [] : [`"${name}" > ${maximum}`]),
  ];
  return broken.length === 0 ? [] : [`"${name}" IS NOT NULL AND (${broken.join(' OR ')})`];
}

function orphans(from: string, { column, table }: Dataset['foreignKeys'][number]): string {
  const [key = 'id'] = datasetOf(table).primaryKey;
  return `SELECT count(*) AS n FROM
    (SELECT unnest(string_split("${column}"::VARCHAR, ';')) AS item FROM ${from} WHERE "${column}" IS NOT NULL)
    WHERE item <> '' AND item NOT IN (SELECT "${key}" FROM read_parquet('${tablePath(table)}'))`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
