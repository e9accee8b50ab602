import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.mjs';

const dir = mkdtempSync(join(tmpdir(), 'serve-'));
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const page = (text: string) => `<!doctype html><title>${text}</title>`;
  const policy = '<meta http-equiv="content-security-policy" content="script-src \'self\' \'sha256-abc=\';">';
  mkdirSync(join(dir, 'mappa'));
  mkdirSync(join(dir, 'en', 'embed'), { recursive: true });
  writeFileSync(join(dir, 'en', 'embed', 'index.html'), `${page('embed')}${policy}`);
  mkdirSync(join(dir, 'data'));
  writeFileSync(join(dir, 'index.html'), `${page('home')}${policy}`);
  writeFileSync(join(dir, '404.html'), page('not here'));
  writeFileSync(join(dir, 'mappa', 'index.html'), page('map'));
  for (const name of ['w.mjs', 'e.wasm', 'o.parquet', 't.topojson', 'o.csv', 'c.json']) {
    writeFileSync(join(dir, 'data', name), '0123456789');
  }
  server = await serve({ dir, port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(dir, { recursive: true });
});

const get = (path: string, init?: RequestInit) =>
  fetch(new URL(path, server.url), { redirect: 'manual', ...init });

describe('serve', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/mappa/', 'text/html; charset=utf-8'],
    ['/data/w.mjs', 'text/javascript; charset=utf-8'],
    ['/data/e.wasm', 'application/wasm'],
    ['/data/o.parquet', 'application/vnd.apache.parquet'],
    ['/data/t.topojson', 'application/json; charset=utf-8'],
    ['/data/o.csv', 'text/csv; charset=utf-8'],
    ['/data/c.json', 'application/json; charset=utf-8'],
  ])('gives %s as %s', async (path, type) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  it('answers a missing address with the page for it and status 404', async () => {
    const answer = await get('/nowhere/');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('not here');
  });

  it('sends the copy made ahead to a reader that takes it, under the type of the file', async () => {
    writeFileSync(join(dir, 'data', 'packed.json'), '"as it is"');
    writeFileSync(join(dir, 'data', 'packed.json.gz'), gzipSync('"packed"'));
    const packed = await get('/data/packed.json', { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('vary')).toBe('Accept-Encoding');
    expect(await packed.text()).toBe('"packed"');
    const plain = await get('/data/packed.json', { headers: { 'accept-encoding': 'identity' } });
    expect(await plain.text()).toBe('"as it is"');
  });

  it('sends a page without its slash to the one with it, never to another host', async () => {
    const answer = await get('/mappa?anno=2020');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/mappa/?anno=2020');
    const location = await new Promise((done) => {
      const { port } = new URL(server.url);
      request({ port, host: '127.0.0.1', path: '//mappa' }, (res) => {
        res.resume();
        done(res.headers.location);
      }).end();
    });
    expect(location).toBe('/mappa/');
  });

  it('answers the ranges it can cut, and gives the whole file for the rest', async () => {
    const part = await get('/data/o.parquet', { headers: { range: 'bytes=2-4' } });
    expect([part.status, await part.text()]).toEqual([206, '234']);
    expect(part.headers.get('content-range')).toBe('bytes 2-4/10');
    const tail = await get('/data/o.parquet', { headers: { range: 'bytes=-3' } });
    expect([tail.status, await tail.text()]).toEqual([200, '0123456789']);
  });

  it('never leaves its folder', async () => {
    const status = await new Promise((done) => {
      const { port } = new URL(server.url);
      request({ port, host: '127.0.0.1', path: '/../../../../../etc/hostname' }, (res) => {
        res.resume();
        done(res.statusCode);
      }).end();
    });
    expect(status).toBe(404);
  });

  it('answers an unchanged file with 304', async () => {
    const first = await get('/data/o.csv');
    const again = await get('/data/o.csv', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it('only reads', async () => {
    expect((await get('/', { method: 'POST' })).status).toBe(405);
  });

  it('sends the security headers, with the policy of the page where it has one', async () => {
    const home = (await get('/')).headers;
    expect(home.get('content-security-policy')).toBe(
      "script-src 'self' 'sha256-abc='; frame-ancestors 'none'",
    );
    // The one page made for frames; a header alone can say so.
    expect((await get('/en/embed/?indicatore=a')).headers.get('content-security-policy')).toBe(
      "script-src 'self' 'sha256-abc='; frame-ancestors *",
    );
    const worker = (await get('/data/w.mjs')).headers;
    expect(worker.get('content-security-policy')).toContain(
      "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'",
    );
    for (const headers of [home, worker]) {
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });
});
