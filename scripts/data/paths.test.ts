import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchedFolder, PATHS, rawFolder } from './paths';

afterEach(() => vi.unstubAllEnvs());

describe('PATHS', () => {
  it('are the folders of this repository, wherever a command is started', () => {
    expect(existsSync(join(PATHS.root, 'package.json'))).toBe(true);
    expect(existsSync(join(PATHS.sources, 'ade-omi.json'))).toBe(true);
    expect(existsSync(join(PATHS.curated, 'groups.csv'))).toBe(true);
    expect(existsSync(join(PATHS.schemas, 'observations.json'))).toBe(true);
    expect(existsSync(join(PATHS.snapshot, 'catalogue.json'))).toBe(true);
  });
});

describe.each([
  { name: 'OSSERVATORIO_RAW', folder: rawFolder, usual: join(PATHS.root, '..', 'shared', 'sources') },
  { name: 'OSSERVATORIO_FETCHED', folder: fetchedFolder, usual: join(PATHS.root, '.cache', 'raw') },
])('the folder of $name', ({ name, folder, usual }) => {
  it('is the usual one where nothing is said', () => {
    vi.stubEnv(name, undefined);
    expect(folder()).toBe(usual);
  });

  it('is the one that is said: from the root of the repository, or from that of the disk', () => {
    vi.stubEnv(name, join('some', 'where'));
    expect(folder()).toBe(join(PATHS.root, 'some', 'where'));
    vi.stubEnv(name, join(PATHS.snapshot, 'x'));
    expect(folder()).toBe(join(PATHS.snapshot, 'x'));
  });
});
