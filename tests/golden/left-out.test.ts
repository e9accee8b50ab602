import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PATHS, rawFolder } from '../../scripts/data/paths';
import { Curated } from '../../scripts/data/read/curated';
import { readDescriptors } from '../../scripts/data/sources';

const hasRaw = existsSync(join(rawFolder(), 'territory'));
const leftOut = new Curated(PATHS.curated).csv('left_out.csv', ['file', 'reason_it', 'reason_en']);
const files = leftOut.map((row) => row.text('file'));
const described = new Set([...readDescriptors(PATHS.sources).values()].flatMap((source) => source.files));

describe('files of the raw mirror left out', () => {
  it('are listed once each, with a reason in both languages', () => {
    expect(new Set(files).size).toBe(files.length);
    expect(files.length).toBeGreaterThan(0);
    expect(leftOut.filter((row) => row.text('reason_it') === '' || row.text('reason_en') === '')).toEqual([]);
  });

  it('are in no descriptor', () => {
    expect(files.filter((file) => described.has(file))).toEqual([]);
  });

  it.runIf(hasRaw)('raw mirror present: every file is in a descriptor or in the list', () => {
    const there = readdirSync(rawFolder(), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(rawFolder(), join(entry.parentPath, entry.name)).split(sep).join('/'));
    const named = new Set([...described, ...files]);
    expect(there.filter((file) => !named.has(file))).toEqual([]);
    expect(files.filter((file) => !there.includes(file))).toEqual([]);
  });
});
