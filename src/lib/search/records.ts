import type { RecordRows, SearchEntry, SearchRecordsFile } from './types';

/** The records of the second file as entries. A row of a kind or comune that the file does not name is left without it. */
export function recordEntries({ comuni, organisations, places }: SearchRecordsFile): SearchEntry[] {
  return [...entriesOf('organizzazione', organisations, comuni), ...entriesOf('luogo', places, comuni)];
}

function entriesOf(
  kind: 'organizzazione' | 'luogo',
  { kinds, rows }: RecordRows,
  comuni: readonly string[],
): SearchEntry[] {
  return rows.map(([name, sort, comune], i) => ({
    kind,
    id: String(i),
    name,
    sort: kinds[sort] ?? '',
    within: comuni[comune] ?? '',
  }));
}
