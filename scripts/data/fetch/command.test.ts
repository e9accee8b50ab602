import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PATHS } from '../paths';

const DECILES = 'REF_AREA,DATA_TYPE,TIME_PERIOD,OBS_VALUE\n037006,COMP_FRAG_INDEX_DECILE,2022,2\n';
/** Stands in for the network: ISTAT answers, everybody else is gone. */
const NETWORK = `globalThis.fetch = async (url) => String(url).includes('esploradati.istat.it')
  ? new Response(${JSON.stringify(DECILES)}, { headers: { etag: '"v1"' } })
  : new Response('gone', { status: 404 });`;

describe('npm run data:fetch', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fetch-command-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function run(...ids: string[]): { status: number | null; stdout: string } {
    const imports = ['tsx', `data:text/javascript,${encodeURIComponent(NETWORK)}`];
    return spawnSync(
      process.execPath,
      [
        ...imports.flatMap((name) => ['--import', name]),
        join('scripts', 'data', 'fetch', 'fetch.ts'),
        ...ids,
      ],
      { cwd: PATHS.root, env: { ...process.env, OSSERVATORIO_FETCHED: folder }, encoding: 'utf8' },
    );
  }

  it('fetches what it can, says what failed, and ends with code 1', () => {
    const { status, stdout } = run('istat-ifc', 'bologna-fragilita');
    expect(stdout).toMatch(/✗ bologna-fragilita .*the server answered 404/);
    expect(stdout).toMatch(/✓ istat-ifc .*DF_COMP_FRA_IND_MUNICIPAL_01\.csv: new/);
    expect(stdout).toMatch(
      /1 new, 0 changed, 0 unchanged, 1 failed\nLast good files kept of: bologna-fragilita/,
    );
    expect(status).toBe(1);
    const file = join(folder, 'official', 'istat', 'DF_COMP_FRA_IND_MUNICIPAL_01.csv');
    expect(readFileSync(file, 'utf8')).toBe(DECILES);
    expect(existsSync(join(folder, 'official', 'bologna'))).toBe(false);
  });

  it('names the sources that can be fetched when it is asked for another', () => {
    const { status, stdout } = run('nobody', 'natural-earth');
    expect(stdout).toMatch(/✗ no source "nobody"; those that can be fetched are: .*istat-ifc/);
    expect(stdout).toMatch(/✗ the source "natural-earth" has no download address/);
    expect(status).toBe(1);
  });

  it('ends with code 0 when all is well', () => {
    expect(run('istat-ifc').status).toBe(0);
  });
});
