import { query, tablePath } from '../snapshot/tables';
import type { Dataset } from './datasets';

/** Rows of a table that speak of each comune. */
export interface ComuneRows {
  /** Column that names the comune. */
  column: string;
  /** `values` where a row can exist without a value (observations): only rows with a value are counted. */
  counted: 'rows' | 'values';
  /** ISTAT code → rows; a comune without rows is absent. */
  rows: ReadonlyMap<string, number>;
}

/** Column that says which territory a row speaks of, with whether it holds a `;` list; null when there is none. */
export function territoryColumn({ id, foreignKeys }: Pick<Dataset, 'id' | 'foreignKeys'>): {
  name: string;
  isList: boolean;
} | null {
  if (id === 'territories') return { name: 'id', isList: false };
  const keys = foreignKeys.filter(
    ({ table, column }) => table === 'territories' && /territor|comun/.test(column),
  );
  const key = keys.find(({ list }) => !list) ?? keys[0];
  return key ? { name: key.column, isList: key.list === true } : null;
}

const made = new WeakMap<Dataset, Promise<ComuneRows | null>>();

/** Rows of a table by comune, counted once a build; null when its rows name no territory. */
export function comuneRows(dataset: Dataset): Promise<ComuneRows | null> {
  const known = made.get(dataset);
  if (known) return known;
  const counted = count(dataset);
  made.set(dataset, counted);
  return counted;
}

async function count(dataset: Dataset): Promise<ComuneRows | null> {
  const column = territoryColumn(dataset);
  if (!column) return null;
  const names = new Set(dataset.columns.map(({ name }) => name));
  const valued = names.has('value') && names.has('status');
  const rows = await query(
    `SELECT code, count(*) AS n FROM (
       SELECT unnest(string_split("${column.name}", ';')) AS code FROM read_parquet('${tablePath(dataset.id)}')
       ${valued ? 'WHERE value IS NOT NULL' : ''})
     WHERE regexp_full_match(code, '037\\d{3}') GROUP BY code ORDER BY code`,
  );
  return {
    column: column.name,
    counted: valued ? 'values' : 'rows',
    rows: new Map(rows.map(({ code, n }) => [String(code), Number(n)])),
  };
}
