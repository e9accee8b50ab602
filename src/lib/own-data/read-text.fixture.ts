import { gazetteer } from './gazetteer';
import { readFile, type ReadFile } from './read-file';
import type { Reading } from './types';

type Content = string | Uint8Array<ArrayBuffer>;

/** Reads what would be in a file, against the places of the snapshot. */
export async function readText(content: Content, known: Partial<Reading> = {}): Promise<ReadFile> {
  const places = await gazetteer();
  return readFile({ file: new Blob([content]), known, gazetteer: places, progress: () => undefined });
}

/** The same of what must be readable. Throws the key of the problem. */
export async function readTable(
  content: Content,
  known: Partial<Reading> = {},
): Promise<ReadFile & { ok: true }> {
  const outcome = await readText(content, known);
  if (!outcome.ok) throw new Error(outcome.problem.key);
  return outcome;
}
