/** Words of the query layer: tables, answers, errors and the engine it drives. */

/** A published table that SQL may name. */
export interface QueryTable {
  /** Name in SQL: lower case letters, digits and `_`. */
  name: string;
  /** Address of the Parquet file, on our own origin. */
  url: string;
  /** Size of the file in bytes, for progress before the server says it. */
  bytes: number;
}

/** A table that the engine makes from published ones before it is first asked for. */
export interface DerivedTable {
  name: string;
  /** Tables that `sql` reads; they are fetched first. */
  from: readonly string[];
  /** A SELECT without parameters. */
  sql: string;
}

/** What a statement parameter may be; never a list: a list is as many `?`. */
export type Param = string | number | boolean | null;

/** What a cell may be once cast: DECIMAL, BIGINT and HUGEINT are numbers, dates ISO text. */
export type Cell = string | number | boolean | null;

export type QueryRow = Record<string, Cell>;

/** Message keys of what can go wrong; each has a sentence in both languages. */
export type QueryErrorKey =
  'engine-start' | 'engine-lost' | 'table-missing' | 'table-corrupt' | 'query' | 'cancelled' | 'superseded';

/** An error as a value. `detail` is the engine's own text, for a developer and never the only thing shown. */
export interface QueryError {
  key: QueryErrorKey;
  /** The table that could not be read, for `table-missing` and `table-corrupt`. */
  table: string | null;
  detail: string;
}

/** A result by column. Numeric columns without gaps are typed arrays. */
export interface QueryResult<T extends QueryRow = QueryRow> {
  rowCount: number;
  columns: { readonly [K in keyof T]: ArrayLike<T[K]> };
  rows: readonly T[];
}

export type Answer<T extends QueryRow = QueryRow> =
  { ok: true; result: QueryResult<T> } | { ok: false; error: QueryError };

/** Bytes so far and bytes expected; `total` is null when nobody knows it. */
export interface Progress {
  loaded: number;
  total: number | null;
}

/** Where the engine stands. A failure stays until `retry`. */
export type EngineState =
  | { phase: 'idle' }
  | { phase: 'starting'; progress: Progress }
  | { phase: 'ready' }
  | { phase: 'failed'; error: QueryError };

/** The whole of what a view shows while it waits: the engine, and each table that was asked for. */
export interface QueryState {
  engine: EngineState;
  tables: ReadonlyMap<string, EngineState>;
}

/** One column as the engine gives it. */
export interface RawColumn {
  name: string;
  /** Arrow type name: `Int64`, `Decimal[38e+2]`, `Utf8`, `Float64`… */
  type: string;
  values: ArrayLike<unknown>;
}

export interface RawResult {
  rowCount: number;
  columns: RawColumn[];
}

/** The side effects behind the adapter. Methods reject; the host turns that into errors as values. */
export interface Engine {
  /** Gives the engine a whole Parquet file as a table of this name. The bytes may be detached. */
  register(name: string, bytes: Uint8Array): Promise<void>;
  /** Makes a table of this name from the rows of a SELECT over tables that are there. */
  derive(name: string, sql: string): Promise<void>;
  /** Runs a prepared statement. An abort may end it early with a rejection. */
  run(sql: string, params: readonly Param[], signal: AbortSignal): Promise<RawResult>;
  /** Rejects when the engine has ended, by itself or by `close`: it answers nothing any more. */
  readonly gone: Promise<never>;
  /** Ends the engine and frees its memory. */
  close(): void;
}

export type StartEngine = (progress: (progress: Progress) => void) => Promise<Engine>;
