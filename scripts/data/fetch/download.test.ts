import { describe, expect, it } from 'vitest';
import { PATHS } from '../paths';
import { readDescriptors, type Descriptor } from '../sources';
import { requestsOf, unknownSources } from './download';

const SOURCES = readDescriptors(PATHS.sources);

function synthetic(downloads: Descriptor['downloads']): Map<string, Descriptor> {
  const [any] = [...SOURCES.values()];
  return new Map([['s', { ...(any as Descriptor), id: 's', downloads: downloads ?? [] }]]);
}

describe('requestsOf', () => {
  it('fills in parts and codes, and the limits not given', () => {
    const downloads = [
      { url: 'https://a.example/{part}?k={comuni}', file: 'a/{part}.csv', format: 'csv' as const, parts: 2 },
    ];
    expect(requestsOf(synthetic(downloads), [], ['037006', '037032'])).toMatchObject([
      { url: 'https://a.example/1?k=037006+037032', file: 'a/1.csv', maxBytes: 100_000_000, accept: null },
      { url: 'https://a.example/2?k=037006+037032', file: 'a/2.csv', sourceId: 's' },
    ]);
  });

  it('takes all sources that can be fetched when none is named, and no file twice', () => {
    const requests = requestsOf(SOURCES, [], ['037006']);
    const files = requests.map((request) => request.file);
    expect(new Set(files).size).toBe(files.length);
    expect(new Set(requests.map((request) => request.sourceId)).size).toBe(
      [...SOURCES.values()].filter((source) => source.downloads).length,
    );
    expect(requests.filter((request) => /[{}]/.test(request.url + request.file))).toEqual([]);
  });

  it('takes the named ones only', () => {
    const requests = requestsOf(SOURCES, ['istat-ifc'], ['037006']);
    expect(requests.map((request) => request.sourceId)).toEqual(['istat-ifc']);
  });
});

describe('unknownSources', () => {
  const [any] = [...SOURCES.values()];
  const other = { ...(any as Descriptor), id: 'without', landing_url: 'https://a.example/list' };
  delete other.downloads;
  const one = [{ url: 'https://a.example/', file: 'a.csv', format: 'csv' as const }];
  const sources = new Map([...synthetic(one), ['without', other]]);

  it('has nothing to say of sources that can be fetched', () => {
    expect(unknownSources(sources, ['s'])).toEqual([]);
    expect(unknownSources(sources, [])).toEqual([]);
  });

  it('says where to look for a source without an address, and what there is instead of one unknown', () => {
    expect(unknownSources(sources, ['without', 's', 'synthetic'])).toEqual([
      'the source "without" has no download address: see https://a.example/list',
      'no source "synthetic"; those that can be fetched are: s',
    ]);
  });

  it('refuses just what gives no request, of the sources of the repository', () => {
    for (const id of SOURCES.keys())
      expect([id, unknownSources(SOURCES, [id]).length]).toEqual([
        id,
        requestsOf(SOURCES, [id], ['037006']).length === 0 ? 1 : 0,
      ]);
  });
});
