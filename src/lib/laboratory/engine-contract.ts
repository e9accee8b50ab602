/** What the laboratory asks of its engine. Nothing heavy is imported here: the engine itself comes with the first statement. */
import type { Progress } from '../query/types';
import type { LabCatalogue } from './problem';
import type { LabResult, OwnTable } from './types';

/** A table's Parquet bytes; they may be detached. */
export interface LabFile {
  id: string;
  bytes: Uint8Array;
}

export interface LabEngineOptions {
  /** They travel while the engine starts. */
  files: Promise<readonly LabFile[]>;
  own: OwnTable | null;
  /** MB. */
  memory: number;
}

/** The rows of a statement, without the time they took. */
export type LabRows = Omit<LabResult, 'elapsed'>;

/** An engine whose tables are in place and whose configuration is locked. Methods reject with the engine's words. */
export interface LabEngine {
  readonly catalogue: LabCatalogue;
  /** Runs one statement that the guard has let through; stops after `rows` rows. */
  ask(statement: { sql: string; head: string }, rows: number): Promise<LabRows>;
  /** Asks the engine to leave what it does; it obeys between two steps of a statement, which may be far apart. */
  interrupt(): void;
  close(): void;
}

/** Rejects with a `LabStartError` for a table, or with the engine's words. */
export type StartLabEngine = (
  options: LabEngineOptions,
  progress: (progress: Progress) => void,
) => Promise<LabEngine>;

/** A table that did not come, or that the engine could not open. */
export class LabStartError extends Error {
  constructor(
    readonly key: 'table-missing' | 'table-corrupt',
    readonly table: string,
    message: string,
  ) {
    super(message);
  }
}
