import { expect, it } from 'vitest';
import { cacheKey, fileCacheName, isOwnCache, noteCacheName } from './keys';

it('a site knows its own caches from those of another site on the same host', () => {
  for (const name of [fileCacheName('/a/'), noteCacheName('/a/')]) {
    expect(isOwnCache(name, '/a/')).toBe(true);
    expect(isOwnCache(name, '/')).toBe(false);
  }
  expect(isOwnCache('workbox-precache', '/a/')).toBe(false);
});

it('two contents of one address have two keys, whatever the address asks already', () => {
  const address = 'https://site.test/a/?x=1';
  expect(cacheKey(address, 'one')).not.toBe(cacheKey(address, 'two'));
  expect(new URL(cacheKey(address, 'one')).searchParams.get('x')).toBe('1');
});
