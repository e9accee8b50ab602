import { query, tablePath } from '../snapshot/tables';
import type { Dataset } from './datasets';

const TIME_COLUMNS = ['period', 'year', 'population_date', 'checked_on', 'status_date'];

/** First and last moment a table speaks of, from its own rows (`2017–2020`); null when it has no time. */
export async function periodOf({ id, columns }: Dataset): Promise<string | null> {
  const known = new Set(columns.map((column) => column.name));
  const column = TIME_COLUMNS.find((name) => known.has(name));
  if (!column) return null;
  const [row] = await query(
    `SELECT min(left("${column}"::VARCHAR, 4)) AS first, max(right(split_part("${column}"::VARCHAR, '-', 1), 4)) AS last
     FROM read_parquet('${tablePath(id)}') WHERE "${column}" IS NOT NULL`,
  );
  const first = row?.first ? String(row.first) : null;
  const last = row?.last ? String(row.last) : null;
  if (first === null || last === null) return null;
  return first === last ? first : `${first}–${last}`;
}
