/**
 * DuckDB-WASM 1.28.0 in a worker: its `eh` bundle and worker, both files of our own origin. This module is loaded only when an engine
 * starts.
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
import type { Progress } from './types';

/** Bytes of the uncompressed module of this release: what progress counts towards, and what must have come. */
export const WASM_BYTES = 18_105_915;

/** With every file at hand, an engine that says nothing for this long will never speak (refused WebAssembly, no memory). */
const SILENCE_MS = 45_000;

/** A running engine, empty. */
export interface Booted {
  database: AsyncDuckDB;
  connection: AsyncDuckDBConnection;
  /** Rejects when the worker breaks or is closed: the library leaves its questions unanswered then. */
  gone: Promise<never>;
  /** Ends the worker and frees its memory. */
  close(): void;
}

export interface BootOptions {
  /** Bytes beyond which the worker's memory does not grow, whatever asks for them; as much as WebAssembly lets it unless told. */
  mostMemory?: number;
}

/** Starts DuckDB. Rejects when a file is missing or broken, when the browser or the policy refuses WebAssembly, or memory is short. */
export async function bootDuckDB(
  progress: (progress: Progress) => void,
  { mostMemory }: BootOptions = {},
): Promise<Booted> {
  await checkBrowser();
  const module = new URL(wasmUrl, location.href).href;
  const bytes = await downloadModule(module, progress);
  const worker = new Worker(bootUrl);
  const script = new URL(scriptUrl, location.href).href;
  worker.postMessage({ script, module, bytes: bytes.buffer, mostMemory }, [bytes.buffer]);
  let end: (reason: Error) => void = () => undefined;
  const gone = new Promise<never>((_, reject) => (end = reject));
  gone.catch(() => undefined);
  // Before the library listens: this one message is not for it.
  worker.addEventListener('message', (event: MessageEvent<{ broken?: string } | null>) => {
    if (event.data?.broken === undefined) return;
    event.stopImmediatePropagation();
    end(new Error(event.data.broken));
  });
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  worker.addEventListener('error', (event) => end(new Error(event.message || 'the engine stopped')));
  const silence = setTimeout(() => end(new Error('the engine does not answer')), SILENCE_MS);
  function close(): void {
    end(new Error('the engine was closed'));
    database.detach();
    worker.terminate();
  }
  try {
    const connection = await Promise.race([open(database, module), gone]);
    return { database, connection, gone, close };
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    clearTimeout(silence);
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
