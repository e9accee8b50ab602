import { startLabEngine } from './engine';
import type { LabEngine, LabRows } from './engine-contract';
import { snapshotFile } from './node-boot.fixture';
import { guardStatement } from './statement-guard';
import { LAB_LIMITS, type OwnTable } from './types';

/**
 * The engine of the laboratory over some tables of the snapshot. A test that uses it puts `bootInNode` in the place of the browser's
 * boot.
 */
export function engineOver(tables: readonly string[], own: OwnTable | null = null): Promise<LabEngine> {
  const files = Promise.resolve(tables.map(snapshotFile));
  return startLabEngine({ files, own, memory: 512 }, () => undefined);
}

/** Runs a statement as the laboratory does, guard and all. */
export async function askGuarded(engine: LabEngine, sql: string, rows = 100): Promise<LabRows> {
  const guarded = guardStatement(sql, LAB_LIMITS.text);
  if (!guarded.ok) throw new Error(guarded.problem.key);
  return engine.ask(guarded, rows);
}

/** The engine's words for what it refuses; `answered` where it does not. */
export function wordsOf(answer: Promise<LabRows>): Promise<string> {
  return answer.then(
    () => 'answered',
    (cause: Error) => cause.message,
  );
}
