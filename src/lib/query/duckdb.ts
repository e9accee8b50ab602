/** The engine behind the adapter: tables in memory, statements kept ready. This module is loaded only when an engine starts. */
import { bootDuckDB, type Booted } from './boot';
import { rawResult } from './raw-result';
import type { Engine, Param, Progress, RawResult } from './types';

/** Statements kept ready, the ones used last. */
const MOST_PREPARED = 24;

/** Starts DuckDB. Rejects when a file is missing or broken, when the browser or the policy refuses WebAssembly, or memory is short. */
export async function startDuckDB(progress: (progress: Progress) => void): Promise<Engine> {
  return engineOver(await bootDuckDB(progress));
}

function engineOver({ database, connection, gone, close }: Booted): Engine {
  // The same question with other values is asked again and again: planning it costs a third of the answer.
  const prepared = new Map<string, ReturnType<typeof connection.prepare>>();

  function prepare(sql: string): ReturnType<typeof connection.prepare> {
    const known = prepared.get(sql);
    const statement = known ?? connection.prepare(sql);
    // The one used last goes to the end; the first in line is put away.
    prepared.delete(sql);
    prepared.set(sql, statement);
    for (const [oldest, put] of prepared) {
      if (prepared.size <= MOST_PREPARED) break;
      forget(oldest, put);
    }
    return statement;
  }

  function forget(sql: string, statement: ReturnType<typeof connection.prepare>): void {
    if (prepared.get(sql) === statement) prepared.delete(sql);
    // No answer waits for the worker to say that it has put a statement away.
    statement.then((one) => one.close()).catch(() => undefined);
  }

  // Rows that are still coming end where another statement begins: one has the connection at a time.
  let last: Promise<unknown> = Promise.resolve();
  function alone<T>(work: () => Promise<T>): Promise<T> {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  }

  async function answer(sql: string, params: readonly Param[], signal: AbortSignal): Promise<RawResult> {
    if (signal.aborted) throw new Error('aborted');
    const statement = prepare(sql);
    try {
      const ready = await statement;
      // The statement's `query` takes an error in mid-answer for its end, and the rows until there for all.
      return await rawResult(await (await ready.send(...params)).open());
    } catch (error) {
      // A statement that failed once may hold a plan that no longer fits its tables.
      forget(sql, statement);
      throw error;
    }
  }

  async function register(name: string, bytes: Uint8Array): Promise<void> {
    const file = `${name}.parquet`;
    await database.registerFileBuffer(file, bytes);
    // A table in memory answers three times faster than a view that unpacks the file at each question.
    await replace(name, `SELECT * FROM read_parquet('${file}')`);
    await database.dropFile(file);
  }

  async function replace(name: string, sql: string): Promise<void> {
    for (const [known, statement] of prepared) forget(known, statement);
    await connection.query(`CREATE OR REPLACE TABLE ${name} AS ${sql}`);
  }

  return {
    register: (name, bytes) => Promise.race([alone(() => register(name, bytes)), gone]),
    derive: (name, sql) => Promise.race([alone(() => replace(name, sql)), gone]),
    run: (sql, params, signal) => Promise.race([alone(() => answer(sql, params, signal)), gone]),
    gone,
    close,
  };
}
