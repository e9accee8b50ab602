import type { Progress } from './types';

/** Why a download gave no bytes. */
export type DownloadFailure = { reason: 'missing' | 'corrupt'; detail: string };

export type Download = { ok: true; bytes: Uint8Array } | { ok: false; failure: DownloadFailure };

/** The part of `fetch` that is needed here, so that a test can stand in for it. */
export type Fetch = (url: string) => Promise<Response>;

/**
 * A whole Parquet file with its progress, checked for the magic `PAR1` at head and tail: a file cut short or a web page
 * served in its place is `corrupt`, an HTTP or network error is `missing`. Never rejects.
 */
export async function downloadParquet(
  url: string,
  expectedBytes: number | null,
  progress: (progress: Progress) => void,
  get: Fetch = (address) => fetch(address),
): Promise<Download> {
  try {
    const response = await get(url);
    if (!response.ok) return failed('missing', `HTTP ${response.status}`);
    const bytes = await readWhole(response, expectedBytes, progress);
    return isParquet(bytes) ? { ok: true, bytes } : failed('corrupt', `${bytes.byteLength} bytes, no PAR1`);
  } catch (error) {
    return failed('missing', String(error));
  }
}

/** True when the bytes open and close as a Parquet file must (head, tail, and room for a footer length). */
export function isParquet(bytes: Uint8Array): boolean {
  const size = bytes.byteLength;
  return size >= 12 && magicAt(bytes, 0) && magicAt(bytes, size - 4);
}

/**
 * Reads a body chunk by chunk, reporting bytes. The expected size comes from the caller because `content-length` counts
 * compressed bytes and chunks do not. Rejects when the connection breaks.
 */
export async function readWhole(
  response: Response,
  expectedBytes: number | null,
  progress: (progress: Progress) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  if (!reader) throw new Error('no body');
  const chunks: Uint8Array[] = [];
  let loaded = 0;
  progress({ loaded, total: expectedBytes });
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    loaded += value.byteLength;
    chunks.push(value);
    progress({ loaded, total: expectedBytes === null ? null : Math.max(expectedBytes, loaded) });
  }
  const whole = new Uint8Array(loaded);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

function magicAt(bytes: Uint8Array, at: number): boolean {
  return [0x50, 0x41, 0x52, 0x31].every((byte, i) => bytes[at + i] === byte);
}

function failed(reason: DownloadFailure['reason'], detail: string): Download {
  return { ok: false, failure: { reason, detail } };
}
