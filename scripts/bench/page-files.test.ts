import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadedByItself, pageFiles, partsOnRequest } from './page-files';

const dist = mkdtempSync(join(tmpdir(), 'bytes-'));
mkdirSync(join(dist, '_astro'));
afterAll(() => rmSync(dist, { recursive: true }));

const SITE = {
  'entry.js': 'import{a as b}from"./shared.js";export*from"./more.js";const m=()=>import(`./map.js`);b(m);',
  'island.js':
    'import"./shared.js";const q=()=>import("./duckdb-client.js");q();const h=()=>import("./HelpDialog.x.js");h();',
  'HelpDialog.x.js': 'import"./shared.js";import"./words.js";',
  'words.js': 'export const e=1;',
  'renderer.js': 'export default 1;',
  'shared.js': 'export const a=1;',
  'more.js': 'export const c=1;',
  'map.js': 'import{a}from"./shared.js";const w="/_astro/map-worker.mjs";new Worker(w,a);',
  'map-worker.mjs': 'self.onmessage=()=>{};',
  'duckdb-client.js': 'import"./arrow.js";const w="/_astro/duckdb-worker.js";new Worker(w);',
  'duckdb-worker.js': 'self.onmessage=()=>{};',
  'arrow.js': 'export const d=1;',
  'page.css': 'a{color:red}',
};
for (const [name, text] of Object.entries(SITE)) writeFileSync(join(dist, '_astro', name), text);

const HTML = `<!doctype html>
  <link rel="stylesheet" href="/_astro/page.css"><link rel="canonical" href="/elsewhere">
  <script type="module" src="/_astro/entry.js"></script>
  <astro-island uid="1" props="{&quot;text&quot;:[0,&quot;a>b&quot;]}" title="a > b"
    component-url="/_astro/island.js" renderer-url="/_astro/renderer.js" client="idle"></astro-island>`;

const astro = (...names: string[]) => names.map((name) => `/_astro/${name}`);

describe('pageFiles', () => {
  const files = pageFiles(dist, HTML);

  it('takes the entry, the islands and what they import before running', () => {
    expect(files.script).toEqual(astro('entry.js', 'island.js', 'more.js', 'renderer.js', 'shared.js'));
    expect(files.style).toEqual(astro('page.css'));
  });

  it('lists dynamic imports and workers apart, once', () => {
    expect(files.lazyScript).toEqual(
      astro(
        'HelpDialog.x.js',
        'arrow.js',
        'duckdb-client.js',
        'duckdb-worker.js',
        'map-worker.mjs',
        'map.js',
        'words.js',
      ),
    );
  });

  it('leaves out the engine and the parts on request with what only they need', () => {
    expect(loadedByItself(dist, files)).toEqual(astro('map-worker.mjs', 'map.js'));
  });

  it('weighs a part on request by what it adds', () => {
    expect([...partsOnRequest(dist, files)]).toEqual([
      ['/_astro/HelpDialog.x.js', astro('HelpDialog.x.js', 'words.js')],
    ]);
  });

  it('names a script that the built site lacks', () => {
    expect(() => pageFiles(dist, '<script src="/_astro/gone.js"></script>')).toThrow('/_astro/gone.js');
  });
});
