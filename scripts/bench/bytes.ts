import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { KILO, broken, gatesFor } from './budgets';
import type { Gate, PageKind, Weight } from './budgets';
import { isEngine, loadedByItself, pageFiles, partsOnRequest } from './page-files';

/** One page of each kind; the explorer is the only one that is allowed a map's weight. */
const PAGES = [
  { name: 'home', path: 'index.html' },
  { name: 'mappa', path: 'mappa/index.html', kind: 'map' },
  { name: 'embed', path: 'embed/index.html', kind: 'embed' },
  { name: 'embed-grafico', path: 'embed/grafico/index.html', kind: 'embed' },
  { name: 'embed-tabella', path: 'embed/tabella/index.html', kind: 'embed' },
  { name: 'embed-territorio', path: 'embed/territorio/vergato/index.html' },
  { name: 'territori', path: 'territori/index.html' },
  { name: 'comune', path: 'territori/vergato/index.html' },
  { name: 'unione', path: 'territori/unione-reno-galliera/index.html' },
  { name: 'metropoli', path: 'territori/citta-metropolitana-di-bologna/index.html' },
  { name: 'confronta', path: 'confronta/index.html', kind: 'planner' },
  { name: 'classifica', path: 'confronta/classifica/index.html', kind: 'planner' },
  { name: 'aree', path: 'confronta/aree/index.html', kind: 'planner' },
  { name: 'incrocio', path: 'confronta/incrocio/index.html', kind: 'planner' },
  { name: 'indice', path: 'confronta/indice/index.html', kind: 'planner' },
  { name: 'spazio', path: 'confronta/spazio/index.html', kind: 'planner' },
  { name: 'missioni', path: 'missioni/index.html' },
  { name: 'missione', path: 'missioni/1/index.html' },
  { name: 'piano', path: 'missioni/piano/index.html' },
  { name: 'strumenti', path: 'missioni/strumenti/index.html' },
  { name: 'pilota-cer', path: 'missioni/cer/index.html' },
  { name: 'monitoraggio', path: 'missioni/monitoraggio/index.html' },
  { name: 'temi', path: 'temi/index.html' },
  { name: 'tema', path: 'temi/abitare/index.html' },
  { name: 'comitato', path: 'comitato/index.html' },
  { name: 'presentazione', path: 'comitato/pianura/index.html' },
  { name: 'presentazione-tua', path: 'comitato/tua/index.html', kind: 'planner' },
  { name: 'offline', path: 'offline/index.html' },
  { name: 'privacy', path: 'privacy/index.html' },
  { name: 'dati', path: 'dati/index.html' },
  { name: 'dataset', path: 'dati/observations/index.html' },
  { name: 'laboratorio', path: 'laboratorio/index.html', kind: 'planner' },
  { name: 'contribuisci', path: 'contribuisci/index.html' },
  { name: 'incorpora', path: 'dati/incorpora/index.html' },
  { name: 'metodo', path: 'metodo/index.html' },
  { name: 'novita', path: 'novita/index.html' },
  { name: '404', path: '404.html' },
  { name: 'en-home', path: 'en/index.html' },
] as const;

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
/** Compressed sizes already measured: pages share most of their files. */
const sizes = new Map<string, number>();

process.exitCode = report() ? 0 : 1;

/** Prints what each page kind weighs and which budgets hold; false where one is broken or a page is missing. */
function report(): boolean {
  if (!existsSync(join(dist, 'index.html'))) {
    console.error('There is no built site to weigh: run "npm run build" first.');
    return false;
  }
  const missing = PAGES.filter((page) => !existsSync(join(dist, page.path)));
  const gates: Gate[] = [];
  const rows: Record<string, Record<string, string>> = {};
  const parts: { part: string; kB: string; page: string }[] = [];
  for (const page of PAGES) {
    if (missing.includes(page)) continue;
    const weight = weigh(page.path);
    const kind: PageKind = 'kind' in page ? page.kind : 'text';
    rows[page.name] = {
      HTML: kilo(weight.html),
      CSS: kilo(weight.style),
      JS: kilo(weight.script),
      'JS later': kilo(weight.lazyScript),
      'engine JS': kilo(weight.engine),
    };
    for (const [part, bytes] of weight.parts) parts.push({ part, kB: kilo(bytes), page: page.name });
    // A map page without a map would pass every budget: then the weighing itself is broken.
    if (kind === 'map' && (weight.lazyScript === 0 || weight.engine === 0))
      throw new Error(`${page.path} loads no map or no engine later: its weight is not known`);
    gates.push(...gatesFor(page.name, kind, weight));
  }
  gates.push({
    name: 'data/snapshot',
    bytes: sizeOf(join(root, 'data', 'snapshot')),
    limit: 20 * KILO * KILO,
  });

  console.log('Brotli kB by page kind');
  console.table(rows);
  console.log('What a part adds when the reader opens it');
  console.table(byWeight(parts));
  for (const page of missing) console.error(`MISSING ${page.path} is not in the built site`);
  for (const gate of broken(gates)) {
    console.error(`OVER    ${gate.name}: ${kilo(gate.bytes)} kB, at most ${kilo(gate.limit)} kB`);
  }
  const over = broken(gates).length;
  console.log(`${gates.length - over} of ${gates.length} byte budgets hold`);
  return over === 0 && missing.length === 0;
}

/** A row for each weight a part has, since pages have some of its files already, with the pages where it is so. */
function byWeight(parts: readonly { part: string; kB: string; page: string }[]): Record<string, string>[] {
  const alike = Map.groupBy(parts, ({ part, kB }) => `${part} ${kB}`);
  return [...alike.values()].map((same) => ({
    part: same[0]?.part ?? '',
    kB: same[0]?.kB ?? '',
    pages: same.length > 6 ? `${same.length} pages` : same.map(({ page }) => page).join(', '),
  }));
}

function weigh(path: string): Weight {
  const html = readFileSync(join(dist, path), 'utf8');
  const files = pageFiles(dist, html);
  const lazy = loadedByItself(dist, files);
  const parts = partsOnRequest(dist, files);
  const opened = new Set([...parts.values()].flat());
  return {
    html: brotli(join(dist, path)),
    script: total(files.script) + inlineBytes(html),
    lazyScript: total(lazy),
    engine: total(
      files.lazyScript.filter((file) => isEngine(file) || !(lazy.includes(file) || opened.has(file))),
    ),
    style: total(files.style),
    parts: new Map([...parts].map(([part, added]) => [nameOf(part), total(added)])),
  };
}

/** Scripts written in the page count as script too, as they are written there. */
function inlineBytes(html: string): number {
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)(?![^>]*json)[^>]*>([\s\S]*?)<\/script>/g)];
  return inline.reduce((sum, match) => sum + compressed(Buffer.from(match[1] ?? '')), 0);
}

/** `/_astro/TakeAway.Bv00AIq4.js` → `TakeAway`. */
function nameOf(file: string): string {
  return file.replace(/^.*\/|\..*$/g, '');
}

function total(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + brotli(join(dist, file)), 0);
}

function brotli(path: string): number {
  const size = sizes.get(path) ?? compressed(readFileSync(path));
  sizes.set(path, size);
  return size;
}

function compressed(bytes: Buffer): number {
  if (bytes.length === 0) return 0;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function sizeOf(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

function kilo(bytes: number): string {
  return (bytes / KILO).toFixed(1);
}
