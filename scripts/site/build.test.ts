import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { staleness } from './build.mjs';

let root: string;

/** Writes a file with a given age, in seconds since the epoch. */
function write(path: string, time: number): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), '');
  utimesSync(join(root, path), time, time);
}

function settle(folders: string[], time: number): void {
  for (const folder of folders) utimesSync(join(root, folder), time, time);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stale-'));
  write('src/pages/index.astro', 1000);
  write('package-lock.json', 1000);
  settle(['src', 'src/pages'], 1000);
});

afterEach(() => rmSync(root, { recursive: true }));

describe('staleness', () => {
  it('asks for the first build', () => {
    expect(staleness(root)).toBe('there is no built site yet');
  });

  it('is content with a site newer than all it is made from', () => {
    write('dist/index.html', 2000);
    expect(staleness(root)).toBeNull();
  });

  it('sees a changed file however deep, and a removed one by its folder', () => {
    write('dist/index.html', 2000);
    write('src/pages/index.astro', 3000);
    expect(staleness(root)).toBe('src changed since the last build');
    write('src/pages/index.astro', 1000);
    settle(['src', 'src/pages'], 3000);
    expect(staleness(root)).toBe('src changed since the last build');
  });

  it('sees other packages', () => {
    write('dist/index.html', 2000);
    write('package-lock.json', 3000);
    expect(staleness(root)).toBe('package-lock.json changed since the last build');
  });
});
