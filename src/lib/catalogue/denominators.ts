import { query, tablePath } from '../snapshot/tables';

/** The population date under a year of two kinds of flow; undefined where the flow has no such year, null where no date is near. */
export interface DenominatorYear {
  period: string;
  fivePerMille: string | null | undefined;
  tourism: string | null | undefined;
}

/** Which residents stand under each year, read from one rate of each kind. */
export async function denominatorYears(): Promise<DenominatorYear[]> {
  const rows = await query(
    `SELECT indicator_id, period, max(denominator_date) AS date
     FROM read_parquet('${tablePath('observations')}')
     WHERE indicator_id IN ('organizzazioni-10k', 'posti-letto-1000') GROUP BY ALL ORDER BY period`,
  );
  const dateOf = (indicator: string, period: string): string | null | undefined => {
    const row = rows.find((entry) => entry.indicator_id === indicator && entry.period === period);
    if (!row) return undefined;
    return row.date === null || row.date === undefined ? null : String(row.date);
  };
  return [...new Set(rows.map((row) => String(row.period)))].map((period) => ({
    period,
    fivePerMille: dateOf('organizzazioni-10k', period),
    tourism: dateOf('posti-letto-1000', period),
  }));
}
