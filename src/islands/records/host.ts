import { createQueryHost, type QueryHost } from '@/lib/query/host';
import type { QueryTable } from '@/lib/query/types';
import type { Locale } from '@/lib/i18n/locale';
import { recordTables } from '@/lib/records/tables';

let shared: QueryHost | null = null;

/** The page's engine host: one, kept when the panel closes, so that opening it again costs nothing. */
export function pageHost(tables: readonly QueryTable[], locale: Locale): QueryHost {
  shared ??= createQueryHost({
    tables: [...tables, ...recordTables(locale)],
    // The engine's own code is a chunk of its own: nothing of it is loaded before it starts.
    start: async (progress) => (await import('@/lib/query/duckdb')).startDuckDB(progress),
  });
  return shared;
}
