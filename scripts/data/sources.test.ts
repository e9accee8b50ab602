import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { failureOf } from './failure.fixture';
import { folderWith } from './facts/raw.fixture';
import { PATHS } from './paths';
import { readDescriptors, type Descriptor } from './sources';

const SYNTHETIC: Descriptor = {
  ...{ id: 'synthetic-list', publisher: 'Synthetic office', title: { it: 'Elenco', en: 'List' } },
  ...{ landing_url: 'https://a.example/', download_url: '', copy_note: 'Synthetic.' },
  ...{ licence: 'CC BY 4.0', licence_url: '', licence_basis: 'stated', reference_period: '2024' },
  ...{ retrieved_on: '2026-11-21', files: ['a/list.csv'] },
  ...{ transformation: { it: 'Nessuna.', en: 'None.' }, personal_data: { it: 'Nessuno.', en: 'None.' } },
};

const read = (...descriptors: unknown[]): Map<string, Descriptor> =>
  readDescriptors(
    folderWith({
      ...Object.fromEntries(descriptors.map((one, at) => [`${nameOf(one, at)}.json`, JSON.stringify(one)])),
      'README.md': 'not a descriptor',
    }),
  );
const nameOf = (one: unknown, at: number): string => String((one as Partial<Descriptor>).id ?? at);

describe('readDescriptors', () => {
  it('reads one source for every descriptor of the repository, by file name', () => {
    const files = readdirSync(PATHS.sources).filter((name) => name.endsWith('.json'));
    expect(files.length).toBeGreaterThan(50);
    expect([...readDescriptors(PATHS.sources).keys()]).toEqual(
      files.sort().map((name) => name.replace(/\.json$/, '')),
    );
  });

  it('takes what a descriptor says as it is, and nothing that is not one', () => {
    const other = { ...SYNTHETIC, id: 'another', optional: true, closes_gap: 'synthetic-gap' };
    expect([...read(SYNTHETIC, other)]).toEqual([
      ['another', other],
      ['synthetic-list', SYNTHETIC],
    ]);
  });

  it.each([
    ['no licence basis', { licence_basis: 'hearsay' }, /^\/licence_basis must be equal to one of/],
    ['no file', { files: [] }, /^\/files must NOT have fewer than 1 items$/],
    ['a file twice', { files: ['a.csv', 'a.csv'] }, /^\/files must NOT have duplicate items/],
    ['a day that is none', { retrieved_on: '21/11/2026' }, /^\/retrieved_on must match pattern/],
    ['one language', { title: { it: 'Elenco' } }, /^\/title must have required property 'en'$/],
    ['an address that is none', { landing_url: 'a.example' }, /^\/landing_url must match pattern/],
    ['a word unknown', { licenze: 'x' }, /^\/ must NOT have additional properties$/],
    [
      'a download outside its folder',
      { downloads: [{ url: 'https://a.example/', file: '../a.csv', format: 'csv' }] },
      /^\/downloads\/0\/file must match pattern/,
    ],
  ])('stops at a descriptor with %s, and names it', (_, change, reason) => {
    const failure = failureOf(() => read({ ...SYNTHETIC, ...change }));
    expect(failure.place).toEqual({ file: 'data/sources/synthetic-list.json' });
    expect(failure.reason).toMatch(reason);
  });

  it('tells all that is wrong at once', () => {
    const { reason } = failureOf(() => read({ ...SYNTHETIC, publisher: '', copy_note: '' }));
    expect(reason.split('; ').map((one) => one.split(' ')[0])).toEqual(['/publisher', '/copy_note']);
  });

  it('stops at a descriptor under another name than its id', () => {
    const folder = folderWith({ 'renamed.json': JSON.stringify(SYNTHETIC) });
    expect(failureOf(() => readDescriptors(folder)).message).toBe(
      'data/sources/renamed.json: the id "synthetic-list" is not the file\'s name',
    );
  });
});
