import { asset } from '@/lib/i18n/locale';
import { fileCacheName } from '@/lib/offline/keys';

/** The page stands in for one that is not kept: says so first, with links to what is. */
export function showElsewhere(page: HTMLElement): void {
  if (location.pathname === page.dataset['path'] || navigator.serviceWorker?.controller === null) return;
  const said = page.querySelector<HTMLElement>('[data-offline="elsewhere"]');
  const own = page.querySelector<HTMLElement>('[data-offline="own"]');
  if (!said || !own) return;
  said.hidden = false;
  own.hidden = true;
  document.documentElement.dataset['standsIn'] = '';
  document.title = said.querySelector('h1')?.textContent?.trim() ?? document.title;
  void onlyKept(said);
}

/** Leaves the links to pages of which some version is kept. */
async function onlyKept(said: HTMLElement): Promise<void> {
  const name = fileCacheName(asset('/'));
  if (!(await caches.has(name))) return;
  const keys = await (await caches.open(name)).keys();
  const kept = new Set(keys.map(({ url }) => new URL(url).pathname));
  for (const link of said.querySelectorAll('li')) {
    const address = link.querySelector('a')?.getAttribute('href');
    link.hidden = address == null || !kept.has(address);
  }
}
