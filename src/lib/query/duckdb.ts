/** The engine behind the adapter: tables in memory, statements kept ready. This module is loaded only when an engine starts. */
import { bootDuckDB, type Booted } from './boot';
import type { Engine, Param, Progress, RawColumn, RawResult } from './types';

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

  async function answer(sql: string, params: readonly Param[], signal: AbortSignal): Promise<RawResult> {
    const statement = prepare(sql);
    try {
      const ready = await statement;
      if (signal.aborted) throw new Error('aborted');
      return rawOf(await ready.query(...params));
    } catch (error) {
      // A statement that failed once may hold a plan that no longer fits its tables.
      forget(sql, statement);
      throw error;
    }
  }

  async function replace(name: string, sql: string): Promise<void> {
    for (const [known, statement] of prepared) forget(known, statement);
    await connection.query(`CREATE OR REPLACE TABLE ${name} AS ${sql}`);
  }

  return {
    async register(name, bytes) {
      const file = `${name}.parquet`;
      await database.registerFileBuffer(file, bytes);
      // A table in memory answers three times faster than a view that unpacks the file at each question.
      await replace(name, `SELECT * FROM read_parquet('${file}')`);
      await database.dropFile(file);
    },
    async derive(name, sql) {
      await replace(name, sql);
    },
    run: (sql, params, signal) => Promise.race([answer(sql, params, signal), gone]),
    close,
  };
}

/** The part of an Arrow table that is read here. */
interface ArrowTable {
  numRows: number;
  schema: { fields: readonly { name: string; type: { toString(): string } }[] };
  getChildAt(index: number): ArrowVector | null;
}

interface ArrowVector {
  nullCount: number;
  toArray(): ArrayLike<unknown>;
  toJSON(): unknown[];
}

function rawOf(table: ArrowTable): RawResult {
  const columns = table.schema.fields.map((field, i): RawColumn => {
    const type = field.type.toString();
    const vector = table.getChildAt(i);
    // A typed array holds any number where a value is missing, and loses the row of a decimal: both go cell by cell.
    const whole = vector?.nullCount === 0 && /^(Int|Uint|Float)/.test(type);
    return { name: field.name, type, values: (whole ? vector.toArray() : vector?.toJSON()) ?? [] };
  });
  return { rowCount: table.numRows, columns };
}
