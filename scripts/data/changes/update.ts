import { join } from 'node:path';
import { lastPublished } from './baseline';
import { diffSnapshots, type Change, type Published } from './diff';
import { readLog } from './log';
import { readPublished } from './published';
import { recordChanges, type ChangeRow } from './record';

/**
 * The log of changes after a build: what the snapshot in `fresh` publishes, against what the last commit does.
 * The very first log only lists the tables, as added: before it there was nothing to differ from.
 */
export async function updatedLog(root: string, fresh: string, today: () => string): Promise<ChangeRow[]> {
  const baseline = lastPublished(root);
  try {
    const published = readLog(baseline.root);
    const after = await readPublished(fresh);
    const changes =
      published.length === 0
        ? firstChanges(after)
        : diffSnapshots(await readPublished(join(baseline.root, 'data', 'snapshot')), after);
    return recordChanges({ published, written: readLog(root), changes, today });
  } finally {
    baseline.release();
  }
}

/** Every table as added. */
export function firstChanges(after: Published): Change[] {
  const nothing = { tables: [], indicators: [], values: [] };
  return diffSnapshots(nothing, { ...nothing, tables: after.tables });
}
