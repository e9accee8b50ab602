import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig } from 'astro';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manifestOf, offline } from './build';
import type { Manifest } from './manifest';

const dist = mkdtempSync(join(tmpdir(), 'offline-'));
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text);
};

beforeAll(() => {
  put('index.html', '<h1>casa</h1>');
  put('en/mappa/index.html', '<h1>map</h1>');
  put('_astro/a.css', 'a'.repeat(5000));
  put('data/v1/x.parquet', 'PAR1');
  put('data/v1/x.csv', 'x');
});
afterAll(() => rmSync(dist, { recursive: true }));

describe('the list of what can be kept (synthetic site)', () => {
  it('names pages by their address and files by theirs, with bytes as they are and as they travel', async () => {
    const { files } = await manifestOf(dist);
    expect(files.map(({ path, part, locale }) => [path, part, locale])).toEqual([
      ['/', 'pages', 'it'],
      ['/_astro/a.css', 'pages', null],
      ['/data/v1/x.parquet', 'data', null],
      ['/en/mappa/', 'pages', 'en'],
    ]);
    const css = files[1]!;
    expect(css.bytes).toBe(5000);
    expect(css.wire).toBeLessThan(100);
  });

  it('has the same version for the same files, and another when one changes', async () => {
    const before = await manifestOf(`${dist}/`);
    expect(await manifestOf(dist)).toEqual(before);
    put('data/v1/x.parquet', 'PAR2');
    const after = await manifestOf(dist);
    expect(after.version).not.toBe(before.version);
    expect(after.files.filter(({ revision }, i) => revision !== before.files[i]?.revision)).toHaveLength(1);
  });

  it('is written into the site with a service worker of that version: one classic script, without a map', async () => {
    const { hooks } = offline();
    const root = pathToFileURL(`${process.cwd()}/`);
    await hooks['astro:config:done']?.({ config: { root, base: '/sotto/' } as AstroConfig } as never);
    await hooks['astro:build:done']?.({ dir: pathToFileURL(`${dist}/`) } as never);
    const manifest = JSON.parse(readFileSync(join(dist, 'offline/manifest.json'), 'utf8')) as Manifest;
    const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
    expect(worker).toContain(JSON.stringify(manifest.version));
    expect(worker).not.toMatch(/sourceMappingURL|^\s*(import|export)\s|process\.env/m);
    const notice = readFileSync(join(dist, 'copy.js'), 'utf8');
    expect(notice).toContain('/sotto/');
    expect(notice).toContain('.copy-notice');
    expect(notice).not.toMatch(/sourceMappingURL|^\s*import\s|process\.env|import\.meta/m);
    expect(manifest.files.map(({ path }) => path)).toContain('/copy.js');
    // What is written is no part of what is kept: a second look finds the same version.
    expect((await manifestOf(dist)).version).toBe(manifest.version);
  });
});
