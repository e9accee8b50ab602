/** Stand-ins for the engine and the network, for the tests of this folder. */
import type { Fetch } from './download';
import type { Engine, Param, RawResult, StartEngine } from './types';

export interface Run {
  sql: string;
  params: readonly Param[];
  finish(value?: number): void;
  fail(message: string): void;
}

/** An engine that answers one BIGINT at once, or, with `held`, only when a test says so. */
export function fakeEngine() {
  let end: (reason: Error) => void = () => undefined;
  const fake = {
    starts: 0,
    closed: 0,
    failStart: false,
    failRegister: false,
    failDerive: false,
    held: false,
    /** Statements now running in the engine, and the most there ever were at a time. */
    running: 0,
    most: 0,
    registered: [] as string[],
    runs: [] as Run[],
    start: (async (progress) => {
      fake.starts += 1;
      progress({ loaded: 50, total: 100 });
      if (fake.failStart) throw new Error('no engine');
      const gone = new Promise<never>((_, reject) => (end = reject));
      gone.catch(() => undefined);
      return { ...engine, gone };
    }) satisfies StartEngine,
    /** The engine that runs ends by itself, as one does that the browser takes the memory from. */
    die: () => end(new Error('the engine stopped')),
  };
  const engine: Omit<Engine, 'gone'> = {
    async register(name) {
      if (fake.failRegister) throw new Error('Invalid Input Error: no footer');
      fake.registered.push(name);
    },
    async derive(name) {
      if (fake.failDerive) throw new Error('Binder Error: no such column');
      fake.registered.push(name);
    },
    run: (sql, params) =>
      new Promise<RawResult>((resolve, reject) => {
        fake.running += 1;
        fake.most = Math.max(fake.most, fake.running);
        const end = () => (fake.running -= 1);
        const finish = (value = 1) => {
          end();
          resolve({ rowCount: 1, columns: [{ name: 'n', type: 'Int64', values: [BigInt(value)] }] });
        };
        const fail = (message: string) => {
          end();
          reject(new Error(message));
        };
        fake.runs.push({ sql, params, finish, fail });
        if (!fake.held) finish();
      }),
    close: () => void (fake.closed += 1),
  };
  return fake;
}

/** A network that knows these files and writes down what was asked. */
export function fakeFiles(files: Record<string, Uint8Array>) {
  const asked: string[] = [];
  const fetch: Fetch = async (url) => {
    asked.push(url);
    const file = files[url];
    return file ? new Response(new Uint8Array(file)) : new Response('not here', { status: 404 });
  };
  return { files, asked, fetch };
}

/** The smallest bytes that pass for a Parquet file from outside. */
export function parquet(): Uint8Array {
  return new TextEncoder().encode('PAR1....PAR1');
}
