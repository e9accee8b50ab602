/** What a built page leads to on its own site, and the places in it that can be led to. */
export interface PageLinks {
  path: string;
  /** Values of `id`. */
  places: string[];
  /** Path, query and fragment; each once. */
  leads: string[];
}

/**
 * Links, files and pictures of built pages, read in the browser's own parse of their HTML: what is followed, loaded, downloaded, and named
 * in the head for others. Runs inside a page of the site, so it names nothing outside itself.
 * @param site the origin that the build calls its own in whole addresses
 */
export async function linksOf({ paths, site }: { paths: string[]; site: string }): Promise<PageLinks[]> {
  const ATTRIBUTES = ['href', 'src', 'poster', 'action', 'component-url', 'renderer-url'];
  const found: PageLinks[] = [];
  for (const path of paths) {
    const address = new URL(path, location.origin).href;
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    const leads = new Set<string>();
    const lead = (value: string | null): void => {
      if (value === null || !URL.canParse(value, address)) return;
      const { origin, pathname, search, hash } = new URL(value, address);
      if (origin === location.origin || origin === site) leads.add(`${pathname}${search}${hash}`);
    };
    for (const one of page.querySelectorAll(ATTRIBUTES.map((name) => `[${name}]`).join()))
      for (const name of ATTRIBUTES) lead(one.getAttribute(name));
    for (const one of page.querySelectorAll('[srcset]'))
      for (const part of (one.getAttribute('srcset') ?? '').split(','))
        lead(part.trim().split(' ')[0] ?? null);
    for (const one of page.querySelectorAll('meta[property="og:image"], meta[property="og:url"]'))
      lead(one.getAttribute('content'));
    for (const one of page.querySelectorAll('script[type="application/ld+json"]'))
      for (const [, whole = ''] of (one.textContent ?? '').matchAll(/"(https?:[^"]+)"/g)) lead(whole);
    const places = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    found.push({ path, places, leads: [...leads] });
  }
  return found;
}
