import { castResult } from './casts';
import { textOf, type QueryHost } from './host';
import { statementKey, tablesIn } from './statement';
import type { Answer, Param, QueryError, QueryErrorKey, QueryResult, QueryRow } from './types';

/** One view's line to the engine. */
export interface QueryClient {
  /**
   * Answers a statement whose `?` are filled, in order, by `params`. At most one statement of this client runs; while it
   * does, one more may wait and the newest takes its place: the older resolves at once with `superseded`.
   * An abort resolves at once with `cancelled`. Never rejects.
   */
  query<T extends QueryRow>(
    sql: string,
    params?: readonly Param[],
    options?: QueryOptions,
  ): Promise<Answer<T>>;
}

export interface QueryOptions {
  signal?: AbortSignal;
}

interface Job {
  sql: string;
  params: readonly Param[];
  key: string;
  settle: (answer: Answer) => void;
  settled: boolean;
  abort: AbortController;
}

/** A client over a host. Views that must not displace each other have a client each. */
export function createQueryClient({ host }: { host: QueryHost }): QueryClient {
  let running: Job | null = null;
  let waiting: Job | null = null;
  const names = host.tables.map((table) => table.name);

  async function run(job: Job): Promise<void> {
    running = job;
    job.settle(await answer(job));
    running = null;
    const next = waiting;
    waiting = null;
    if (next) void run(next);
  }

  async function answer(job: Job): Promise<Answer> {
    const ready = await host.ready(tablesIn(job.sql, names));
    if (!ready.ok) return ready;
    if (job.settled) return failure('cancelled');
    const cache = host.cache;
    try {
      const result = castResult(await ready.engine.run(job.sql, job.params, job.abort.signal));
      cache.set(job.key, result);
      return { ok: true, result };
    } catch (cause) {
      // An engine that ended says more than the statement that it left without an answer.
      return host.trouble ? { ok: false, error: host.trouble } : failure('query', textOf(cause));
    }
  }

  return {
    query<T extends QueryRow>(sql: string, params: readonly Param[] = [], { signal }: QueryOptions = {}) {
      return new Promise<Answer<T>>((resolve) => {
        // The row type is the caller's word about its own statement; nothing here depends on it.
        const resolveAny = resolve as (answer: Answer) => void;
        if (signal?.aborted) return resolveAny(failure('cancelled'));
        const key = statementKey(sql, params);
        const known: QueryResult | undefined = host.cache.get(key);
        if (known) {
          // An older question must not arrive after this answer.
          waiting?.settle(failure('superseded'));
          waiting = null;
          return resolveAny({ ok: true, result: known });
        }
        const job: Job = {
          sql,
          params,
          key,
          settled: false,
          abort: new AbortController(),
          settle(value) {
            if (job.settled) return;
            job.settled = true;
            signal?.removeEventListener('abort', cancel);
            resolveAny(value);
          },
        };
        const cancel = () => {
          if (waiting === job) waiting = null;
          job.settle(failure('cancelled'));
          job.abort.abort();
        };
        signal?.addEventListener('abort', cancel, { once: true });
        if (!running) return void run(job);
        waiting?.settle(failure('superseded'));
        waiting = job;
      });
    },
  };
}

function failure(key: QueryErrorKey, detail = ''): { ok: false; error: QueryError } {
  return { ok: false, error: { key, table: null, detail } };
}
