import type { OwnTable } from './types';

/**
 * What closes the engine once its tables are in place, in this order: the last one forbids every change, its own included. Each was tried
 * in the browser (docs/adr/0011).
 * @param memory MB
 */
export function lockOf(memory: number): string[] {
  return [
    `SET memory_limit='${Math.max(16, Math.round(memory))}MB'`,
    "SET temp_directory=''",
    'SET autoinstall_known_extensions=false',
    'SET autoload_known_extensions=false',
    'SET enable_external_access=false',
    'SET lock_configuration=true',
  ];
}

/** Makes the reader's own table of its CSV, whose columns and types are told, never guessed. */
export function ownTableSql(table: OwnTable): string {
  const columns = table.columns.map(({ name, type }) => `${text(name)}: '${type}'`).join(', ');
  return (
    `CREATE TABLE ${table.name} AS SELECT * FROM read_csv('${table.name}.csv', auto_detect=false, header=true, ` +
    `delim=',', quote='"', escape='"', dateformat='%Y-%m-%d', max_line_size=16777216, columns={${columns}})`
  );
}

/** A SQL text. */
export function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
