import { beforeAll, describe, expect, it, vi } from 'vitest';
import { addressOf, download, missingFiles, type Downloaded } from './download';
import { cacheKey } from './keys';
import type { KeptFile } from './manifest';
import { revisionOf } from './revision';

const root = 'https://site.test/sotto/';
const names = ['/', '/mappa/', '/a.css', '/data/v1/x.json', '/e.wasm'];
let files: KeptFile[] = [];

beforeAll(async () => {
  files = await Promise.all(
    names.map(async (path) => ({
      ...{ path, part: 'pages' as const, locale: null, bytes: contentOf(path).length, wire: 1 },
      revision: await revisionOf(contentOf(path)),
    })),
  );
});

const contentOf = (path: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`content of ${path}`);

/** A cache that holds keys only, and a net that serves the synthetic site. */
function bench(answers: Record<string, () => Response | Promise<Response>> = {}) {
  const kept = new Map<string, Response>();
  const asked: string[] = [];
  return {
    ...{ kept, asked },
    progress: [] as number[],
    full: '',
    async run(signal = new AbortController().signal): Promise<Downloaded> {
      return download(files, {
        ...{ root, signal, progress: (bytes) => this.progress.push(bytes) },
        cache: {
          keys: async () => [...kept.keys()].map((url) => new Request(url)),
          put: async (key, response) => {
            if (this.full !== '' && String(key).includes(this.full))
              throw new DOMException('full', 'QuotaExceededError');
            kept.set(String(key), response);
          },
        },
        fetch: async (address) => {
          asked.push(address);
          const path = `/${address.slice(root.length)}`;
          return (
            answers[path]?.() ??
            new Response(contentOf(path), { headers: { 'Content-Encoding': 'gzip', 'X-Kept': '1' } })
          );
        },
      });
    },
  };
}

describe('bringing the files of a copy (synthetic)', () => {
  it('brings each file once, tells every byte, and keeps it without the marks of its travel', async () => {
    const site = bench();
    expect(await site.run()).toEqual({ ok: true });
    expect([...site.kept.keys()].sort()).toEqual(
      files.map(({ path, revision }) => cacheKey(addressOf(path, root), revision)).sort(),
    );
    expect(site.progress.at(-1)).toBe(files.reduce((sum, { bytes }) => sum + bytes, 0));
    expect(site.progress).toEqual([...site.progress].sort((a, b) => a - b));
    const one = [...site.kept.values()][0]!;
    expect([one.headers.get('content-encoding'), one.headers.get('x-kept')]).toEqual([null, '1']);
  });

  it('goes on from where it stopped', async () => {
    const site = bench({ '/e.wasm': () => Promise.reject(new TypeError('Failed to fetch')) });
    expect(await site.run()).toEqual({ ok: false, why: 'network', path: '/e.wasm' });
    const had = site.kept.size;
    const again = bench();
    for (const [key, value] of site.kept) again.kept.set(key, value);
    expect(await again.run()).toEqual({ ok: true });
    expect(again.asked).toHaveLength(files.length - had);
  });

  it.each<[string, () => Response, string]>([
    ['a file that is missing', () => new Response('', { status: 404 }), 'missing'],
    ['a file of another version', () => new Response('newer'), 'changed'],
    [
      'a file that the service worker knows to be of another version',
      () => new Response(null, { status: 409 }),
      'changed',
    ],
  ])('%s is not kept, and is told', async (_, response, why) => {
    const site = bench({ '/a.css': response });
    expect(await site.run()).toEqual({ ok: false, why, path: '/a.css' });
    expect([...site.kept.keys()].filter((key) => key.includes('a.css'))).toEqual([]);
  });

  it('a full disk is told, and its bytes are not counted as kept', async () => {
    const site = bench();
    site.full = 'e.wasm';
    expect(await site.run()).toEqual({ ok: false, why: 'quota', path: '/e.wasm' });
    const arrived = files.filter(({ path, revision }) =>
      site.kept.has(cacheKey(addressOf(path, root), revision)),
    );
    expect(site.progress.at(-1)).toBe(arrived.reduce((sum, { bytes }) => sum + bytes, 0));
  });

  it('stops at the reader’s word, before and during', async () => {
    const stop = new AbortController();
    const site = bench({
      '/mappa/': () => {
        stop.abort();
        return new Response(contentOf('/mappa/'));
      },
    });
    expect(await site.run(stop.signal)).toEqual({ ok: false, why: 'cancelled', path: '' });
    expect(site.kept.size).toBeLessThan(files.length);
    expect(await bench().run(AbortSignal.abort())).toEqual({ ok: false, why: 'cancelled', path: '' });
  });

  it('a file that changed is missing again', async () => {
    const cache = { keys: async () => [new Request(cacheKey(addressOf('/a.css', root), 'older'))] };
    expect(await missingFiles(files, root, cache)).toEqual(files);
  });
});

describe('keys', () => {
  it('are those of the library that brings updates', async () => {
    vi.stubGlobal('self', globalThis);
    vi.stubGlobal('location', new URL(root));
    vi.stubGlobal('registration', { scope: root });
    const { PrecacheController } = await import('workbox-precaching/PrecacheController');
    const library = new PrecacheController({ cacheName: 'x' });
    const url = addressOf('/mappa/', root);
    library.addToCacheList([{ url, revision: 'abc' }]);
    expect(cacheKey(url, 'abc')).toBe(library.getCacheKeyForURL(url));
    vi.unstubAllGlobals();
  });
});
