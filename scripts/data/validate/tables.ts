import type { TableSchema } from '../../../src/lib/catalogue/table-schema';
import { checkForeignKeys, checkRows, type TableRow } from './schema';

/** Checks every row, primary key and foreign key of all tables; the first fault stops the build. */
export function checkTables(
  schemas: readonly TableSchema[],
  tables: ReadonlyMap<string, readonly TableRow[]>,
): void {
  const keys = new Map<string, Set<string>>();
  for (const schema of schemas) {
    const rows = tables.get(schema.id) ?? [];
    checkRows(schema, rows);
    const [first] = schema.primaryKey;
    if (first !== undefined && schema.primaryKey.length === 1) {
      keys.set(schema.id, new Set(rows.map((row) => String(row[first]))));
    }
  }
  for (const schema of schemas) checkForeignKeys(schema, tables.get(schema.id) ?? [], keys);
}
