import { describe, expect, it } from 'vitest';
import { PATHS } from '../paths';
import { readDescriptors, type Descriptor } from '../sources';
import { requestsOf } from './download';

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
