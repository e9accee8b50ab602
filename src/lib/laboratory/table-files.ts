import { downloadParquet, type Fetch } from '../query/download';
import type { Progress } from '../query/types';
import { LabStartError, type LabFile } from './engine-contract';
import type { LabTable } from './types';

export type LabSource = Pick<LabTable, 'id' | 'url' | 'bytes'>;

/** The published tables' files, kept once they have come: an engine that starts anew asks the network for its module only. */
export interface TableFiles {
  /** A copy of each file, for an engine to keep. Rejects with a `LabStartError` at the first that fails; the others stay. */
  copies(progress: (id: string, progress: Progress) => void): Promise<LabFile[]>;
  /** A file that no engine can open is asked of the network again. */
  forget(id: string): void;
}

export function keepTableFiles(sources: readonly LabSource[], get?: Fetch): TableFiles {
  const kept = new Map<string, Uint8Array>();
  return {
    forget: (id) => void kept.delete(id),
    async copies(progress) {
      return Promise.all(
        sources.map(async ({ id, url, bytes }) => {
          const known = kept.get(id);
          if (known) return { id, bytes: known.slice() };
          const download = await downloadParquet(url, bytes || null, (now) => progress(id, now), get);
          if (!download.ok) {
            const { reason, detail } = download.failure;
            throw new LabStartError(reason === 'missing' ? 'table-missing' : 'table-corrupt', id, detail);
          }
          kept.set(id, download.bytes);
          return { id, bytes: download.bytes.slice() };
        }),
      );
    },
  };
}
