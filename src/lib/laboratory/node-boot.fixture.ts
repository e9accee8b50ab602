/** The very engine of the browser, release and module alike, started in Node: what `bootDuckDB` gives, for the tests of this folder. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { AsyncDuckDBConnection, VoidLogger, type AsyncDuckDB } from '@duckdb/duckdb-wasm';
import type { Booted } from '../query/boot';
import { tablePath } from '../snapshot/tables';

const require = createRequire(import.meta.url);
const DIST = dirname(require.resolve('@duckdb/duckdb-wasm'));

/** The part of the package's bundle for Node that is used here; the package gives no types for it. */
interface NodeBundle {
  NODE_RUNTIME: object;
  createDuckDB(bundles: object, logger: object, runtime: object): Promise<NodeDuckDB>;
}

interface NodeDuckDB {
  instantiate(progress: () => void): Promise<unknown>;
  connect(): { _conn: number };
  registerFileBuffer(name: string, bytes: Uint8Array): void;
}

/** Its methods answer at once here: a promise of each stands for the worker's. */
export async function bootInNode(): Promise<Booted> {
  const { createDuckDB, NODE_RUNTIME } =
    require('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs') as NodeBundle;
  const bundle = (name: string) => ({ mainModule: join(DIST, `duckdb-${name}.wasm`), mainWorker: '' });
  const bindings = await createDuckDB(
    { mvp: bundle('mvp'), eh: bundle('eh') },
    new VoidLogger(),
    NODE_RUNTIME,
  );
  await bindings.instantiate(() => undefined);
  const database = new Proxy(bindings, {
    get(target, name) {
      if (name === 'logger') return new VoidLogger();
      if (name === 'connectInternal') return async () => target.connect()._conn;
      if (name === 'connect')
        return async () => new AsyncDuckDBConnection(asAsync(database), target.connect()._conn);
      if (name === 'registerEmptyFileBuffer')
        return async (file: string) => target.registerFileBuffer(file, new Uint8Array());
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return async (...args: unknown[]): Promise<unknown> => method.apply(target, args);
    },
    set: (target, name, value) => Reflect.set(target, name, value),
  });
  return {
    database: asAsync(database),
    connection: await asAsync(database).connect(),
    gone: new Promise<never>(() => undefined),
    close: () => undefined,
  };
}

/** Bytes of a table of the snapshot. */
export function snapshotFile(id: string): { id: string; bytes: Uint8Array } {
  return { id, bytes: new Uint8Array(readFileSync(tablePath(id))) };
}

function asAsync(database: object): AsyncDuckDB {
  return database as unknown as AsyncDuckDB;
}
