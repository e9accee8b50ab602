/**
 * The engine in the browser: DuckDB-WASM 1.28.0, its `eh` bundle and worker, both files of our own origin. This module is
 * loaded only when an engine starts.
 */
import {
  AsyncDuckDB,
  getPlatformFeatures,
  VoidLogger,
  type AsyncDuckDBConnection,
} from '@duckdb/duckdb-wasm';
import scriptUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { readWhole } from './download';
import bootUrl from './engine-worker.js?url';
import type { Engine, Param, Progress, RawColumn, RawResult } from './types';

/** Bytes of the uncompressed module of this release: what progress counts towards, and what must have come. */
const WASM_BYTES = 18_105_915;

/** With every file at hand, an engine that says nothing for this long will never speak (refused WebAssembly, no memory). */
const SILENCE_MS = 45_000;

/** Statements kept ready, the ones used last. */
const MOST_PREPARED = 24;

/** Starts DuckDB. Rejects when a file is missing or broken, when the browser or the policy refuses WebAssembly, or memory is short. */
export async function startDuckDB(progress: (progress: Progress) => void): Promise<Engine> {
  await checkBrowser();
  const module = new URL(wasmUrl, location.href).href;
  const bytes = await downloadModule(module, progress);
  const worker = new Worker(bootUrl);
  worker.postMessage({ script: new URL(scriptUrl, location.href).href, module, bytes: bytes.buffer }, [
    bytes.buffer,
  ]);
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    const connection = await Promise.race([open(database, module), broken(worker)]);
    return engineOver(database, connection, worker);
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

/** Fails before the download where the engine could not run: a policy without WebAssembly, a browser without its exceptions. */
async function checkBrowser(): Promise<void> {
  // The smallest module there is: compiling it throws where compiling the engine would leave it silent.
  new WebAssembly.Module(Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
  const { wasmExceptions } = await getPlatformFeatures();
  if (!wasmExceptions) throw new Error('this browser has no WebAssembly exceptions');
}

async function downloadModule(
  url: string,
  progress: (progress: Progress) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${response.status} for the engine`);
  const bytes = await readWhole(response, WASM_BYTES, progress);
  const isWasm = [0x00, 0x61, 0x73, 0x6d].every((byte, i) => bytes[i] === byte);
  if (!isWasm || bytes.byteLength !== WASM_BYTES)
    throw new Error(`${bytes.byteLength} bytes are not the engine`);
  return bytes;
}

async function open(database: AsyncDuckDB, module: string): Promise<AsyncDuckDBConnection> {
  await database.instantiate(module);
  await database.open({});
  return database.connect();
}

function broken(worker: Worker): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'worker not loaded')));
    setTimeout(() => reject(new Error('the engine does not answer')), SILENCE_MS);
  });
}

function engineOver(database: AsyncDuckDB, connection: AsyncDuckDBConnection, worker: Worker): Engine {
  let end: (reason: Error) => void = () => undefined;
  const gone = new Promise<never>((_, reject) => (end = reject));
  gone.catch(() => undefined);
  // The library leaves its questions unanswered when the worker dies.
  worker.addEventListener('error', (event) => end(new Error(event.message || 'the engine stopped')));

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
    close() {
      end(new Error('the engine was closed'));
      database.detach();
      worker.terminate();
    },
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
