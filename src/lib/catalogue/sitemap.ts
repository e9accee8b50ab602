import { xmlText } from '../export/xml';
import { href, LOCALES } from '../i18n/locale';

/** A route of both languages as a page module gives it. */
export interface PageModule {
  getStaticPaths?: () => Promise<StaticPath[]> | StaticPath[];
}
interface StaticPath {
  params: Record<string, string | undefined>;
}

/**
 * Italian paths of all pages (`/`, `/mappa/`, `/dati/gaps/`…), sorted, from the page files: the key is the file inside
 * the folder of the languages (`dati/[table].astro`), whose parameters its own `getStaticPaths` fills in.
 */
export async function pagePaths(pages: Record<string, () => Promise<PageModule>>): Promise<string[]> {
  const found = await Promise.all(
    Object.entries(pages).map(async ([file, load]) => {
      const route = `/${file.replace(/(^|\/)index\.astro$/, '$1').replace(/\.astro$/, '/')}`;
      if (!route.includes('[')) return [route];
      const paths = (await (await load()).getStaticPaths?.()) ?? [];
      return paths.map(({ params }) => filled(route, params));
    }),
  );
  return [...new Set(found.flat())].sort();
}

function filled(route: string, params: StaticPath['params']): string {
  return route.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_all, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`the page ${route} gives no ${name}`);
    return encodeURIComponent(value);
  });
}

/** The sitemap (sitemaps.org 0.9): every page in both languages, each naming the other. `site` is the site's address. */
export function sitemap(paths: readonly string[], site: URL): string {
  const whole = (locale: (typeof LOCALES)[number], path: string): string =>
    xmlText(new URL(href(locale, path), site).href);
  const urls = paths.flatMap((path) => {
    const links = [...LOCALES.map((locale) => [locale, locale] as const), ['x-default', 'it'] as const].map(
      ([lang, locale]) =>
        `    <xhtml:link rel="alternate" hreflang="${lang}" href="${whole(locale, path)}"/>`,
    );
    return LOCALES.map((locale) =>
      ['  <url>', `    <loc>${whole(locale, path)}</loc>`, ...links, '  </url>'].join('\n'),
    );
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}
