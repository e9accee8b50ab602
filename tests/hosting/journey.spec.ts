import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { buildCopy } from '../../scripts/site/copy';
import { live, ready, tableRows } from '../support/explorer';
import { expect } from '../support/guarded-page';
import { hasNginx, nginxTest, NO_NGINX } from './nginx-site';

/** What the journey needs of the site, so that a second build takes seconds. */
const PAGES = [
  '[...lang]/index.astro',
  '[...lang]/mappa.astro',
  '[...lang]/offline.astro',
  '404.astro',
  'data/v1/[table].parquet.ts',
  'data/v1/indicators/[id].json.ts',
  'data/v1/layers',
  'data/v1/context.topo.json.ts',
  'data/v1/latest.json.ts',
  'data/v1/search',
  'data/v1/territories.topo.json.ts',
];

const places = {
  'at the root of a host': nginxTest({
    base: '/',
    prepare: async () => ({ dist: process.env['E2E_DIST'] ?? 'dist', remove: () => undefined }),
  }),
  'under a sub-path': nginxTest({
    base: '/osservatorio/',
    prepare: async () => {
      const built = process.env['E2E_SUB_DIST'];
      if (built) return { dist: built, remove: () => undefined };
      return buildCopy({ pages: PAGES, env: { SITE_BASE: '/osservatorio/' } });
    },
  }),
};

for (const [where, test] of Object.entries(places))
  test.describe(`nginx ${where}`, () => {
    test.skip(!hasNginx, NO_NGINX);
    // The site is built first where it stands under a sub-path.
    test.slow();

    test('home, the map alive, a query of the records, a download', async ({ guardedPage: page, nginx }) => {
      await page.goto('');
      await expect(page.locator('h1')).toBeVisible();
      expect(await outside(page, nginx.url)).toEqual([]);
      await page.getByRole('link', { name: 'Mappa', exact: true }).first().click();
      await expect(page).toHaveURL(new URL('mappa/', nginx.url).href);
      await ready(page);
      await live(page);
      await expect(tableRows(page)).toHaveCount(55);

      await page.goto('mappa/?elenco=organizzazioni');
      const panel = page.getByTestId('records-panel');
      await expect(page.getByTestId('records-list').getByRole('article').first()).toBeVisible({
        timeout: 40_000,
      });
      await panel.getByRole('searchbox').fill('avis imola');
      await expect(page).toHaveURL(/parole=avis/);
      await expect(page.getByTestId('records-total')).toContainText(/\d+ organizzazion/);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        panel.getByRole('button', { name: /CSV/ }).first().click(),
      ]);
      const lines = readFileSync(await download.path(), 'utf8')
        .trim()
        .split('\r\n');
      expect(lines[0]).toContain('name');
      expect(lines.slice(1).every((line) => /avis/i.test(line))).toBe(true);
      expect(lines.length).toBeGreaterThan(1);
      expect(await outside(page, nginx.url)).toEqual([]);
    });
  });

/** Addresses in the page, but for the two that name the public host, that leave the folder the site stands in. */
async function outside(page: Page, url: string): Promise<string[]> {
  const found = await page
    .locator(
      '[href]:not([rel~="canonical"], [rel~="alternate"], [href^="#"]), [src], astro-island[component-url]',
    )
    .evaluateAll((elements) =>
      elements.flatMap((one) =>
        ['href', 'src', 'component-url', 'renderer-url'].flatMap((name) => one.getAttribute(name) ?? []),
      ),
    );
  return found
    .map((address) => new URL(address, page.url()).href)
    .filter((address) => address.startsWith(new URL('/', url).href) && !address.startsWith(url));
}
