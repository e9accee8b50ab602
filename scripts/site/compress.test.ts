import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compress } from './compress.mjs';

const TEXT = 'economia sociale '.repeat(500);
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'compress-'));
  mkdirSync(join(dir, 'data', 'v1'), { recursive: true });
  writeFileSync(join(dir, 'index.html'), TEXT);
  writeFileSync(join(dir, 'data', 'v1', 'a.parquet'), TEXT);
  utimesSync(join(dir, 'index.html'), 1000, 1000);
});
afterEach(() => rmSync(dir, { recursive: true }));

const copy = (name: string): Buffer => readFileSync(join(dir, name));

describe('compress (synthetic site)', () => {
  it('writes copies that unpack to the file, with its time', async () => {
    const sums = await compress(dir);
    expect(brotliDecompressSync(copy('index.html.br')).toString()).toBe(TEXT);
    expect(gunzipSync(copy('index.html.gz')).toString()).toBe(TEXT);
    expect(statSync(join(dir, 'index.html.br')).mtimeMs).toBe(1_000_000);
    expect(sums).toEqual({
      files: 1,
      bytes: TEXT.length,
      brotli: copy('index.html.br').length,
      gzip: copy('index.html.gz').length,
    });
  });

  it('leaves alone what is compressed already, what is not wanted, and what would grow', async () => {
    writeFileSync(join(dir, 'small.txt'), 'a');
    writeFileSync(join(dir, 'data', 'other.csv'), TEXT);
    await compress(`${dir}/`, (path) => path !== 'data/other.csv');
    for (const name of ['data/v1/a.parquet', 'small.txt', 'data/other.csv'])
      expect([name, existsSync(join(dir, `${name}.br`)), existsSync(join(dir, `${name}.gz`))]).toEqual([
        name,
        false,
        false,
      ]);
    expect(existsSync(join(dir, 'index.html.br'))).toBe(true);
  });

  it('gives the same bytes again, with no time and no machine in them', async () => {
    await compress(dir);
    const before = [copy('index.html.br'), copy('index.html.gz')];
    utimesSync(join(dir, 'index.html'), 2000, 2000);
    await compress(dir);
    expect([copy('index.html.br'), copy('index.html.gz')]).toEqual(before);
    // RFC 1952: four bytes of time, one of flags of the method, one for the system.
    expect([...copy('index.html.gz').subarray(4, 8), copy('index.html.gz')[9]]).toEqual([0, 0, 0, 0, 255]);
  });

  it('never leaves a copy of an earlier content', async () => {
    await compress(dir);
    writeFileSync(join(dir, 'index.html'), 'x');
    await compress(dir);
    expect(existsSync(join(dir, 'index.html.br'))).toBe(false);
    expect(existsSync(join(dir, 'index.html.gz'))).toBe(false);
  });
});
