import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { read, summary } from './readers';

let server: Server | undefined;
afterEach(() => void server?.close());

describe('readers at once', () => {
  it('counts what was asked for, and what failed by its kind (synthetic answers)', () => {
    const asked = Array.from({ length: 100 }, (_, i) => ({
      ms: i + 1,
      bytes: 10_000,
      error: i < 3 ? 'status 500' : null,
    }));
    expect(summary(asked, 10, 2)).toEqual({
      ...{ readers: 10, seconds: 2, requests: 100, errors: 3, perSecond: 50, megabytesPerSecond: 0.5 },
      ...{ p50: 50, p95: 95, p99: 99, kinds: { 'status 500': 3 } },
    });
    expect(summary([], 1, 1)).toMatchObject({ requests: 0, errors: 0, p95: 0 });
  });

  it('asks for the page and then for what it needs, and sees a failure', async () => {
    const paths = new Set<string>();
    server = createServer((request, response) => {
      paths.add(request.url ?? '');
      response.statusCode = request.url === '/gone.css' ? 404 : 200;
      response.end('0123456789');
    });
    await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const result = await read(url, [['mappa/', 'a.js', 'gone.css']], { readers: 2, seconds: 0.1 });
    expect([...paths].sort()).toEqual(['/a.js', '/gone.css', '/mappa/']);
    expect(result.requests % 3).toBe(0);
    expect(result.kinds).toEqual({ 'status 404': result.requests / 3 });
  });
});
