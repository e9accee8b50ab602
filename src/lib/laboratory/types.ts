/** Words of the laboratory: a statement of the reader, what comes of it, and the engine that may do nothing else. */
import type { Cell, EngineState } from '../query/types';

/** A published table as the laboratory names it: words of the page's language. */
export interface LabTable {
  id: string;
  title: string;
  description: string;
  /** What one row is. */
  grain: string;
  rows: number;
  /** Address and size of the Parquet file. */
  url: string;
  bytes: number;
  columns: readonly LabTableColumn[];
}

export interface LabTableColumn {
  name: string;
  type: 'text' | 'integer' | 'number' | 'boolean' | 'date';
  unit: string | null;
  description: string;
}

/** What a column of a result holds, whatever its exact SQL type. */
export type ColumnKind = 'number' | 'text' | 'date' | 'boolean' | 'other';

export interface LabColumn {
  /** As the statement names it; the reader's own text, so never trusted as markup. Two columns may share a name. */
  name: string;
  /** SQL type as DuckDB writes it: `BIGINT`, `DECIMAL(10,2)`, `VARCHAR`, `VARCHAR[]`… */
  type: string;
  kind: ColumnKind;
}

/** A result by column: `values[column][row]`. Lists and structs are their JSON text. */
export interface LabResult {
  columns: readonly LabColumn[];
  rowCount: number;
  values: readonly (readonly Cell[])[];
  /** True where the statement has more rows than the limit let through. */
  truncated: boolean;
  /** Milliseconds from sending to the last row. */
  elapsed: number;
}

/** Message keys of what can go wrong; each has a sentence in both languages (i18n/laboratory-problems). */
export const LAB_PROBLEM_KEYS = [
  'empty',
  'too-long',
  'several-statements',
  'not-a-question',
  'forbidden',
  'syntax',
  'no-table',
  'no-column',
  'no-function',
  'type',
  'ambiguous',
  'grouping',
  'division',
  'out-of-memory',
  'time-limit',
  'cancelled',
  'engine-start',
  'engine-lost',
  'table-missing',
  'table-corrupt',
  'other',
] as const;
export type LabProblemKey = (typeof LAB_PROBLEM_KEYS)[number];

/** An error as a value. */
export interface LabProblem {
  key: LabProblemKey;
  /** The engine's own words (English), cut; empty where the problem is ours. Never the only thing shown. */
  detail: string;
  /** Where in the reader's text, from 0, as offsets of UTF-16 units; null where nobody knows. */
  from: number | null;
  to: number | null;
  /** The name that was not found or not allowed, and those nearest to it, best first. */
  name: string | null;
  near: readonly string[];
}

export type LabOutcome = { ok: true; result: LabResult } | { ok: false; problem: LabProblem };

/** Limits of one run. */
export interface LabLimits {
  /** Rows let through; the statement is stopped after them. */
  rows: number;
  /** Milliseconds before the statement is stopped, and with it its worker where it does not obey. */
  time: number;
  /** Memory of the engine, MB. */
  memory: number;
  /** Characters of a statement. */
  text: number;
}

export const LAB_LIMITS: LabLimits = { rows: 10_000, time: 20_000, memory: 512, text: 50_000 };

/** The reader's own table, as it is handed to the engine before it is locked. */
export interface OwnTable {
  /** Name in SQL. */
  name: typeof OWN_TABLE;
  /** UTF-8 CSV, comma, decimal point, ISO dates, one header row: made by the reader's own-data page, never the raw file. */
  csv: Uint8Array;
  columns: readonly { name: string; type: 'VARCHAR' | 'DOUBLE' | 'BIGINT' | 'DATE' | 'BOOLEAN' }[];
}

export const OWN_TABLE = 'dati_tuoi';

/** Where the laboratory's engine stands, and the progress of what it loads. */
export type LabState = EngineState | { phase: 'running'; since: number };

/** How a result may be taken away. GeoJSON only where `geographyOf` finds a place in it. */
export type LabFormat = 'csv' | 'parquet' | 'json' | 'geojson';

/**
 * The engine of the laboratory: a worker of its own whose tables are loaded first and whose configuration is then locked. Nothing here
 * rejects: problems are values.
 */
export interface Laboratory {
  /** Loads engine and tables where they are not there yet; then runs one statement. One at a time: a second one is `cancelled`. */
  run(sql: string, limits?: Partial<LabLimits>): Promise<LabOutcome>;
  /** Stops what runs; `run` resolves with `cancelled` at once. */
  cancel(): void;
  /** Puts the reader's own table beside the published ones (null takes it away): the engine starts anew at the next run. */
  own(table: OwnTable | null): void;
  /** Bytes of a result as Parquet, written by a connection that the reader's statement never touches. */
  parquet(result: LabResult): Promise<{ ok: true; bytes: Uint8Array } | { ok: false; problem: LabProblem }>;
  /** Calls back now and at each change; returns the way to stop. */
  subscribe(listener: (state: LabState) => void): () => void;
  close(): void;
}
