import type { Localised } from '../indicator/types';
import { sources, type Source } from '../snapshot/domain';
import { readTable } from '../snapshot/tables';
import type { Dataset } from './datasets';

/** Raw rows of one file that were left out for one reason. */
export interface Rejection {
  sourceId: string;
  file: string;
  code: string;
  reason: Localised;
  count: number;
}

/** The sources a table is made from; none for the tables that no source gives (`sources`, `gaps`, `changes`). */
export async function sourcesOf({ sourceIds }: Dataset): Promise<Source[]> {
  const all = await sources();
  return sourceIds.length === 0 ? [] : all.filter((source) => sourceIds.includes(source.id));
}

/** Rows of some sources that were not carried over, the largest groups first. */
export async function rejectionsOf(sourceIds: readonly string[]): Promise<Rejection[]> {
  const rows = await readTable('rejections');
  return rows
    .filter((row) => sourceIds.includes(String(row.source_id)))
    .map((row) => ({
      sourceId: String(row.source_id),
      file: String(row.file),
      code: String(row.reason_code),
      reason: { it: String(row.reason_it), en: String(row.reason_en) },
      count: Number(row.count ?? 1),
    }))
    .sort((a, b) => b.count - a.count);
}

/** File names with their digest: the raw files a source was read from. */
export function rawFiles({ files, sha256 }: Source): { file: string; sha256: string }[] {
  return files.map((file, i) => ({ file, sha256: sha256[i] ?? '' }));
}
