import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isCopied } from './copy';
import { differences } from './twice';

let root: string;
const put = (path: string, text: string): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'twice-'));
  for (const build of ['a', 'b']) put(`${build}/data/same.csv`, 'x');
});
afterEach(() => rmSync(root, { recursive: true }));

const found = () => differences(join(root, 'a'), join(root, 'b'));

describe('differences of two builds (synthetic)', () => {
  it('finds none where there is none', () => expect(found()).toEqual([]));

  it('names what is in one only, and where contents part', () => {
    put('a/gone.html', '');
    put('b/_astro/new.js', '');
    put('a/page.html', 'time 10:01');
    put('b/page.html', 'time 10:02');
    put('a/longer.txt', 'abc');
    put('b/longer.txt', 'abcd');
    expect(found()).toEqual([
      { path: '_astro/new.js', what: 'second' },
      { path: 'gone.html', what: 'first' },
      { path: 'longer.txt', what: 3 },
      { path: 'page.html', what: 9 },
    ]);
  });
});

describe('a copy of the project', () => {
  it('has what the site is made from and nothing that is generated', () => {
    expect(
      ['', 'src', 'src/pages/index.astro', 'data/snapshot/x.parquet'].map((path) => isCopied(path)),
    ).toEqual([true, true, true, true]);
    expect(['dist', 'dist/index.html', 'node_modules', '.git'].map((path) => isCopied(path))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('keeps the pages that are named, with the folders on the way', () => {
    const pages = ['[...lang]/mappa.astro', 'data/v1/layers'];
    const kept = (path: string): boolean => isCopied(`src/pages/${path}`, pages);
    expect(
      ['[...lang]', '[...lang]/mappa.astro', 'data', 'data/v1/layers/[layer].json.ts'].map(kept),
    ).toEqual([true, true, true, true]);
    expect(['[...lang]/metodo.astro', 'og', 'data/v1/[table].csv.ts'].map(kept)).toEqual([
      false,
      false,
      false,
    ]);
    expect(isCopied('src/lib/x.ts', pages)).toBe(true);
  });
});
