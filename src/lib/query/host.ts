import { createCache, type Cache } from './cache';
import { downloadParquet, type Fetch } from './download';
import { checkTableName } from './statement';
import type {
  DerivedTable,
  Engine,
  EngineState,
  Progress,
  QueryError,
  QueryResult,
  QueryState,
  QueryTable,
  StartEngine,
} from './types';

export type Ready = { ok: true; engine: Engine } | { ok: false; error: QueryError };

/** One engine and its tables, shared by as many clients as a page has views. */
export interface QueryHost {
  readonly tables: readonly (QueryTable | DerivedTable)[];
  readonly cache: Cache<QueryResult>;
  /** Starts what is needed for these tables and waits for it. A failure stays until `retry`. */
  ready(names: readonly string[]): Promise<Ready>;
  /** Calls back now and at each change (a Svelte store); returns the way to stop. */
  subscribe(listener: (state: QueryState) => void): () => void;
  /** Why there is no engine; null while there is one, or none was asked for. */
  readonly trouble: QueryError | null;
  /** Forgets failures, so that the next query tries again. */
  retry(): void;
  /** Ends the engine; the next query starts a new one. */
  close(): void;
}

export interface HostOptions {
  tables: readonly (QueryTable | DerivedTable)[];
  start: StartEngine;
  fetch?: Fetch;
  /** Answers kept in memory; 100 unless told. */
  cacheSize?: number;
}

interface Slot<T> {
  state: EngineState;
  attempt: Promise<{ ok: true; value: T } | { ok: false; error: QueryError }> | null;
}

/** Lazy host: nothing is downloaded before the first `ready`. Throws on a table name that SQL would have to quote. */
export function createQueryHost(options: HostOptions): QueryHost {
  const { tables, start, fetch: get } = options;
  for (const { name } of tables) checkTableName(name);
  const listeners = new Set<(state: QueryState) => void>();
  let engine: Slot<Engine> = empty();
  let files = new Map<string, Slot<null>>();
  let cache = createCache<QueryResult>(options.cacheSize ?? 100);

  function snapshot(): QueryState {
    return { engine: engine.state, tables: new Map([...files].map(([name, slot]) => [name, slot.state])) };
  }

  function fill<T>(
    slot: Slot<T>,
    work: (progress: (p: Progress) => void) => Promise<T>,
    key: Problem,
    table: string | null,
  ) {
    const move = (state: EngineState) => {
      slot.state = state;
      if (slot === engine || (table !== null && slot === files.get(table)))
        for (const listener of listeners) listener(snapshot());
    };
    slot.attempt ??= (async () => {
      move({ phase: 'starting', progress: { loaded: 0, total: null } });
      try {
        const value = await work((progress) => move({ phase: 'starting', progress }));
        move({ phase: 'ready' });
        return { ok: true as const, value };
      } catch (cause) {
        const error: QueryError =
          cause instanceof TableProblem
            ? { key: cause.key, table, detail: cause.message }
            : { key, table, detail: textOf(cause) };
        move({ phase: 'failed', error });
        return { ok: false as const, error };
      }
    })();
    return slot.attempt;
  }

  function fileOf(table: QueryTable, running: Engine) {
    const slot = files.get(table.name) ?? empty<null>();
    files.set(table.name, slot);
    const load = async (progress: (p: Progress) => void) => {
      const download = await downloadParquet(table.url, table.bytes || null, progress, get);
      if (!download.ok) {
        const key = download.failure.reason === 'missing' ? 'table-missing' : 'table-corrupt';
        throw new TableProblem(key, download.failure.detail);
      }
      await running.register(table.name, download.bytes);
      return null;
    };
    // What the engine itself cannot open is a corrupt file: its head and tail were in place.
    return fill(slot, load, 'table-corrupt', table.name);
  }

  /** An engine that ends by itself later is a failure of the start, too late: its tables went with it. */
  async function begin(progress: (progress: Progress) => void): Promise<Engine> {
    const slot = engine;
    const running = await start(progress);
    running.gone.catch((cause: unknown) => {
      if (engine !== slot) return;
      const error: QueryError = { key: 'engine-lost', table: null, detail: textOf(cause) };
      engine = { state: { phase: 'failed', error }, attempt: Promise.resolve({ ok: false, error }) };
      files = new Map();
      for (const listener of listeners) listener(snapshot());
    });
    return running;
  }

  async function derive(table: DerivedTable, running: Engine) {
    const base = await load(table.from, running);
    if (!base.ok) return base;
    const slot = files.get(table.name) ?? empty<null>();
    files.set(table.name, slot);
    const make = async () => {
      await running.derive(table.name, table.sql);
      return null;
    };
    // Published tables that do not have what is asked of them are not the ones this page was built with.
    return fill(slot, make, 'table-corrupt', table.name);
  }

  async function load(names: readonly string[], running: Engine): Promise<Ready> {
    const wanted = tables.filter(({ name }) => names.includes(name));
    const loaded = await Promise.all(
      wanted.map((table) => ('sql' in table ? derive(table, running) : fileOf(table, running))),
    );
    return loaded.find((table) => !table.ok) ?? { ok: true, engine: running };
  }

  return {
    tables,
    get cache() {
      return cache;
    },
    async ready(names) {
      const started = await fill(engine, begin, 'engine-start', null);
      if (!started.ok) return started;
      return load(names, started.value);
    },
    subscribe(listener) {
      listeners.add(listener);
      listener(snapshot());
      return () => void listeners.delete(listener);
    },
    get trouble() {
      return engine.state.phase === 'failed' ? engine.state.error : null;
    },
    retry() {
      if (engine.state.phase === 'failed') engine = empty();
      for (const [name, slot] of files) if (slot.state.phase === 'failed') files.delete(name);
      for (const listener of listeners) listener(snapshot());
    },
    close() {
      void engine.attempt?.then((started) => started.ok && started.value.close());
      engine = empty();
      files = new Map();
      cache = createCache(options.cacheSize ?? 100);
      for (const listener of listeners) listener(snapshot());
    },
  };
}

type Problem = QueryError['key'];

class TableProblem extends Error {
  constructor(
    readonly key: Problem,
    message: string,
  ) {
    super(message);
  }
}

function empty<T>(): Slot<T> {
  return { state: { phase: 'idle' }, attempt: null };
}

/** The engine's words, cut to a length that a log can bear. */
export function textOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).slice(0, 500);
}
