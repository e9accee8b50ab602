import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compress } from '../../scripts/site/compress.mjs';

const dist = process.env['E2E_DIST'] ?? 'dist';

/** What is asked for over HTTP: a page of each kind, and a file of each type. */
const KEPT = [
  'index.html',
  '404.html',
  'mappa',
  'embed',
  'en/embed',
  'sw.js',
  'menu.js',
  'icon.svg',
  'robots.txt',
  'sitemap.xml',
  'novita/feed.xml',
  'offline',
  'data/v1',
  'og/it/mappa.png',
];

/** Files of types that a built site has only sometimes, and things that must never be served (synthetic). */
const SYNTHETIC = {
  'data/synthetic.pmtiles': 'PMTiles',
  'data/synthetic.webmanifest': '{}',
  'data/synthetic.topojson': '{}',
  'data/synthetic.md': '# x',
  '.env': 'SECRET=1',
  '.git/config': '[core]',
  'data/.hidden.json': '{}',
};

/** Files whose copies are made ahead; of all of them it would take a minute. */
export const COMPRESSED = [
  'index.html',
  'mappa/index.html',
  'data/v1/latest.json',
  'data/v1/territories.topo.json',
];

/** A part of the built site in a folder of its own, with a secret beside it and some files compressed. */
export async function prunedSite(): Promise<{ dist: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  const site = join(folder, 'site');
  writeFileSync(join(folder, 'secret.txt'), 'secret beside the site');
  for (const path of KEPT)
    if (existsSync(join(dist, path))) cpSync(join(dist, path), join(site, path), { recursive: true });
  for (const name of readdirSync(join(dist, '_astro')))
    if (/duckdb.*worker|maplibre.*worker|\.wasm$|^base.*css$|woff2$|^search-core/.test(name))
      cpSync(join(dist, '_astro', name), join(site, '_astro', name));
  for (const [path, text] of Object.entries(SYNTHETIC)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  await compress(site, (path) => COMPRESSED.includes(path));
  return { dist: site, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
