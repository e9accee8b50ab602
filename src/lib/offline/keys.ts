/** Names under which files and notes are kept. Two sites on one host have different bases, so different names. */

export function fileCacheName(base: string): string {
  return `osservatorio-file ${base}`;
}

export function noteCacheName(base: string): string {
  return `osservatorio-note ${base}`;
}

/** Whether a cache is the site's own. */
export function isOwnCache(name: string, base: string): boolean {
  return name === fileCacheName(base) || name === noteCacheName(base);
}

/** Key of one content of an address: the one that Workbox gives (`createCacheKey` of workbox-precaching). */
export function cacheKey(address: string, revision: string): string {
  const url = new URL(address);
  url.searchParams.set('__WB_REVISION__', revision);
  return url.href;
}
