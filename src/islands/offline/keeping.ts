/** The reader's copy as the offline page handles it: what there is, how it is brought, how it is removed. No page in here. */
import { messageSW } from 'workbox-window';
import { asset } from '@/lib/i18n/locale';
import { addressOf, download, missingFiles, type Stop } from '@/lib/offline/download';
import { cacheKey, fileCacheName, isOwnCache } from '@/lib/offline/keys';
import { bytesOf, choiceOf, filesOf, type Choice, type Manifest } from '@/lib/offline/manifest';
import { noteStore, type NoteStore } from '@/lib/offline/notes';
import { activated, workerOfSite } from './register';

const base = asset('/');
const root = new URL(base, location.href).href;
const name = fileCacheName(base);
/** Asked for where it is used: a browser that keeps nothing may refuse even to name its caches. */
const notes = (): NoteStore => noteStore(base, caches);

/** Whether a copy can be kept here at all: not from a file on a stick, not without a safe connection. */
export function canKeep(): boolean {
  return (
    import.meta.env.PROD && isSecureContext && 'serviceWorker' in navigator && location.protocol !== 'file:'
  );
}

/** The list of what can be kept. Rejects without a network and without a copy, or where something else comes in its place. */
export async function readManifest(): Promise<Manifest> {
  const response = await fetch(asset('/offline/manifest.json'), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const manifest = (await response.json()) as Manifest;
  if (!Array.isArray(manifest.files)) throw new Error('this is not the list of files');
  return manifest;
}

/** What there is of a copy. */
export interface Found {
  /** What the reader chose last, whether or not it has arrived. */
  choice: Choice | null;
  /** The day of a copy that has arrived whole. */
  keptOn: string | null;
}

/** Looks at what is kept. Rejects where the browser lets nothing be kept. */
export async function readKept(): Promise<Found> {
  const wanted = await notes().read('wanted');
  const choice = choiceOf(wanted ?? (await notes().read('selection')));
  const current = await notes().read('current');
  return { choice, keptOn: wanted === null ? (current?.keptOn ?? null) : null };
}

/** Bytes still to come, and about how many will travel. Makes no cache where there is none. */
export async function stillToCome(
  manifest: Manifest,
  choice: Choice,
): Promise<{ bytes: number; wire: number }> {
  const files = filesOf(manifest, choice);
  const missing = (await caches.has(name)) ? await missingFiles(files, root, await caches.open(name)) : files;
  return { bytes: bytesOf(missing), wire: missing.reduce((sum, { wire }) => sum + wire, 0) };
}

/** Bytes that the browser can still keep; null where it does not say. */
export async function room(): Promise<number | null> {
  const { quota, usage } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {};
  return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
}

export interface BringOptions {
  signal: AbortSignal;
  progress: (bytes: number) => void;
}

/** Brings what is chosen, then has the service worker answer with it. The day of the copy, or why it stopped. */
export async function bring(
  manifest: Manifest,
  choice: Choice,
  { signal, progress }: BringOptions,
): Promise<{ keptOn: string } | { why: Stop | 'worker' }> {
  const free = await room();
  if (free !== null && (await stillToCome(manifest, choice)).bytes > free) return { why: 'quota' };
  // Without the browser's word that it will not throw the copy away, it is kept all the same.
  await navigator.storage?.persist?.().catch(() => false);
  const files = filesOf(manifest, choice);
  try {
    await notes().write('wanted', choice);
    const cache = await caches.open(name);
    const get = (address: string, init: RequestInit): Promise<Response> => fetch(address, init);
    const result = await download(files, { root, cache, fetch: get, signal, progress });
    if (!result.ok) return { why: result.why };
    const chosen = new Set(files);
    for (const file of manifest.files)
      if (!chosen.has(file)) await cache.delete(cacheKey(addressOf(file.path, root), file.revision));
    await notes().write('selection', choice);
    await notes().write('wanted', null);
  } catch {
    return { why: 'quota' };
  }
  return register();
}

async function register(): Promise<{ keptOn: string } | { why: 'worker' }> {
  try {
    const registration = await workerOfSite().register({ immediate: true });
    if (!registration) return { why: 'worker' };
    await activated(registration);
    return { keptOn: (await notes().read('current'))?.keptOn ?? new Date().toISOString().slice(0, 10) };
  } catch {
    return { why: 'worker' };
  }
}

/** Removes files, choice and service worker: the machine is as before. */
export async function removeAll(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  if (registration?.active) await messageSW(registration.active, { type: 'FORGET' }).catch(() => undefined);
  await registration?.unregister();
  for (const cache of await caches.keys()) if (isOwnCache(cache, base)) await caches.delete(cache);
}
