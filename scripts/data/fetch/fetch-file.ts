import { backoff, LONGEST_RETRY_AFTER_MS, retryAfter } from './backoff';
import { contentFault } from './content';
import type { FileRequest } from './download';
import type { Clock, RateLimiter } from './limiter';
import { postbackOf } from './postback';
import { sha256, type BrokenOff, type RawStore } from './store';

/** Everything a download touches outside itself. */
export interface FetchDeps extends Clock {
  fetch: typeof globalThis.fetch;
  /** A number in [0, 1). */
  random: () => number;
  store: RawStore;
  limiter: RateLimiter;
  /** Told the bytes so far and the length the publisher announced (null when it did not). */
  progress: (file: string, bytes: number, announced: number | null) => void;
}

export interface FetchOptions {
  /** Attempts in all. */
  attempts: number;
  /** Time one attempt may take, milliseconds. */
  timeoutMs: number;
  /** A file that is smaller than this share of the last good one is refused. */
  leastShare: number;
}

export const DEFAULTS: FetchOptions = { attempts: 5, timeoutMs: 300_000, leastShare: 0.5 };

export type Outcome =
  | { kind: 'new' | 'changed' | 'same'; request: FileRequest; bytes: number; sha256: string }
  | { kind: 'unchanged'; request: FileRequest }
  | { kind: 'failed'; request: FileRequest; reason: string; attempts: number };

/** A fault of one attempt; `again` says whether another attempt may help. */
class Fault extends Error {
  readonly again: boolean;
  readonly waitMs: number | null;

  constructor(reason: string, again: boolean, waitMs: number | null = null) {
    super(reason);
    this.again = again;
    this.waitMs = waitMs;
  }
}

/** Answers of a server that may be different a little later. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Fetches one file: conditional when we have it, resumed when it broke off, retried when the fault may pass. The last
 * good file is replaced only by one that came whole and looks like what it should be. Never throws for a publisher's fault.
 */
export async function fetchFile(
  request: FileRequest,
  deps: FetchDeps,
  options: FetchOptions = DEFAULTS,
): Promise<Outcome> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptOnce(request, deps, options);
    } catch (error) {
      const fault = error instanceof Fault ? error : new Fault(wordsOf(error), true);
      const wait = fault.waitMs ?? backoff(attempt, deps.random());
      if (!fault.again || attempt >= options.attempts || wait > LONGEST_RETRY_AFTER_MS) {
        return { kind: 'failed', request, reason: fault.message, attempts: attempt };
      }
      await deps.sleep(wait);
    }
  }
}

async function attemptOnce(request: FileRequest, deps: FetchDeps, options: FetchOptions): Promise<Outcome> {
  const { store } = deps;
  // Waiting for one's turn is no fault of the publisher: the time limit starts after it.
  await deps.limiter.turn(request.url);
  const signal = AbortSignal.timeout(options.timeoutMs);
  const known = store.state(request.file);
  const last = known?.url === request.url ? known : null;
  const broken = request.buttonRow === null ? store.partial(request.file) : null;
  const fits = broken?.url === request.url && broken.bytes > 0 && broken.validator !== '';
  const partial = fits ? broken : null;
  const response = await ask(request, deps, signal, last, partial);
  if (response.status === 304) return { kind: 'unchanged', request };
  if (response.status === 416) {
    store.discard(request.file);
    throw new Fault('what was downloaded before does not fit any more', true);
  }
  if (!response.ok) throw statusFault(response, deps.now());
  const etag = response.headers.get('etag');
  const lastModified = response.headers.get('last-modified');
  const received = await receive(response, request, deps, partial, etag ?? lastModified);
  const bytes = store.readPart(request.file);
  const fault = contentFault(bytes, request) ?? shrunk(bytes.length, known?.bytes, options.leastShare);
  if (fault !== null || received !== bytes.length) {
    store.discard(request.file);
    throw new Fault(fault ?? 'the bytes on disk are not those received', false);
  }
  const state = { url: request.url, etag, lastModified, sha256: sha256(bytes), bytes: bytes.length };
  const kind = known === null ? 'new' : known.sha256 === state.sha256 ? 'same' : 'changed';
  // The same bytes keep their first date, so that a refresh that brings nothing new changes nothing we publish.
  const fetchedAt = kind === 'same' && known ? known.fetchedAt : new Date(deps.now()).toISOString();
  store.commit(request.file, { ...state, fetchedAt });
  return { kind, request, bytes: state.bytes, sha256: state.sha256 };
}

async function ask(
  request: FileRequest,
  deps: FetchDeps,
  signal: AbortSignal,
  last: { etag: string | null; lastModified: string | null } | null,
  partial: BrokenOff | null,
): Promise<Response> {
  const headers: Record<string, string> = { 'accept-language': 'it', 'accept-encoding': 'identity' };
  if (request.accept !== null) headers['accept'] = request.accept;
  await deps.limiter.turn(request.url);
  if (request.buttonRow !== null) return press(request, request.buttonRow, deps, signal, headers);
  if (partial !== null) {
    headers['range'] = `bytes=${partial.bytes}-`;
    headers['if-range'] = partial.validator;
  } else {
    if (last?.etag) headers['if-none-match'] = last.etag;
    if (last?.lastModified) headers['if-modified-since'] = last.lastModified;
  }
  return deps.fetch(request.url, { headers, signal });
}

async function press(
  request: FileRequest,
  row: string,
  deps: FetchDeps,
  signal: AbortSignal,
  headers: Record<string, string>,
): Promise<Response> {
  const page = await deps.fetch(request.url, { headers, signal });
  if (!page.ok) throw statusFault(page, deps.now());
  const cookie = page.headers
    .getSetCookie()
    .map((entry) => entry.split(';')[0])
    .join('; ');
  const postback = postbackOf(await page.text(), row, request.url, cookie || null);
  if (postback === null) throw new Fault(`the page has no button in a row titled "${row}"`, false);
  await deps.limiter.turn(request.url);
  const all = { ...headers, ...postback.headers };
  return deps.fetch(request.url, { method: 'POST', body: postback.body, headers: all, signal });
}

/** Writes the body to the part, after what is there when the server goes on from it; returns the bytes of the part. */
async function receive(
  response: Response,
  request: FileRequest,
  deps: FetchDeps,
  partial: BrokenOff | null,
  validator: string | null,
): Promise<number> {
  const { store } = deps;
  const resumed = response.status === 206 && partial !== null && startsAt(response) === partial.bytes;
  if (response.status === 206 && !resumed) {
    store.discard(request.file);
    throw new Fault('the server went on from another place than we asked', true);
  }
  let bytes = resumed ? partial.bytes : 0;
  // The length of a compressed body says nothing of the bytes that come out of it.
  const packed = (response.headers.get('content-encoding') ?? 'identity') !== 'identity';
  const length = packed ? null : response.headers.get('content-length');
  const announced = length === null ? null : bytes + Number(length);
  if (announced !== null && announced > request.maxBytes) throw tooLarge(request);
  store.begin(request.file, resumed ? null : { url: request.url, validator: validator ?? '' });
  try {
    for await (const chunk of response.body ?? []) {
      bytes += chunk.length;
      if (bytes > request.maxBytes) throw tooLarge(request);
      store.append(request.file, chunk);
      deps.progress(request.file, bytes, announced);
    }
  } catch (error) {
    // Without a validator nobody can tell whether the rest belongs to the same version.
    if (error instanceof Fault || validator === null) store.discard(request.file);
    throw error;
  }
  if (announced !== null && bytes !== announced) {
    store.discard(request.file);
    throw new Fault(`${bytes} bytes where ${announced} were announced`, true);
  }
  return bytes;
}

function startsAt(response: Response): number | null {
  const start = /^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1];
  return start === undefined ? null : Number(start);
}

function statusFault(response: Response, now: number): Fault {
  const wait = retryAfter(response.headers.get('retry-after'), now);
  return new Fault(`the server answered ${response.status}`, PASSING.has(response.status), wait);
}

function tooLarge(request: FileRequest): Fault {
  return new Fault(`larger than ${Math.round(request.maxBytes / 1_000_000)} MB`, false);
}

function shrunk(bytes: number, before: number | undefined, leastShare: number): string | null {
  if (before === undefined || bytes >= before * leastShare) return null;
  return `${bytes} bytes where the last good file has ${before}: looks cut`;
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no end within the time limit';
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message}${cause}`;
}
