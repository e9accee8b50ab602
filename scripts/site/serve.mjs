// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { policyOf } from './policy.mjs';

const HOST = '127.0.0.1';

/** Types that the library's table lacks or leaves without a character set. */
const TYPES = /** @type {Record<string, string>} */ ({
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
  '.svg': 'image/svg+xml; charset=utf-8',
  '.topojson': 'application/json; charset=utf-8',
  '.ttl': 'text/turtle; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
});

/**
 * Serves a built site on the loopback address as a careful static host would: directory index, `404.html` with
 * status 404, ranges, revalidation on every request, and the security headers.
 * @param {{ dir: string, port: number }} options port 0 takes any free port
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} rejects with the server's error (`EADDRINUSE`…)
 */
export async function serve({ dir, port }) {
  const root = resolve(dir);
  const send = sirv(root, {
    // Files are looked up when asked for, so a rebuild under a running server is served as it is on disk.
    dev: true,
    etag: true,
    // Copies made ahead by `build:compress`, where there are any.
    brotli: true,
    gzip: true,
    setHeaders(res, path) {
      const file = fileOf(root, path);
      res.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
      res.setHeader('Accept-Ranges', 'bytes');
      res.setHeader('Content-Security-Policy', policyOf(file, root));
    },
  });

  const server = createServer((req, res) => {
    res.setHeader('X-Content-Type-Options', 'nosniff');
    res.setHeader('Referrer-Policy', 'no-referrer');
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const folder = folderWithoutSlash(root, req.url ?? '/');
    if (folder) {
      res.writeHead(301, { Location: folder }).end();
      return;
    }
    // sirv misreads suffix, multiple and `0-0` ranges; a server may answer any range with the whole file.
    if (!/^bytes=\d+-([1-9]\d*)?$/.test(req.headers.range ?? '')) delete req.headers.range;
    send(req, res, () => notFound(root, res));
  });

  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, HOST, () => done(undefined));
  });
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  const close = () =>
    new Promise((done) => {
      server.close(() => done(undefined));
      server.closeAllConnections();
    });
  return { url: `http://${HOST}:${taken}/`, close: /** @type {() => Promise<void>} */ (close) };
}

/**
 * The file that an address stands for, as sirv resolves it.
 * @param {string} root
 * @param {string} path
 */
function fileOf(root, path) {
  const base = join(root, decode(path));
  for (const file of [base, `${base}.html`, join(base, 'index.html')]) {
    if (existsSync(file) && statSync(file).isFile()) return file;
  }
  return base;
}

/**
 * Pages have one address, with a slash at the end: relative links would break on the other.
 * @param {string} root
 * @param {string} url
 */
function folderWithoutSlash(root, url) {
  const [path = '', query] = url.split('?', 2);
  const page = join(root, decode(path), 'index.html');
  if (path.endsWith('/') || !page.startsWith(root) || !existsSync(page)) return null;
  // One slash in front: two would name another host.
  return `/${path.replace(/^\/+/, '')}/${query === undefined ? '' : `?${query}`}`;
}

/**
 * @param {string} root
 * @param {import('node:http').ServerResponse} res
 */
function notFound(root, res) {
  const page = join(root, '404.html');
  res.setHeader('Content-Security-Policy', policyOf(page, root));
  res.writeHead(404, { 'Content-Type': TYPES['.html'], 'Cache-Control': 'no-cache' });
  res.end(existsSync(page) ? readFileSync(page) : '404');
}

/** @param {string} path */
function decode(path) {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: { dir: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4173' } },
  });
  const { url } = await serve({ dir: values.dir, port: Number(values.port) });
  console.log(`Serving ${values.dir} at ${url}`);
}
