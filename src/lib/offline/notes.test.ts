import { describe, expect, it } from 'vitest';
import { fileCacheName, noteCacheName } from './keys';
import type { Manifest } from './manifest';
import { noteStore } from './notes';

/** The browser's caches in memory, with the calls that notes are kept by. */
function memory(): { storage: CacheStorage; names: () => string[] } {
  const caches = new Map<string, Map<string, Response>>();
  const whole = (address: string): string => new URL(address, 'https://site.test').href;
  const open = async (name: string) => {
    const kept = caches.get(name) ?? new Map<string, Response>();
    caches.set(name, kept);
    return {
      put: async (address: string, response: Response) => void kept.set(whole(address), response),
      delete: async (address: string) => kept.delete(whole(address)),
      keys: async () => [...kept.keys()].map((url) => ({ url })),
    };
  };
  const match = async (address: string, { cacheName }: { cacheName: string }) =>
    caches.get(cacheName)?.get(whole(address))?.clone();
  // Only what `noteStore` calls is there.
  return { storage: { open, match } as unknown as CacheStorage, names: () => [...caches.keys()] };
}
const manifest = (version: string): Manifest => ({ version, files: [] });

describe('notes of the copy (synthetic)', () => {
  it('looking for one puts nothing on the device', async () => {
    const { storage, names } = memory();
    const notes = noteStore('/', storage);
    expect([await notes.read('selection'), await notes.manifest('one')]).toEqual([null, null]);
    expect(names()).toEqual([]);
  });

  it('are read back as written until they are taken away, in a cache of the site’s own', async () => {
    const { storage, names } = memory();
    const notes = noteStore('/sotto/', storage);
    await notes.write('current', { version: 'one', keptOn: '2026-11-21' });
    expect(await notes.read('current')).toEqual({ version: 'one', keptOn: '2026-11-21' });
    expect(await notes.read('ready')).toBeNull();
    await notes.write('current', null);
    expect(await notes.read('current')).toBeNull();
    expect(names()).toEqual([noteCacheName('/sotto/')]);
    expect(noteCacheName('/sotto/')).not.toBe(fileCacheName('/sotto/'));
  });

  it('of another site on the same host are not seen', async () => {
    const { storage } = memory();
    await noteStore('/', storage).write('ready', { version: 'x', keptOn: 'd' });
    expect(await noteStore('/sotto/', storage).read('ready')).toBeNull();
  });

  it('forget the lists of versions that nobody needs, and nothing else', async () => {
    const { storage } = memory();
    const notes = noteStore('/sotto/', storage);
    for (const version of ['one', 'two', 'three']) await notes.writeManifest(manifest(version));
    await notes.write('held', { client: 'two' });
    await notes.keepManifests(['two', 'three']);
    expect(await notes.manifest('one')).toBeNull();
    expect(await notes.manifest('two')).toEqual(manifest('two'));
    expect(await notes.manifest('three')).toEqual(manifest('three'));
    expect(await notes.read('held')).toEqual({ client: 'two' });
  });
});
