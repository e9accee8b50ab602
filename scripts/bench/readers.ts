/**
 * Many readers at once on loopback: each opens a page with what it loads by itself, then the data of a view, again and again for some
 * seconds, with what a browser sends. Run against nginx with the shipped configuration:
 * `npx tsx scripts/bench/readers.ts [--readers 200] [--seconds 20] [--dir dist]`. Prints a table and, as its last line, JSON.
 */
import { existsSync, readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { startNginx } from '../site/nginx';
import { pageFiles } from './page-files';

/** What a reader of the map asks for, besides the page. */
const DATA = [
  'data/v1/territories.topo.json',
  'data/v1/latest.json',
  'data/v1/observations.parquet',
  'data/v1/organisations.parquet',
];
const PAGES = ['index.html', 'mappa/index.html', 'territori/vergato/index.html', 'en/mappa/index.html'];
/** Longer than this for one file is an error. */
const PATIENCE_MS = 30_000;

interface Asked {
  ms: number;
  bytes: number;
  error: string | null;
}

export interface ReadersResult {
  readers: number;
  seconds: number;
  requests: number;
  errors: number;
  perSecond: number;
  megabytesPerSecond: number;
  /** Milliseconds from the sending of a request to the last byte of its answer. */
  p50: number;
  p95: number;
  p99: number;
  /** What went wrong, and how often. */
  kinds: Record<string, number>;
}

/** Readers at work on a served site until the seconds are over. `visits` are lists of paths that one reader asks for in turn. */
export async function read(
  url: string,
  visits: readonly (readonly string[])[],
  options: { readers: number; seconds: number },
): Promise<ReadersResult> {
  const asked: Asked[] = [];
  const start = performance.now();
  const end = start + options.seconds * 1000;
  await Promise.all(
    Array.from({ length: options.readers }, async (_, reader) => {
      // Each reader has connections of its own, as many as a browser opens.
      const agent = new Agent({ keepAlive: true, maxSockets: 6 });
      for (let turn = reader; performance.now() < end; turn += 1) {
        const [page = '', ...rest] = visits[turn % visits.length] ?? [];
        asked.push(await ask(new URL(page, url), agent));
        asked.push(...(await Promise.all(rest.map((path) => ask(new URL(path, url), agent)))));
      }
      agent.destroy();
    }),
  );
  return summary(asked, options.readers, (performance.now() - start) / 1000);
}

export function summary(asked: readonly Asked[], readers: number, seconds: number): ReadersResult {
  const times = asked.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number): number => round(times[Math.ceil(times.length * share) - 1] ?? 0);
  const kinds: Record<string, number> = {};
  for (const { error } of asked) if (error !== null) kinds[error] = (kinds[error] ?? 0) + 1;
  const bytes = asked.reduce((sum, one) => sum + one.bytes, 0);
  return {
    readers,
    seconds: round(seconds),
    requests: asked.length,
    errors: Object.values(kinds).reduce((sum, n) => sum + n, 0),
    perSecond: round(asked.length / seconds),
    megabytesPerSecond: round(bytes / 1e6 / seconds),
    ...{ p50: at(0.5), p95: at(0.95), p99: at(0.99) },
    kinds,
  };
}

function ask(address: URL, agent: Agent): Promise<Asked> {
  let start = performance.now();
  return new Promise((done) => {
    let bytes = 0;
    const over = (error: string | null): void => done({ ms: performance.now() - start, bytes, error });
    const request = get(address, { agent, headers: { 'Accept-Encoding': 'gzip, deflate, br' } }, (answer) => {
      answer.on('data', (part: Buffer) => (bytes += part.length));
      answer.on('end', () => over(answer.statusCode === 200 ? null : `status ${answer.statusCode}`));
      answer.on('error', (error) => over(error.message));
    });
    request.setTimeout(PATIENCE_MS, () => request.destroy(new Error('too slow')));
    // Until a connection is free the request waits in the reader, as it does in a browser.
    request.on('socket', () => (start = performance.now()));
    request.on('error', (error) => over(error.message));
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A visit to each page: the page, its scripts and styles, and for the map the data of a view. */
function visitsOf(dir: string): string[][] {
  return PAGES.map((page) => {
    const files = pageFiles(dir, readFileSync(join(dir, page), 'utf8'));
    const own = [...files.script, ...files.style].map((file) => file.replace(/^\//, ''));
    return [page.replace(/index\.html$/, ''), ...own, ...(page.includes('mappa') ? DATA : [])];
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      readers: { type: 'string', default: '200' },
      seconds: { type: 'string', default: '20' },
    },
  });
  const nginx = await startNginx({ dir: values.dir });
  try {
    const visits = visitsOf(values.dir);
    const options = { readers: Number(values.readers), seconds: Number(values.seconds) };
    const result = await read(nginx.url, visits, options);
    const { kinds, ...figures } = result;
    console.table(figures);
    if (result.errors > 0) console.table(kinds);
    const compressed = existsSync(join(values.dir, 'index.html.br'));
    console.log(JSON.stringify({ ...result, compressed, brotli: nginx.brotli, cores: cpus().length }));
    process.exitCode = result.errors === 0 ? 0 : 1;
  } finally {
    await nginx.close();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
