import { query, tablePath } from '../snapshot/tables';

/** Observations by status. */
export async function statusCounts(): Promise<Record<string, number>> {
  const rows = await query(
    `SELECT status, count(*) AS n FROM read_parquet('${tablePath('observations')}') GROUP BY status`,
  );
  return Object.fromEntries(rows.map((row) => [String(row.status), Number(row.n)]));
}
