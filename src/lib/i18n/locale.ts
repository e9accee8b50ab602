/** The two languages of the site; Italian is the first and has no prefix in addresses. */
export const LOCALES = ['it', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Locale of a route parameter: nothing is Italian, `en` is English. */
export function localeOf(param: string | undefined): Locale {
  return param === 'en' ? 'en' : 'it';
}

/** Parameters of a `[...lang]` route, one a language. A new array each time: Astro keeps its own notes on the one it is given. */
export function langPaths(): { params: { lang: string | undefined } }[] {
  return [{ params: { lang: undefined } }, { params: { lang: 'en' } }];
}

/**
 * Address of a page in a language. `path` starts and ends with `/` and is the Italian one (`/mappa/`);
 * `base` is the folder the site is served from.
 */
export function href(locale: Locale, path: string, base: string = import.meta.env.BASE_URL): string {
  const root = base.endsWith('/') ? base.slice(0, -1) : base;
  return locale === 'it' ? `${root}${path}` : `${root}/en${path}`;
}

/** Address of a file that has no language (`/data/v1/…`, icons). */
export function asset(path: string, base: string = import.meta.env.BASE_URL): string {
  return `${base.endsWith('/') ? base.slice(0, -1) : base}${path}`;
}
