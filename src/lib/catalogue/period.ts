import { query, tablePath } from '../snapshot/tables';
import type { Dataset } from './datasets';

const TIME_COLUMNS = [
  'period',
  'year',
  'population_date',
  'date',
  'as_of',
  'when',
  'checked_on',
  'retrieved_on',
  'status_date',
];

/** First and last year a table speaks of, with the column they are read from. */
export interface Years {
  column: string;
  first: string;
  last: string;
}

/** First and last year written in a table's own rows, also inside spans and dates; null when it has no time. */
export async function yearsOf({ id, columns }: Pick<Dataset, 'id' | 'columns'>): Promise<Years | null> {
  const known = new Set(columns.map((column) => column.name));
  const column = TIME_COLUMNS.find((name) => known.has(name));
  if (!column) return null;
  const [row] = await query(
    `SELECT min(year) AS first, max(year) AS last
     FROM (SELECT unnest(regexp_extract_all("${column}"::VARCHAR, '\\b(?:19|20)\\d{2}\\b')) AS year
           FROM read_parquet('${tablePath(id)}'))`,
  );
  const first = row?.first ? String(row.first) : null;
  const last = row?.last ? String(row.last) : null;
  return first === null || last === null ? null : { column, first, last };
}

/** The same as `yearsOf`, in words (`2017–2020`). */
export async function periodOf(dataset: Dataset): Promise<string | null> {
  const years = await yearsOf(dataset);
  if (!years) return null;
  return years.first === years.last ? years.first : `${years.first}–${years.last}`;
}
