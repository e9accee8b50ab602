import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** Files of the built site that one page needs, as addresses under the site's root (`/_astro/x.js`). */
export interface PageFiles {
  /** What the HTML names, its islands, and all they import before running. */
  script: string[];
  /** What those load later, when the reader or an idle moment asks: dynamic imports and workers. */
  lazyScript: string[];
  style: string[];
}

/** The query engine and what only it needs: counted apart, as its bytes are allowed to come late. */
const ENGINE = /duckdb/i;

/** Parts that a page loads only when the reader opens them (ADR 7), or keeps a copy of the site (ADR 9): each is weighed by itself. */
const ON_REQUEST =
  /\/(?:RecordsPanel|CrossingSide|LayerKey|LayerList|LayerMarks|TwinMaps|Distribution|Scatter|CardComparison|OthersSelected|OwnAreas|TakeAway|HelpDialog|WhereAnswer|search-core|awake|supercluster|layerBasemap|copy)\./;

/**
 * The scripts and styles of a built page.
 * Throws an Error naming a script or style that the page asks for and the site lacks.
 */
export function pageFiles(dist: string, html: string): PageFiles {
  const entries = [
    ...attributes(html, 'script', 'src'),
    ...islandUrls(html),
    ...links(html, 'modulepreload'),
  ];
  const script = reach(dist, entries, (file) => imports(dist, file).now);
  const lazyEntries = script.flatMap((file) => imports(dist, file).later);
  const lazyScript = reach(dist, lazyEntries, (file) => {
    const { now, later } = imports(dist, file);
    return [...now, ...later];
  }).filter((file) => !script.includes(file));
  return { script, lazyScript, style: unique(links(html, 'stylesheet')).filter(isLocal) };
}

/** Whether a script belongs to the query engine. */
export function isEngine(file: string): boolean {
  return ENGINE.test(file);
}

/** What a page loads later by itself: neither the engine nor a part that the reader has to open. */
export function loadedByItself(dist: string, files: PageFiles): string[] {
  const wanted = (file: string): boolean => !isEngine(file) && !ON_REQUEST.test(file);
  return withLater(
    dist,
    files.script.flatMap((file) => imports(dist, file).later).filter(wanted),
    wanted,
  ).filter((file) => !files.script.includes(file));
}

/** What each part that the reader opens adds to a page that stands, by the name of its file. */
export function partsOnRequest(dist: string, files: PageFiles): Map<string, string[]> {
  const here = new Set([...files.script, ...loadedByItself(dist, files)]);
  const parts = files.lazyScript.filter((file) => ON_REQUEST.test(file));
  return new Map(
    parts.map((part) => [
      part,
      withLater(dist, [part], (file) => !isEngine(file) && (file === part || !ON_REQUEST.test(file))).filter(
        (file) => !here.has(file),
      ),
    ]),
  );
}

function withLater(dist: string, from: readonly string[], wanted: (file: string) => boolean): string[] {
  return reach(dist, from, (file) => {
    const { now, later } = imports(dist, file);
    return [...now, ...later].filter(wanted);
  });
}

function reach(dist: string, from: readonly string[], next: (file: string) => readonly string[]): string[] {
  const seen = new Set<string>();
  const waiting = from.filter(isLocal);
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    if (!existsSync(join(dist, file)))
      throw new Error(`A page asks for ${file}, which is not in the built site`);
    seen.add(file);
    waiting.push(...next(file).filter(isLocal));
  }
  return [...seen].sort();
}

const known = new Map<string, { now: string[]; later: string[] }>();

/** Addresses a built script imports at once, and those it may load later. */
function imports(dist: string, file: string): { now: string[]; later: string[] } {
  const path = join(dist, file);
  const before = known.get(path);
  if (before) return before;
  const text = readFileSync(path, 'utf8');
  const now: string[] = [];
  const later: string[] = [];
  const beside = (fileName: string): string => posix.resolve(posix.dirname(file), fileName);
  // The scanner loses its way in minified templates, so what is imported later is found by its own words.
  for (const [, fileName] of text.matchAll(/\bimport\(\s*["'`]([./][^"'`]*)["'`]\s*\)/g))
    if (fileName) later.push(beside(fileName));
  for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles)
    if (/^[./]/.test(fileName) && !later.includes(beside(fileName))) now.push(beside(fileName));
  // Workers are named by address: the bundler writes them as text.
  for (const [, address] of text.matchAll(/["'`](\/_astro\/[\w.@-]+\.m?js)["'`]/g))
    if (address) later.push(address);
  const result = { now: unique(now), later: unique(later) };
  known.set(path, result);
  return result;
}

function islandUrls(html: string): string[] {
  return ['component-url', 'renderer-url', 'before-hydration-url'].flatMap((name) =>
    attributes(html, 'astro-island', name),
  );
}

function links(html: string, rel: string): string[] {
  return tags(html, 'link')
    .filter((tag) => attribute(tag, 'rel') === rel)
    .flatMap((tag) => attribute(tag, 'href') ?? []);
}

function attributes(html: string, tag: string, name: string): string[] {
  return tags(html, tag).flatMap((text) => attribute(text, name) ?? []);
}

/** Opening tags of one name; an attribute in quotes may hold a `>`. */
function tags(html: string, name: string): string[] {
  return html.match(new RegExp(`<${name}\\b(?:"[^"]*"|'[^']*'|[^'">])*>`, 'gi')) ?? [];
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

function isLocal(address: string): boolean {
  return address.startsWith('/') && !address.startsWith('//');
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
