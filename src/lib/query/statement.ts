import type { Param } from './types';

/** Names of the known tables that a statement mentions outside text literals and comments, in the order given. */
export function tablesIn(sql: string, names: readonly string[]): string[] {
  const bare = sql.replace(/'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\//g, ' ').toLowerCase();
  const words = new Set(bare.match(/[a-z_][a-z0-9_]*/g));
  return names.filter((name) => words.has(name));
}

/** One text for a statement and its parameters: the key of the answer cache. */
export function statementKey(sql: string, params: readonly Param[]): string {
  return JSON.stringify([sql, ...params]);
}

/** Throws on a table name that would need quoting: names come from our own catalogue. */
export function checkTableName(name: string): void {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(`not a table name: ${name}`);
}
