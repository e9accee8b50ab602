import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as plain } from '@playwright/test';
import { expectNoOverflow } from '../support/explorer';
import { expect, test } from '../support/guarded-page';

test('the light page shows the view of its address, names a territory on a tap and leads to the whole page', async ({
  guardedPage: page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/embed/?indicatore=minuti-polo&comune=037059&tema=scuro');
  await expect(page.locator('article')).toContainText('Vergato: 48 minuti');
  expect(await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--paper').trim())).toBe(
    '#171614',
  );
  await page.locator('[data-id="037006"]').first().click();
  await expect(page.locator('.said')).toContainText('Bologna');
  await expect(page.getByRole('link', { name: /Apri nell’osservatorio/ })).toHaveAttribute(
    'href',
    /\/mappa\/\?indicatore=minuti-polo&comune=037059$/,
  );
  await page.getByText('I valori in tabella').click();
  await expect(page.getByRole('row')).toHaveCount(56);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expectNoOverflow(page);
});

test('an address that means nothing any more opens the nearest view', async ({ guardedPage: page }) => {
  await page.goto('/embed/?indicatore=gone&comune=037999');
  await expect(page.getByRole('status')).toContainText('vista più vicina');
  await expect(page.locator('.map-comuni .cm')).toHaveCount(55);
});

plain('without JavaScript the first view and the link are there', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${baseURL ?? ''}/embed/`);
  await expect(page.locator('.map-comuni .cm')).toHaveCount(55);
  await expect(page.getByRole('link', { name: /Apri nell’osservatorio/ })).toBeVisible();
  await page.close();
});

plain.describe('in the frame of another origin', () => {
  let server: Server;
  let host = '';
  plain.beforeAll(async ({ baseURL }) => {
    server = createServer((request, response) => {
      const page = new URL(request.url ?? '/', 'http://host').searchParams.get('page') ?? '';
      response.setHeader('Content-Type', 'text/html');
      response.end(
        `<!doctype html><title>Host</title><iframe src="${baseURL ?? ''}${page}" width="600" height="640"></iframe>`,
      );
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    host = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  plain.afterAll(() => void server.close());

  plain('the light page is drawn', async ({ page }) => {
    await page.goto(`${host}?page=/embed/`);
    await expect(page.frameLocator('iframe').locator('.map-comuni .cm')).toHaveCount(55);
  });

  plain('any other page refuses', async ({ page }) => {
    const refused = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
    await page.goto(`${host}?page=/mappa/`);
    await refused;
    await expect(page.frameLocator('iframe').locator('.map-comuni .cm')).toHaveCount(0);
  });
});
