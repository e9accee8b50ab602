import { beforeEach, describe, expect, it } from 'vitest';
import { cacheKey } from '../keys';
import { revisionOf } from '../revision';
import { answerFile, answerPage, answerWithout, OTHER_VERSION, type AnswerTools } from './answer';
import type { Versions } from './versions';

const root = 'https://site.test/sotto/';
const asker = { clientId: 'page', resultingClientId: 'opening' };
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

let files: Map<string, string> | null;
let kept: Map<string, string>;
let held: string[];
let net: (() => Promise<Response>) | null;

beforeEach(async () => {
  files = new Map();
  for (const path of ['/mappa/', '/en/offline/', '/offline/', '/data/x.json', '/_astro/x.js'])
    files.set(path, await revisionOf(bytes(`kept ${path}`)));
  kept = new Map();
  held = [];
  net = null;
});

const keep = (path: string): void =>
  void kept.set(cacheKey(`${root}${path.slice(1)}`, files!.get(path)!), `kept ${path}`);

function tools(): AnswerTools {
  return {
    root,
    // Only what is asked of the versions here.
    versions: {
      filesFor: async () => files,
      holdToNet: async (id: string) => void held.push(id),
    } as unknown as Versions,
    kept: async (key) => (kept.has(key) ? new Response(kept.get(key)) : undefined),
    net: () => net?.() ?? Promise.reject(new TypeError('Failed to fetch')),
  };
}
const textOf = async (response: Response | null): Promise<string | undefined> => response?.text();

describe('the opening of a page (synthetic)', () => {
  it('is answered from the copy, whatever the address says of the view', async () => {
    keep('/mappa/');
    expect(await textOf(await answerPage(`${root}mappa/?indicatore=uno#tabella`, asker, tools()))).toBe(
      'kept /mappa/',
    );
    expect(held).toEqual([]);
  });

  it('comes from the net where it is not kept; the same version is the page’s own', async () => {
    net = async () => new Response('kept /mappa/');
    expect(await textOf(await answerPage(`${root}mappa/`, asker, tools()))).toBe('kept /mappa/');
    expect(held).toEqual([]);
  });

  it('in another version, or one that the copy knows nothing of, belongs to the net', async () => {
    net = async () => new Response('newer');
    expect(await textOf(await answerPage(`${root}mappa/`, asker, tools()))).toBe('newer');
    await answerPage(`${root}nuova/`, asker, tools());
    expect(held).toEqual(['opening', 'opening']);
  });

  it('leaves the pages alone where there is no copy', async () => {
    files = null;
    net = async () => new Response('newer');
    expect(await textOf(await answerPage(`${root}mappa/`, asker, tools()))).toBe('newer');
    expect(held).toEqual([]);
  });
});

describe('what a page asks for (synthetic)', () => {
  it('is answered from the copy, or by the net with the same content', async () => {
    net = async () => new Response('kept /data/x.json');
    expect(await textOf(await answerFile(`${root}data/x.json`, asker, tools()))).toBe('kept /data/x.json');
    net = null;
    keep('/data/x.json');
    expect(await textOf(await answerFile(`${root}data/x.json`, asker, tools()))).toBe('kept /data/x.json');
  });

  it('data of a newer snapshot never reach a page of an older version', async () => {
    net = async () => new Response('newer');
    const answer = await answerFile(`${root}data/x.json`, asker, tools());
    expect([answer.status, await answer.text()]).toEqual([OTHER_VERSION, '']);
  });

  it('what the copy does not list, and what has its digest in the name, comes from the net as it is', async () => {
    net = async () => new Response('any');
    expect(await textOf(await answerFile(`${root}data/x.csv`, asker, tools()))).toBe('any');
    expect(await textOf(await answerFile(`${root}_astro/x.js`, asker, tools()))).toBe('any');
  });

  it('fails without a network where it is not kept', async () => {
    await expect(answerFile(`${root}data/x.json`, asker, tools())).rejects.toThrow('Failed to fetch');
  });
});

describe('a page that is neither kept nor to be had (synthetic)', () => {
  it('has in its place the one that says what is kept, in its language where that is kept', async () => {
    keep('/offline/');
    expect(await textOf(await answerWithout(`${root}en/dati/`, tools()))).toBe('kept /offline/');
    keep('/en/offline/');
    expect(await textOf(await answerWithout(`${root}en/dati/`, tools()))).toBe('kept /en/offline/');
    expect(await textOf(await answerWithout(`${root}dati/`, tools()))).toBe('kept /offline/');
  });

  it('a file to download is not answered with a page', async () => {
    keep('/offline/');
    expect(await answerWithout(`${root}data/x.csv`, tools())).toBeNull();
  });
});
