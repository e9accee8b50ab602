/** Small notes that page and service worker share, kept as JSON in a cache of their own. */
import { noteCacheName } from './keys';
import type { Choice, Manifest } from './manifest';

export interface Notes {
  /** What has arrived whole and is kept up to date. */
  selection: Choice;
  /** What the reader asked for, until it has all arrived. */
  wanted: Choice;
  /** The version that pages are opened with, and the day on which it was kept (ISO). */
  current: { version: string; keptOn: string };
  /** A newer version, downloaded and not yet accepted by the reader. */
  ready: { version: string; keptOn: string };
  /** Versions of the pages that were open when another was accepted, by client; `net` for a page newer than what is kept. */
  held: Record<string, string>;
}
export type NoteName = keyof Notes;

export interface NoteStore {
  read<K extends NoteName>(name: K): Promise<Notes[K] | null>;
  write<K extends NoteName>(name: K, value: Notes[K] | null): Promise<void>;
  manifest(version: string): Promise<Manifest | null>;
  writeManifest(manifest: Manifest): Promise<void>;
  /** Forgets the files' lists of other versions. */
  keepManifests(versions: readonly string[]): Promise<void>;
}

/** Notes in the browser. Reading never makes a cache: nothing is put on a machine by looking. */
export function noteStore(base: string, storage: CacheStorage): NoteStore {
  const cacheName = noteCacheName(base);
  const address = (name: string): string => `${base}offline/note/${name}`;
  const versions = `${base}offline/note/files-`;

  async function get(name: string): Promise<unknown> {
    const kept = await storage.match(address(name), { cacheName });
    return kept ? ((await kept.json()) as unknown) : null;
  }
  async function put(name: string, value: unknown): Promise<void> {
    const cache = await storage.open(cacheName);
    if (value === null) await cache.delete(address(name));
    else await cache.put(address(name), new Response(JSON.stringify(value)));
  }
  return {
    // The types are those of the notes written by `write`.
    read: async <K extends NoteName>(name: K) => (await get(name)) as Notes[K] | null,
    write: put,
    manifest: async (version) => (await get(`files-${version}`)) as Manifest | null,
    writeManifest: (manifest) => put(`files-${manifest.version}`, manifest),
    async keepManifests(kept) {
      const cache = await storage.open(cacheName);
      for (const { url } of await cache.keys()) {
        const { pathname } = new URL(url);
        if (pathname.startsWith(versions) && !kept.includes(pathname.slice(versions.length)))
          await cache.delete(url);
      }
    },
  };
}
