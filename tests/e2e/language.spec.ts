import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/guarded-page';
import { ready, tableRows } from '../support/explorer';

// The drawn map answers as the interactive one does.
test.use({ webgl: false });

const switchTo = 'English';

test('the other language opens the same view of the explorer, with selection, classes and tab, and comes back', async ({
  guardedPage: page,
}) => {
  await page.goto(
    '/mappa/?indicatore=reddito-medio&comune=037059&soglie=20000,22000,24000&sotto=distribuzione',
  );
  await ready(page);
  await page.getByRole('tab', { name: 'Tabella', exact: true }).click();
  await tableRows(page).getByRole('button', { name: 'Imola', exact: true }).click();
  await expect(page).toHaveURL(/037032/);
  const view = new URL(page.url()).search;
  expect(view).toMatch(/comune=037032.*soglie=20000/);
  await page.getByRole('link', { name: switchTo, exact: true }).click();
  await expect(page).toHaveURL((url) => url.pathname === '/en/mappa/' && url.search === view);
  await ready(page);
  await expect(page.locator('.side h2').first()).toHaveText('Imola');
  expect(new URL(page.url()).search).toBe(view);
  await page.getByRole('link', { name: 'Italiano', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname === '/mappa/' && url.search === view);
});

for (const [what, path, query, hash, english] of [
  ['a comparison', '/confronta/', '?territori=037059,037032', '', 'Imola'],
  [
    'needs and resources',
    '/confronta/incrocio/',
    '?bisogno=minuti-polo&risorsa=organizzazioni-10k',
    '',
    'minutes',
  ],
  ['a place in a page', '/metodo/', '', '#valori', 'Value'],
] as const)
  test(`${what} is the same in the other language`, async ({ guardedPage: page }) => {
    await page.goto(`${path}${query}${hash}`);
    const { search } = new URL(page.url());
    await page.getByRole('link', { name: switchTo, exact: true }).click();
    await expect(page).toHaveURL(
      (url) => [url.pathname, url.search, url.hash].join('') === `/en${path}${search}${hash}`,
    );
    await expect(page.locator('main')).toContainText(new RegExp(english, 'i'));
    if (hash !== '') await expect(page.locator(hash)).toBeInViewport();
  });

test('without script the other language is a plain link to its page', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL ?? ''}/metodo/#valori`);
  await page.getByRole('link', { name: switchTo, exact: true }).click();
  await expect(page).toHaveURL(/\/en\/metodo\/$/);
  await context.close();
});

test('every page that may be found names itself and its other language, and both are there', () => {
  const dist = process.env['E2E_DIST'] ?? 'dist';
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|[\\/])index\.html$/.test(file))
    .map((file) => ({ file, html: readFileSync(join(dist, file), 'utf8') }))
    .filter(({ html }) => !html.includes('<meta name="robots" content="noindex'));
  expect(pages.length).toBeGreaterThan(200);
  const wrong = pages.filter(({ file, html }) => {
    const path = file.replaceAll('\\', '/').replace(/index\.html$/, '');
    const italian = path.replace(/^en\//, '');
    const said = [...html.matchAll(/<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)"/g)].map(
      ([, lang, address]) => `${lang ?? ''} ${new URL(address ?? '').pathname}`,
    );
    const expected = [`it /${italian}`, `en /en/${italian}`, `x-default /${italian}`];
    const bothThere = [italian, `en/${italian}`].every((each) => existsSync(join(dist, each, 'index.html')));
    return said.join() !== expected.join() || !bothThere;
  });
  expect(wrong.map(({ file }) => file)).toEqual([]);
});
