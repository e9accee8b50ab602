import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileRequest } from './download';
import { fetchFile, type FetchDeps, type FetchOptions, type Outcome } from './fetch-file';
import { RateLimiter } from './limiter';
import { PublisherServer } from './publisher-server';
import { fetchAll, summary } from './run';
import { folderStore, sha256 } from './store';

const GOOD = 'codice;valore\n037006;1\n037032;2\n';
const NEWER = 'codice;valore\n037006;5\n037032;6\n';
const OPTIONS: FetchOptions = { attempts: 3, timeoutMs: 5_000, leastShare: 0.5 };
const FILE = 'synthetic/data.csv';

let folder = '';
let origin = '';
let server: PublisherServer;
let slept: number[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fetch-'));
  server = new PublisherServer();
  origin = await server.start();
  slept = [];
});
afterEach(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

function request(path: string, more: Partial<FileRequest> = {}): FileRequest {
  return {
    ...{ sourceId: 'synthetic', url: `${origin}${path}`, file: FILE, format: 'csv', accept: null },
    ...{ maxBytes: 1_000_000, buttonRow: null, columns: ['codice', 'valore'] },
    ...more,
  };
}

function deps(): FetchDeps {
  const clock = {
    now: () => 1_700_000_000_000 + slept.reduce((sum, ms) => sum + ms, 0),
    sleep: async (ms: number) => void slept.push(ms),
  };
  const limiter = new RateLimiter(clock, { [new URL(origin).host]: { calls: 1000, withinMs: 1 } });
  const rest = { fetch: globalThis.fetch, random: () => 0.5, progress: () => undefined };
  return { ...clock, ...rest, limiter, store: folderStore(folder) };
}

const get = (path: string, more: Partial<FileRequest> = {}, options = OPTIONS): Promise<Outcome> =>
  fetchFile(request(path, more), deps(), options);
const kept = (): string => readFileSync(join(folder, FILE), 'utf8');

async function haveGood(): Promise<void> {
  server.on('/good.csv', (_, response) => response.end(GOOD));
  expect((await get('/good.csv')).kind).toBe('new');
}

function failure(outcome: Outcome): { reason: string; attempts: number } {
  if (outcome.kind !== 'failed') throw new Error(`did not fail: ${outcome.kind}`);
  return outcome;
}

describe('fetchFile against a server (synthetic)', () => {
  it('200: writes the file whole, with its checksum, and leaves no part behind', async () => {
    await haveGood();
    expect(kept()).toBe(GOOD);
    expect(folderStore(folder).state(FILE)).toMatchObject({
      sha256: sha256(Buffer.from(GOOD)),
      bytes: GOOD.length,
    });
    expect(readdirSync(join(folder, 'synthetic'))).toEqual(['data.csv']);
  });

  it('304: asks with ETag and date, and keeps what is there', async () => {
    const seen: (string | undefined)[] = [];
    server.on('/d.csv', (incoming, response) => {
      seen.push(incoming.headers['if-none-match'], incoming.headers['if-modified-since']);
      if (incoming.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else
        response.writeHead(200, { etag: '"v1"', 'last-modified': 'Wed, 01 Jan 2025 00:00:00 GMT' }).end(GOOD);
    });
    expect((await get('/d.csv')).kind).toBe('new');
    expect((await get('/d.csv')).kind).toBe('unchanged');
    expect(seen).toEqual([undefined, undefined, '"v1"', 'Wed, 01 Jan 2025 00:00:00 GMT']);
    expect(kept()).toBe(GOOD);
  });

  it('tells a changed file from the same bytes sent again', async () => {
    server.on('/d.csv', (_, response, nth) => response.end(nth < 3 ? GOOD : NEWER));
    expect([(await get('/d.csv')).kind, (await get('/d.csv')).kind, (await get('/d.csv')).kind]).toEqual([
      'new',
      'same',
      'changed',
    ]);
    expect(kept()).toBe(NEWER);
  });

  it('the same bytes keep the date of when they first came', async () => {
    server.on('/shaky.csv', (_, response, nth) =>
      nth === 2 ? response.writeHead(503).end() : response.end(GOOD),
    );
    await get('/shaky.csv');
    const first = folderStore(folder).state(FILE)?.fetchedAt;
    expect((await get('/shaky.csv')).kind).toBe('same');
    expect(slept).toHaveLength(1);
    expect(folderStore(folder).state(FILE)?.fetchedAt).toBe(first);
  });

  it('404: fails at once and leaves the last good file', async () => {
    await haveGood();
    expect(failure(await get('/gone.csv'))).toMatchObject({ reason: 'the server answered 404', attempts: 1 });
    expect(kept()).toBe(GOOD);
  });

  it('429: waits as long as Retry-After asks', async () => {
    server.on('/busy.csv', (_, response, nth) =>
      nth === 1 ? response.writeHead(429, { 'retry-after': '7' }).end() : response.end(GOOD),
    );
    expect((await get('/busy.csv')).kind).toBe('new');
    expect(slept).toEqual([7_000]);
  });

  it('429 with a wait too long for today: gives up', async () => {
    server.on('/blocked.csv', (_, response) => response.writeHead(429, { 'retry-after': '86400' }).end());
    expect(failure(await get('/blocked.csv')).attempts).toBe(1);
    expect(slept).toEqual([]);
  });

  it('500: backs off longer each time, then comes through', async () => {
    server.on('/shaky.csv', (_, response, nth) =>
      nth < 3 ? response.writeHead(500).end() : response.end(GOOD),
    );
    expect((await get('/shaky.csv')).kind).toBe('new');
    expect(slept).toEqual([1_000, 2_000]);
  });

  it('500 for ever: fails after the last attempt and leaves the last good file', async () => {
    await haveGood();
    server.on('/down.csv', (_, response) => response.writeHead(500).end());
    expect(failure(await get('/down.csv'))).toMatchObject({ reason: 'the server answered 500', attempts: 3 });
    expect(kept()).toBe(GOOD);
  });

  it('a server that hangs meets the time limit', async () => {
    server.on('/hang.csv', (_, response) => void response.writeHead(200).write('codice;'));
    const short = { ...OPTIONS, attempts: 2, timeoutMs: 100 };
    expect(failure(await get('/hang.csv', {}, short)).reason).toBe('no end within the time limit');
    expect(existsSync(join(folder, FILE))).toBe(false);
  });

  it('a connection that breaks is resumed with Range and If-Range', async () => {
    server.on('/cut.csv', (incoming, response, nth) => {
      const headers = { etag: '"v1"', 'accept-ranges': 'bytes' };
      if (nth === 1) {
        response.writeHead(200, { ...headers, 'content-length': GOOD.length });
        response.write(GOOD.slice(0, 20), () => setTimeout(() => response.destroy(), 50));
        return;
      }
      expect(incoming.headers).toMatchObject({ range: 'bytes=20-', 'if-range': '"v1"' });
      const range = `bytes 20-${GOOD.length - 1}/${GOOD.length}`;
      const length = String(GOOD.length - 20);
      response
        .writeHead(206, { ...headers, 'content-range': range, 'content-length': length })
        .end(GOOD.slice(20));
    });
    expect((await get('/cut.csv')).kind).toBe('new');
    expect(kept()).toBe(GOOD);
  });

  it('a file that changed while it was cut starts again from its beginning', async () => {
    server.on('/cut.csv', (_, response, nth) => {
      const etag = nth === 1 ? '"v1"' : '"v2"';
      response.writeHead(200, { etag, 'content-length': GOOD.length });
      if (nth === 1) response.write(GOOD.slice(0, 20), () => setTimeout(() => response.destroy(), 50));
      else response.end(NEWER);
    });
    expect((await get('/cut.csv')).kind).toBe('new');
    expect(kept()).toBe(NEWER);
  });

  it('a cut without ETag or date is never glued together', async () => {
    server.on('/cut.csv', (incoming, response, nth) => {
      response.writeHead(200, { 'content-length': GOOD.length });
      if (nth === 1) response.write(GOOD.slice(0, 20), () => setTimeout(() => response.destroy(), 50));
      else response.end(incoming.headers.range === undefined ? GOOD : 'wrong');
    });
    expect((await get('/cut.csv')).kind).toBe('new');
    expect(kept()).toBe(GOOD);
  });

  it('a length announced too short cuts a record: refused', async () => {
    await haveGood();
    server.on('/short.csv', (_, response) => {
      const socket = response.socket;
      socket?.write(
        `HTTP/1.1 200 OK\r\ncontent-length: ${GOOD.length - 3}\r\nconnection: close\r\n\r\n${GOOD}`,
      );
      socket?.end();
    });
    const outcome = await get('/short.csv', {}, { ...OPTIONS, attempts: 1 });
    expect(failure(outcome).reason).toMatch(/cut short/);
    expect(kept()).toBe(GOOD);
  });

  it('a length announced too long is a broken download', async () => {
    server.on('/long.csv', (_, response) => {
      response.writeHead(200, { 'content-length': GOOD.length + 50 });
      response.write(GOOD, () => setTimeout(() => response.destroy(), 50));
    });
    expect(failure(await get('/long.csv')).attempts).toBe(3);
    expect(existsSync(join(folder, FILE))).toBe(false);
  });

  it.each([
    ['HTML instead of CSV', '<!DOCTYPE html><p>Servizio sospeso</p>', /HTML or XML page instead of CSV/],
    ['a column renamed', 'codice;importo\n037006;1\n', /missing: valore; not expected: importo/],
    ['an empty file', '', /empty/],
    ['a file much smaller than the last', 'codice;valore\n', /14 bytes where the last good file has 32/],
  ])('%s: refused at once, the last good file stays', async (_name, body, reason) => {
    server.on('/good.csv', (_, response, nth) => response.end(nth === 1 ? GOOD : body));
    await get('/good.csv');
    const outcome = failure(await get('/good.csv'));
    expect(outcome).toMatchObject({ attempts: 1 });
    expect(outcome.reason).toMatch(reason);
    expect(kept()).toBe(GOOD);
    expect(readdirSync(join(folder, 'synthetic'))).toEqual(['data.csv']);
  });

  it('stops at the size limit, announced or not', async () => {
    server.on('/big.csv', (_, response) => response.end(GOOD));
    server.on('/stream.csv', (_, response) => {
      response.write(GOOD);
      response.end(GOOD);
    });
    for (const path of ['/big.csv', '/stream.csv'])
      expect(failure(await get(path, { maxBytes: 20 })).reason).toMatch(/larger than/);
    expect(existsSync(join(folder, `${FILE}.part`))).toBe(false);
    expect(existsSync(join(folder, FILE))).toBe(false);
  });

  it('presses the button of a page that has no plain address', async () => {
    server.on('/list', (incoming, response) => {
      if (incoming.method === 'GET') {
        response.setHeader('set-cookie', 'session=1; path=/');
        const inputs = ['__VIEWSTATE', '__VIEWSTATEGENERATOR', '__EVENTVALIDATION']
          .map((name) => `<input type="hidden" name="${name}" id="${name}" value="${name}&amp;x" />`)
          .join('');
        response.end(`${inputs}<tr><td>Enti iscritti</td><input name="ctl02$btnScaricaDoc" /></tr>`);
        return;
      }
      let body = '';
      incoming.on('data', (chunk) => (body += String(chunk)));
      incoming.on('end', () => {
        expect(incoming.headers.cookie).toBe('session=1');
        expect(new URLSearchParams(body).get('__EVENTTARGET')).toBe('ctl02$btnScaricaDoc');
        expect(new URLSearchParams(body).get('__VIEWSTATE')).toBe('__VIEWSTATE&x');
        response.end(GOOD);
      });
    });
    expect((await get('/list', { buttonRow: 'Enti iscritti' })).kind).toBe('new');
    expect(failure(await get('/list', { buttonRow: 'Altro' })).reason).toMatch(
      /no button in a row titled "Altro"/,
    );
  });
});

describe('fetchAll', () => {
  it('goes on after a failure and sums up', async () => {
    server.on('/a.csv', (_, response) => response.end(GOOD));
    const lines: string[] = [];
    const outcomes = await fetchAll(
      [request('/no.csv', { sourceId: 'bad' }), request('/a.csv')],
      deps(),
      OPTIONS,
      (line) => lines.push(line),
    );
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(['failed', 'new']);
    expect(lines[0]).toMatch(/✗ bad synthetic\/data.csv: the server answered 404/);
    expect(summary(outcomes)).toEqual([
      '1 new, 0 changed, 0 unchanged, 1 failed',
      'Last good files kept of: bad',
    ]);
  });
});
