import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test as plain } from '@playwright/test';
import { AREAS } from '../../src/lib/state/explorer';
import { RECORD_TABLES } from '../../src/lib/state/records';
import { builtPages } from '../support/built-pages';
import { expect, test } from '../support/guarded-page';
import { PAGE_KINDS } from '../support/page-kinds';
import { linksOf, type PageLinks } from '../support/page-links';
import { servedData } from '../support/served-data';

const dist = process.env['E2E_DIST'] ?? 'dist';

/** What an address may name in a query, by the key. */
type Known = Record<string, ReadonlySet<string>>;

plain(
  'every link, file, picture and anchor of every built page leads somewhere, and every view it names is there',
  async ({ page, request }) => {
    const robots = await (await request.get('/robots.txt')).text();
    const site = new URL(/^Sitemap: (\S+)$/m.exec(robots)?.[1] ?? '').origin;
    await page.goto('/404.html');
    const pages = await page.evaluate(linksOf, { paths: builtPages(), site });
    const data = await servedData(page);
    const indicators = new Set(data.indicators);
    const territories = new Set(data.territories);
    expect(
      lostOf(pages, {
        indicatore: indicators,
        bisogno: indicators,
        risorsa: indicators,
        comune: new Set(data.comuni),
        // A comparison of territories may hold the reader's own area, which its address brings along.
        territori: new Set([...territories, 'p1']),
        territorio: territories,
        area: new Set(AREAS),
        elenco: new Set(RECORD_TABLES),
      }),
    ).toEqual([]);
    expect(pages.flatMap(({ leads }) => leads).length).toBeGreaterThan(20_000);
  },
);

plain('the check sees each way of leading nowhere (synthetic pages)', () => {
  const lost = (...leads: string[]): string[] =>
    lostOf([{ path: '/mappa/', places: ['qui'], leads }], { comune: new Set(['037006']) });
  expect(lost('/mappa/', '/mappa/#qui', '/mappa/?comune=037006#', '/robots.txt', '/data/v1/all.zip')).toEqual(
    [],
  );
  for (const bad of ['/mappa', '/data/', '/nowhere/', '/mappa/#altrove', '/mappa/?comune=037006,037999'])
    expect(lost(bad)).toEqual([expect.stringContaining(bad)]);
});

/** Links that lead nowhere, each with the first page that has it. */
function lostOf(pages: readonly PageLinks[], known: Known): string[] {
  const places = new Map(pages.map(({ path, places }) => [path, new Set(places)]));
  const from = new Map(pages.toReversed().flatMap(({ path, leads }) => leads.map((lead) => [lead, path])));
  return [...from].flatMap(([lead, path]) => {
    const { pathname, searchParams, hash } = new URL(lead, 'http://site');
    const file = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
    if (!existsSync(join(dist, file)) || !statSync(join(dist, file)).isFile())
      return [`${path}: no file for ${lead}`];
    const place = decodeURIComponent(hash.slice(1));
    const inPage = places.get(file.replace(/\/index\.html$/, '/'));
    if (place && inPage && !inPage.has(place)) return [`${path}: no place in the page for ${lead}`];
    const unknown = Object.entries(known).filter(([key, ids]) =>
      (searchParams.get(key) ?? '').split(',').some((id) => id !== '' && !ids.has(id)),
    );
    return unknown.length > 0 ? [`${path}: ${unknown.map(([key]) => key).join()} unknown in ${lead}`] : [];
  });
}

/** What scripts add is followed in the audit, on a page of every kind. */
for (const [name, path] of Object.entries(PAGE_KINDS))
  test(
    `every internal link of ${name} leads somewhere when its scripts have run`,
    { tag: '@audit' },
    async ({ guardedPage: page }) => {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const links = await page
        .locator('a[href], link[href]')
        .evaluateAll((elements) =>
          elements.map((element) => new URL(element.getAttribute('href') ?? '', document.baseURI).href),
        );
      const origin = new URL(page.url()).origin;
      const own = [...new Set(links.filter((link) => new URL(link).origin === origin))];
      expect(own.length).toBeGreaterThan(3);
      const lost: string[] = [];
      for (const link of own) {
        const answer = await page.request.get(link, { maxRedirects: 0 });
        // A redirect here is a link to a page without its slash.
        if (answer.status() !== 200) lost.push(`${answer.status()} ${link}`);
        const fragment = decodeURIComponent(new URL(link).hash.slice(1));
        if (fragment && !(await answer.text()).includes(`id="${fragment}"`))
          lost.push(`no place named in ${link}`);
      }
      expect(lost).toEqual([]);
    },
  );
