import { DuckDBInstance } from '@duckdb/node-api';

/** Rows of a statement over the snapshot, asked in Node: what the page's lists of records must agree with. */
export async function inSnapshot(sql: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return (await connection.runAndReadAll(sql)).getRowObjectsJS();
}

/** `1.234 scelte` → 1234; the whole numbers of an Italian text in their order. */
export function numbersOf(text: string): number[] {
  return (text.match(/\d[\d.]*/g) ?? []).map((number) => Number(number.replaceAll('.', '')));
}
