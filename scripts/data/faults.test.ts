import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  mkdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPopulation } from './facts/population';
import { DataFailure } from './failure';
import { failureOf } from './failure.fixture';
import { Places } from './harmonise/names';
import { Ledger } from './ledger';
import { PATHS } from './paths';
import { replaceFolder } from './publish/folder';
import { readDescriptors } from './sources';

const FIXTURES = join(PATHS.root, 'tests', 'fixtures', 'data');
const FILE = 'territory/demography/DERIVED_popolazione_serie_bologna.csv';
/** Two comuni are enough for a synthetic world. */
const COMUNI = new Places(
  [
    { id: '037006', name: 'Bologna' },
    { id: '037032', name: 'Imola' },
  ],
  [],
);

function read(fixture: string): ReturnType<typeof readPopulation> {
  return readPopulation(new Ledger(join(FIXTURES, fixture), readDescriptors(PATHS.sources)), COMUNI);
}

describe('raw files that are not right (synthetic)', () => {
  it('reads the right one, whatever the form of the code', () => {
    expect(read('synthetic-good').get('2001-10-21')).toEqual(
      new Map([
        ['037006', 100],
        ['037032', 50],
      ]),
    );
  });

  it.each([
    ['synthetic-bad-header', { row: 1 }, /missing: data_riferimento; unexpected: data\b/],
    ['synthetic-unknown-code', { row: 3, column: 'pro_com_t' }, /unknown ISTAT code "038008"/],
    ['synthetic-bad-number', { row: 3, column: 'popolazione' }, /"5O" is not a number/],
    ['synthetic-personal-code', { row: 2, column: 'comune' }, /personal tax code/],
  ])('%s: stops with file, row, column and reason', (fixture, place, reason) => {
    const failure = failureOf(() => read(fixture));
    expect(failure.place).toMatchObject({ file: FILE, ...place });
    expect(failure.reason).toMatch(reason);
    expect(failure.message).not.toMatch(/RSSMRA/);
  });

  it('a comune twice or absent stops with its code', () => {
    expect(failureOf(() => read('synthetic-repeated-key')).message).toMatch(/037006 is there twice/);
    expect(failureOf(() => read('synthetic-absent-comune')).message).toMatch(/comuni not there: 037032/);
  });

  it('a file that is not in the mirror, or in no descriptor, stops', () => {
    expect(failureOf(() => read('synthetic-nowhere')).reason).toMatch(/missing from the raw mirror/);
    const ledger = new Ledger(FIXTURES, readDescriptors(PATHS.sources));
    expect(failureOf(() => ledger.csv('istat-popolazione', 'other.csv', { columns: [] })).reason).toMatch(
      /not listed/,
    );
    expect(failureOf(() => ledger.csv('no-such-source', 'other.csv', { columns: [] })).reason).toMatch(
      /no descriptor/,
    );
  });
});

describe('all or nothing', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pipeline-faults-'));
    mkdirSync(join(folder, 'snapshot'));
    writeFileSync(join(folder, 'snapshot', 'old.txt'), 'old');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('a failure half-way leaves the old snapshot and nothing else', async () => {
    const target = join(folder, 'snapshot');
    const attempt = replaceFolder(target, async (fresh) => {
      writeFileSync(join(fresh, 'half.parquet'), 'half');
      throw new DataFailure({ file: 'synthetic.csv' }, 'synthetic fault');
    });
    await expect(attempt).rejects.toThrow('synthetic fault');
    expect(readdirSync(folder)).toEqual(['snapshot']);
    expect(readdirSync(target)).toEqual(['old.txt']);
  });

  it('a success replaces the whole folder', async () => {
    const target = join(folder, 'snapshot');
    await replaceFolder(target, async (fresh) => writeFileSync(join(fresh, 'new.txt'), 'new'));
    expect(readdirSync(target)).toEqual(['new.txt']);
    expect(readdirSync(folder)).toEqual(['snapshot']);
  });

  it('the command ends with code 1 and leaves the snapshot alone', () => {
    const catalogue = join(PATHS.snapshot, 'catalogue.json');
    const before = existsSync(catalogue) ? readFileSync(catalogue, 'utf8') : '';
    const run = spawnSync(process.execPath, ['--import', 'tsx', join('scripts', 'data', 'build.ts')], {
      cwd: PATHS.root,
      env: { ...process.env, OSSERVATORIO_RAW: join(FIXTURES, 'synthetic-good') },
      encoding: 'utf8',
    });
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/✗ territory\/membership\/.*missing from the raw mirror/);
    expect(existsSync(catalogue) ? readFileSync(catalogue, 'utf8') : '').toBe(before);
  });
});
