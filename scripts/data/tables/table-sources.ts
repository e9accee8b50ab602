import type { TableRow } from '../validate/schema';

/** Sources of the tables whose rows do not name one each. */
const FIXED: Record<string, string[]> = {
  territories: [
    'appartenenze',
    'istat-classificazioni',
    'istat-confini',
    'istat-popolazione',
    'istat-sll-2021',
    'snai-2020',
  ],
  organisations: ['ade-cinque-per-mille'],
  gaps: [],
  changes: [],
  sources: [],
};

/** Ids of the sources a table draws on, in order. */
export function sourcesOf(table: string, tables: ReadonlyMap<string, readonly TableRow[]>): string[] {
  const fixed = FIXED[table];
  if (fixed) return fixed;
  const ids = new Set<string>();
  for (const row of tables.get(table) ?? []) {
    for (const id of String(row['source_ids'] ?? row['source_id'] ?? '').split(';'))
      if (id !== '') ids.add(id);
  }
  return [...ids].sort();
}
