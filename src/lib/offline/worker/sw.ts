/** The service worker: registered only where the reader asked for a copy. ADR 9 says why it works as it does. */
import type { RouteHandlerCallbackOptions, WorkboxPlugin } from 'workbox-core/types';
import { PrecacheController } from 'workbox-precaching/PrecacheController';
import { NavigationRoute } from 'workbox-routing/NavigationRoute';
import { Route } from 'workbox-routing/Route';
import { Router } from 'workbox-routing/Router';
import { NetworkOnly } from 'workbox-strategies/NetworkOnly';
import { addressOf } from '../download';
import { cacheKey, fileCacheName } from '../keys';
import { filesOf, type Manifest } from '../manifest';
import { noteStore } from '../notes';
import { revisionOf } from '../revision';
import { answerFile, answerPage, answerWithout, type AnswerTools } from './answer';
import type { Asker, LifeEvent, WorkerScope } from './scope';
import { Versions } from './versions';

/** Version of the files this worker was built with, written here by the build. */
declare const VERSION: string;

const scope = self as unknown as WorkerScope;
const root = scope.registration.scope;
const base = new URL(root).pathname;
const cacheName = fileCacheName(base);
const manifestPath = '/offline/manifest.json';
const notes = noteStore(base, caches);
const versions = new Versions(VERSION, notes);
const net = new NetworkOnly();

scope.addEventListener('install', (event) => event.waitUntil(install(event)));
scope.addEventListener('activate', (event) => event.waitUntil(clean()));
scope.addEventListener('message', (event) => {
  const type = (event.data as { type?: string } | null)?.type;
  const work = type === 'ACCEPT' ? accept() : type === 'FORGET' ? versions.forget() : null;
  if (work) event.waitUntil(work.then((answer) => event.ports[0]?.postMessage(answer)));
});

/** Brings what changed of what the reader keeps. A file that fails fails the whole: the version in use stays. */
async function install(event: LifeEvent): Promise<void> {
  const manifest = await publishedManifest();
  const selection = await notes.read('selection');
  if (selection) {
    const files = filesOf(manifest, selection);
    const expected = new Map(files.map(({ path, revision }) => [addressOf(path, root), revision]));
    const controller = new PrecacheController({ cacheName, plugins: [only(expected)] });
    controller.addToCacheList([...expected].map(([url, revision]) => ({ url, revision })));
    // The types of the library are those of a worker's own scope.
    await controller.install(event as Parameters<typeof controller.install>[0]);
  }
  await versions.installed(manifest, new Date().toISOString().slice(0, 10));
}

/** Keeps the expected contents only: between two versions a host may serve files of both. */
function only(revisions: ReadonlyMap<string, string>): WorkboxPlugin {
  return {
    cacheWillUpdate: async ({ request, response }) => {
      const revision = await revisionOf(await response.clone().arrayBuffer());
      return response.ok && revision === revisions.get(request.url) ? response : null;
    },
  };
}

async function publishedManifest(): Promise<Manifest> {
  const response = await fetch(addressOf(manifestPath, root), { cache: 'no-store' });
  const manifest = (await response.json()) as Manifest;
  // The site was published again in between: the next worker will do.
  if (manifest.version !== VERSION) throw new Error('the list of files is of another version');
  return manifest;
}

/** At the reader's word: pages opened from now on are of this version. */
async function accept(): Promise<boolean> {
  const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const taken = await versions.accept(open.map(({ id }) => id));
  if (taken) await scope.skipWaiting();
  return taken;
}

/** Forgets the contents that no version still needed has. */
async function clean(): Promise<void> {
  const needed = await versions.needed(async (id) => (await scope.clients.get(id)) !== undefined);
  const lists = await Promise.all(needed.map((version) => versions.manifest(version)));
  const keys = lists.flatMap((list) =>
    (list?.files ?? []).map(({ path, revision }) => cacheKey(addressOf(path, root), revision)),
  );
  if (keys.length === 0 || !(await caches.has(cacheName))) return;
  const wanted = new Set(keys);
  const cache = await caches.open(cacheName);
  for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
  await notes.keepManifests(needed);
}

const router = new Router();
router.registerRoute(
  new NavigationRoute(({ request, event }) => {
    const asker = event as unknown as Asker & LifeEvent;
    if (versions.holdsPages) asker.waitUntil(clean());
    return answerPage(request.url, asker, tools(request, event));
  }),
);
router.registerRoute(
  new Route(
    ({ url }) => url.href.startsWith(root) && url.href !== addressOf(manifestPath, root),
    ({ request, event }) => answerFile(request.url, event as unknown as Asker, tools(request, event)),
  ),
);
router.registerRoute(
  new Route(
    ({ url }) => url.href === addressOf(manifestPath, root),
    async ({ request, event }) => {
      const manifest = await versions.manifestFor((event as unknown as Asker).clientId);
      return manifest ? Response.json(manifest) : net.handle({ request, event });
    },
  ),
);
router.setCatchHandler(async ({ request, event }) => {
  const page = request.mode === 'navigate' ? await answerWithout(request.url, tools(request, event)) : null;
  return page ?? Response.error();
});
router.addFetchListener();

function tools(request: Request, event: RouteHandlerCallbackOptions['event']): AnswerTools {
  return {
    root,
    versions,
    kept: (key) => caches.match(key, { cacheName }),
    net: () => net.handle({ request, event }),
  };
}
