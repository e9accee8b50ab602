import { max } from 'd3';
import { readTable } from '../snapshot/tables';

/** How many bodies a list counts, when, and where to read it. */
export interface Coverage {
  id: 'fivePerMille' | 'runts' | 'istat' | 'plan';
  entities: number;
  /** Year or ISO date. */
  when: string;
  url: string | null;
}

/** The lists as the `coverage` table names them, in the order they are shown. */
const LISTS: readonly (readonly [id: Coverage['id'], list: string])[] = [
  ['fivePerMille', 'cinque-per-mille'],
  ['runts', 'runts'],
  ['istat', 'istat-non-profit'],
  ['plan', 'piano'],
];
const HERE = 'Città metropolitana di Bologna';

/**
 * The 5 per mille after our rule beside other counts of the same territory, from the `coverage` table: the latest total
 * of each list. Throws when the table lacks one.
 */
export async function coverage(): Promise<Coverage[]> {
  const totals = (await readTable('coverage')).filter(
    (row) => row.breakdown === 'totale' && row.territory === HERE,
  );
  const pages = new Map((await readTable('sources')).map((row) => [row.id, row.landing_url]));
  return LISTS.map(([id, list]) => {
    const rows = totals.filter((row) => row.list === list);
    const when = max(rows, (row) => String(row.when));
    const latest = rows.find((row) => row.when === when);
    if (latest === undefined || when === undefined)
      throw new Error(`the coverage table has no total of ${list}`);
    const page = id === 'runts' || id === 'istat' ? pages.get(latest.source_id ?? '') : null;
    return { id, entities: Number(latest.entities), when, url: page ? String(page) : null };
  });
}
