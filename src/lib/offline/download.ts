import { cacheKey } from './keys';
import { bytesOf, type KeptFile } from './manifest';
import { revisionOf } from './revision';

/** Why a download stopped before its end. What had arrived by then stays, and need not come again. */
export type Stop = 'cancelled' | 'quota' | 'missing' | 'changed' | 'network';
export type Downloaded = { ok: true } | { ok: false; why: Stop; path: string };

export interface DownloadOptions {
  /** Absolute address of the root of the site, with a slash at its end. */
  root: string;
  cache: Pick<Cache, 'keys' | 'put'>;
  fetch: (address: string, init: RequestInit) => Promise<Response>;
  signal: AbortSignal;
  /** Told the bytes that are kept, of those asked for; never goes back but for a file that failed. */
  progress: (bytes: number) => void;
}

const AT_ONCE = 4;

/** Brings the files that are not kept yet, a few at once, and keeps only what has the expected content. Never rejects. */
export async function download(files: readonly KeptFile[], options: DownloadOptions): Promise<Downloaded> {
  const { root, cache, signal, progress } = options;
  const halt = new AbortController();
  signal.addEventListener('abort', () => halt.abort(), { once: true });
  if (signal.aborted) return { ok: false, why: 'cancelled', path: '' };
  let stop: Downloaded | null = null;
  try {
    const missing = await missingFiles(files, root, cache);
    let done = bytesOf(files) - bytesOf(missing);
    progress(done);
    const waiting = [...missing];
    const line = async (): Promise<void> => {
      for (let file = waiting.shift(); file && !halt.signal.aborted; file = waiting.shift()) {
        try {
          await bring(file, { ...options, signal: halt.signal }, (bytes) => progress((done += bytes)));
        } catch (cause) {
          // The first reason counts: the others stop because of it.
          stop ??= { ok: false, why: signal.aborted ? 'cancelled' : reasonOf(cause), path: file.path };
          halt.abort();
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, line));
  } catch (cause) {
    return { ok: false, why: reasonOf(cause), path: '' };
  }
  if (signal.aborted) return { ok: false, why: 'cancelled', path: '' };
  return stop ?? { ok: true };
}

/** The files of a list that are not kept with the content they have now. */
export async function missingFiles(
  files: readonly KeptFile[],
  root: string,
  cache: Pick<Cache, 'keys'>,
): Promise<KeptFile[]> {
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  return files.filter(({ path, revision }) => !kept.has(cacheKey(addressOf(path, root), revision)));
}

export function addressOf(path: string, root: string): string {
  return new URL(path.replace(/^\//, ''), root).href;
}

class Halt extends Error {
  constructor(readonly why: Stop) {
    super(why);
  }
}

async function bring(
  file: KeptFile,
  { root, cache, fetch: get, signal }: DownloadOptions,
  more: (bytes: number) => void,
): Promise<void> {
  const address = addressOf(file.path, root);
  const response = await get(address, { cache: 'no-cache', credentials: 'same-origin', signal });
  // 409 is how the service worker says that the file of another version came.
  if (response.status === 409) throw new Halt('changed');
  if (!response.ok) throw new Halt('missing');
  let told = 0;
  const tell = (bytes: number): void => {
    told += bytes;
    more(bytes);
  };
  try {
    const bytes = await readAll(response, tell);
    if ((await revisionOf(bytes)) !== file.revision) throw new Halt('changed');
    if (signal.aborted) throw new Halt('cancelled');
    await cache.put(cacheKey(address, file.revision), new Response(bytes, { headers: headersOf(response) }));
  } catch (cause) {
    more(-told);
    throw cause;
  }
}

async function readAll(response: Response, more: (bytes: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    pieces.push(piece.value);
    length += piece.value.byteLength;
    more(piece.value.byteLength);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}

/** What is kept is neither compressed nor cut any more. */
function headersOf(response: Response): Headers {
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name);
  return headers;
}

function reasonOf(cause: unknown): Stop {
  if (cause instanceof Halt) return cause.why;
  if (cause instanceof Error && cause.name === 'QuotaExceededError') return 'quota';
  if (cause instanceof Error && cause.name === 'AbortError') return 'cancelled';
  return 'network';
}
