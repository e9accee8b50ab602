import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { groupsOf } from './groups';
import { SearchIndex } from './search-index';
import type { SearchEntry } from './types';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

fc.configureGlobal(fuzzRuns(100));

const SYNTHETIC: SearchEntry[] = [
  { kind: 'comune', id: '1', name: 'Borgo d’Alba', within: 'Pianura', formerly: ['Vecchia Fonte'] },
  { kind: 'comune', id: '2', name: 'Borgonovo', within: 'Pianura' },
  { kind: 'localita', id: '1', name: 'Borgo', within: 'Borgo d’Alba', sort: 'frazione' },
  { kind: 'indicatore', id: 'i', name: 'Canone medio', words: 'affitto borgo' },
  { kind: 'unione', id: 'u', name: 'Unione Borgo e Fonte' },
];
const index = new SearchIndex();
beforeAll(() => index.add(SYNTHETIC));
const names = (query: string): string[] => index.search(query).found.map(({ entry }) => entry.name);

describe('SearchIndex (synthetic)', () => {
  it('puts the exact name first, then names that begin with it as words, then the others', () => {
    expect(names('borgo')).toEqual([
      'Borgo',
      'Borgo d’Alba',
      'Borgonovo',
      'Unione Borgo e Fonte',
      'Canone medio',
    ]);
  });

  it('of two exact names puts the comune first', async () => {
    const both = new SearchIndex();
    await both.add([
      { kind: 'area', id: 'a', name: 'Borgo' },
      { kind: 'localita', id: 'x', name: 'Borgo' },
      { kind: 'comune', id: 'c', name: 'Borgo' },
    ]);
    expect(both.search('BORGO').found.map(({ entry }) => entry.kind)).toEqual(['comune', 'localita', 'area']);
  });

  it('says by which past comune it was found, and only when today’s name does not tell', () => {
    expect(index.search('vecchia').found[0]).toMatchObject({ entry: { id: '1' }, by: 'Vecchia Fonte' });
    expect(index.search('borgo d alba').found[0]?.by).toBeNull();
  });

  it('forgives a slip only when nothing answers without', () => {
    expect(index.search('afitto')).toMatchObject({ forgiven: 1, found: [{ entry: { id: 'i' } }] });
    expect(index.search('affitto').forgiven).toBe(0);
    expect(index.search('afitto', 0).found).toEqual([]);
  });

  it('asks for every word, and settles for some when no entry has them all', () => {
    expect(names('unione alba')).toEqual(expect.arrayContaining(['Unione Borgo e Fonte', 'Borgo d’Alba']));
    expect(index.search('unione alba').forgiven).toBe(2);
  });

  it('looks for one or two letters in names alone', () => {
    expect(names('af')).toEqual([]);
    expect(names('ca')).toEqual(['Canone medio']);
  });

  it('groups with counts, the group of the best result first', () => {
    expect(groupsOf(index.search('borgo').found).map(({ group, count }) => [group, count])).toEqual([
      ['localita', 1],
      ['comuni', 2],
      ['gruppi', 1],
      ['indicatori', 1],
    ]);
  });

  it('answers any text without a fault, with known entries once each', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        const { found } = index.search(query);
        expect(new Set(found.map(({ entry }) => entry)).size).toBe(found.length);
      }),
    );
  });
});
