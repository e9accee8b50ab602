import type { LabTableEntry } from './catalogue';

/** A table that a search found; `columns` are the ones found in it, null where the table itself fits or nothing is searched for. */
export interface FoundTable {
  table: LabTableEntry;
  columns: ReadonlySet<string> | null;
}

/** Tables whose name or title has the words, else those with columns that do; accents and case do not matter. */
export function filterTables(tables: readonly LabTableEntry[], words: string): FoundTable[] {
  const sought = plain(words).split(' ').filter(Boolean);
  if (sought.length === 0) return tables.map((table) => ({ table, columns: null }));
  const has = (...texts: string[]): boolean => {
    const text = plain(texts.join(' '));
    return sought.every((word) => text.includes(word));
  };
  return tables.flatMap((table): FoundTable[] => {
    if (has(table.id, table.title)) return [{ table, columns: null }];
    const columns = table.columns.filter(({ name, description }) => has(name, description));
    return columns.length > 0 ? [{ table, columns: new Set(columns.map(({ name }) => name)) }] : [];
  });
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, ' ')
    .trim();
}
