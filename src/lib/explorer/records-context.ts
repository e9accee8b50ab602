/** What each list of records can be filtered by, read from the tables at build. Runs in Node only. */
import { NOT_STATED } from '../records/filter';
import { query, tablePath } from '../snapshot/tables';
import type { RecordsContext } from '../state/records';

export async function recordsContext(): Promise<RecordsContext> {
  const distinct = async (table: string, column: string, where = 'true'): Promise<string[]> => {
    const rows = await query(
      `SELECT DISTINCT ${column} AS value FROM read_parquet('${tablePath(table)}')
       WHERE ${column} IS NOT NULL AND ${where} ORDER BY value`,
    );
    return rows.map((row) => String(row.value));
  };
  const years = (await distinct('organisations', 'year')).map(Number);
  return {
    organizzazioni: {
      years,
      defaultYear: Math.max(...years),
      kinds: await distinct('organisations', 'kind', 'in_universe'),
      statuses: [],
    },
    luoghi: {
      // The year of a place is text as its source gives it; only whole years can be chosen.
      years: (await distinct('places', 'left(year, 4)', "regexp_matches(year, '^[0-9]{4}')")).map(Number),
      defaultYear: null,
      kinds: await distinct('places', 'kind'),
      statuses: [...(await distinct('places', 'status')), NOT_STATED],
    },
    progetti: {
      years: [],
      defaultYear: null,
      kinds: await distinct('projects', 'theme'),
      statuses: await distinct('projects', 'plan'),
    },
  };
}
