import { readdirSync, readFileSync, statSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { FRAMED, policyOf } from '../../scripts/site/policy.mjs';
import { hasNginx, nginxTest, NO_NGINX } from './nginx-site';
import { COMPRESSED, prunedSite } from './pruned';

let site = '';
const test = nginxTest({
  base: '/',
  prepare: async () => {
    const pruned = await prunedSite();
    site = pruned.dist;
    return pruned;
  },
});

test.describe.configure({ mode: 'serial' });
test.skip(!hasNginx, NO_NGINX);

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks as it is said, without a browser or `fetch` that would tidy the path or unpack the answer. */
function ask(
  url: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((done, fail) => {
    httpRequest({ hostname, port, path, headers, method }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', fail)
      .end();
  });
}

const files = (): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/(^|\/)\.|\.(br|gz)$/.test(path) && statSync(join(site, path)).isFile());

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.geoparquet': 'application/vnd.apache.parquet',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
  '.pmtiles': 'application/vnd.pmtiles',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.topojson': 'application/json; charset=utf-8',
  '.ttl': 'text/turtle; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

test('every file has its type, its bytes, the security headers and how long it may be kept', async ({
  nginx,
}) => {
  const kinds = new Set<string>();
  const strict = policyOf(join(site, 'none.js'), site);
  for (const path of files()) {
    const kind = extname(path);
    // Of hundreds of files of a kind a few are enough, besides those that are unlike the others.
    const isSpecial = !path.startsWith('data/v1/') || !/\.(csv|xlsx|json|jsonld|zip|parquet)$/.test(path);
    if (!isSpecial && kinds.has(`${kind} ${path.split('/').length}`)) continue;
    kinds.add(`${kind} ${path.split('/').length}`);
    const address = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
    const { status, headers, body } = await ask(nginx.url, encodeURI(address));
    expect([path, status, body.equals(readFileSync(join(site, path)))]).toEqual([path, 200, true]);
    const page = FRAMED.test(address) ? 'frame-ancestors *' : "frame-ancestors 'none'";
    expect({ path, ...picked(headers) }).toEqual({
      path,
      'content-type': TYPES[kind],
      'content-security-policy': kind === '.html' ? page : strict,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'access-control-allow-origin': path.startsWith('data/') ? '*' : undefined,
      'cache-control': path.startsWith('_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      server: 'nginx',
    });
    expect(headers['permissions-policy']).toMatch(/geolocation=\(self\).*camera=\(\).*microphone=\(\)/);
  }
  const seen = new Set([...kinds].map((kind) => kind.split(' ')[0]));
  expect(Object.keys(TYPES).filter((kind) => !seen.has(kind))).toEqual([]);
});

function picked(headers: IncomingHttpHeaders): Record<string, unknown> {
  const names =
    'content-type content-security-policy x-content-type-options referrer-policy cross-origin-opener-policy access-control-allow-origin cache-control server'.split(
      ' ',
    );
  return Object.fromEntries(names.map((name) => [name, headers[name]]));
}

test('ranges are cut, unchanged files are not sent again, compressed copies unpack to the file', async ({
  nginx,
}) => {
  const path = '/data/v1/territories.parquet';
  const whole = readFileSync(join(site, path));
  for (const [range, from, to] of [
    ['bytes=0-3', 0, 4],
    ['bytes=100-199', 100, 200],
    ['bytes=-4', whole.length - 4, whole.length],
    [`bytes=${whole.length - 10}-`, whole.length - 10, whole.length],
  ] as const) {
    const part = await ask(nginx.url, path, { Range: range });
    expect([range, part.status, part.headers['content-range']]).toEqual([
      range,
      206,
      `bytes ${from}-${to - 1}/${whole.length}`,
    ]);
    expect(part.body.equals(whole.subarray(from, to))).toBe(true);
  }
  expect((await ask(nginx.url, path, { Range: `bytes=${whole.length}-` })).status).toBe(416);

  for (const address of [path, '/', '/data/v1/latest.json']) {
    const { headers } = await ask(nginx.url, address);
    const again = await ask(nginx.url, address, { 'If-None-Match': String(headers.etag) });
    expect([address, again.status, again.body.length, again.headers['cache-control']]).toEqual([
      address,
      304,
      0,
      'no-cache',
    ]);
    expect((await ask(nginx.url, address, { 'If-None-Match': '"other"' })).status).toBe(200);
  }

  for (const name of COMPRESSED) {
    const file = readFileSync(join(site, name));
    const address = `/${name.replace(/index\.html$/, '')}`;
    const zipped = await ask(nginx.url, address, { 'Accept-Encoding': 'gzip' });
    expect([
      zipped.headers['content-encoding'],
      zipped.headers.vary,
      zipped.headers['content-length'],
    ]).toEqual([
      'gzip',
      'Accept-Encoding',
      // What was made ahead has a known length; what is made on the way has none.
      String(statSync(join(site, `${name}.gz`)).size),
    ]);
    expect(gunzipSync(zipped.body).equals(file)).toBe(true);
    if (!nginx.brotli) continue;
    const small = await ask(nginx.url, address, { 'Accept-Encoding': 'gzip, deflate, br' });
    expect([small.headers['content-encoding'], small.headers['content-type'], small.headers.vary]).toEqual([
      'br',
      (await ask(nginx.url, address)).headers['content-type'],
      'Accept-Encoding',
    ]);
    expect(brotliDecompressSync(small.body).equals(file)).toBe(true);
    expect((await ask(nginx.url, `/${name}.br`)).status).toBe(404);
  }
});

test('a missing page, a folder, a hidden file and a way out are all the page that says so', async ({
  nginx,
}) => {
  const missing = readFileSync(join(site, '404.html'));
  for (const path of [
    '/nowhere/',
    '/mappa/nowhere',
    '/_astro/',
    '/_astro/gone.js',
    '/data/',
    '/data/v1/',
    '/.env',
    '/.git/config',
    '/data/.hidden.json',
    '/index.html.gz',
    '/../secret.txt',
    '/data/../../secret.txt',
    '/data/..%2f..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..;/secret.txt',
    '/data..%5c..%5csecret.txt',
    '//secret.txt',
    '/mappa/%0d%0aSet-Cookie:%20a=b/',
    '/mappa/%00/',
    `/${'a'.repeat(4000)}/`,
  ]) {
    const { status, body, headers } = await ask(nginx.url, path);
    // nginx itself refuses what climbs above the root or has a NUL.
    if (status === 400) {
      expect([path, body.includes('secret beside')]).toEqual([path, false]);
      expect(path).toMatch(/\.\.|%2e|%00/);
      continue;
    }
    expect([path, status, body.equals(missing), headers['cache-control'], headers['set-cookie']]).toEqual([
      path,
      404,
      true,
      'no-cache',
      undefined,
    ]);
    expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
  }
});

test('one address a page, reading only', async ({ nginx }) => {
  for (const [path, location] of [
    ['/mappa', '/mappa/'],
    ['/mappa?anno=2020&x=%22', '/mappa/?anno=2020&x=%22'],
    ['/en/embed', '/en/embed/'],
    ['//mappa', '/mappa/'],
  ] as const) {
    const { status, headers } = await ask(nginx.url, path);
    expect([path, status, headers.location]).toEqual([path, 301, location]);
  }
  for (const method of ['POST', 'PUT', 'DELETE'])
    expect((await ask(nginx.url, '/', {}, method)).status).toBe(405);
  const head = await ask(nginx.url, '/', {}, 'HEAD');
  expect([head.status, head.body.length]).toEqual([200, 0]);
});
