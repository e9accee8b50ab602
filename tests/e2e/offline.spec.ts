import { expect, test as base, type Page } from '@playwright/test';
import { tableRows } from '../support/explorer';
import { ENGINE } from '../support/laboratory';
import { ownHost, type OwnHost } from '../support/own-host';
import { withoutWebGL } from '../support/webgl';

/** A host of its own for each test: its network is cut by ending it, which no part of the browser can miss. */
const test = base.extend<{ host: OwnHost }>({
  host: async ({ browserName: _ }, use) => {
    const host = await ownHost();
    await use(host);
    await host.close().catch(() => undefined);
  },
});

/** Hundreds of files come and are compared one by one. */
const COPY = { timeout: 45_000 };

/** Keeps what is chosen on the page, from the state in which nothing is kept. */
async function keep(page: Page, host: OwnHost, parts: readonly RegExp[]): Promise<void> {
  await page.goto(`${host.url}/offline/`);
  const start = page.getByRole('button', { name: 'Rendi disponibile senza rete' });
  await expect(start).toBeVisible();
  for (const part of [/I dati/, /Le presentazioni/, /Il motore/]) {
    const wanted = parts.some((each) => each.source === part.source);
    await page.getByRole('checkbox', { name: part }).setChecked(wanted);
  }
  await start.click();
  await expect(page.locator('.status')).toContainText('Fatto', COPY);
}

async function cut(page: Page, host: OwnHost): Promise<void> {
  await page.context().setOffline(true);
  await host.close();
}

const left = (page: Page): Promise<[string[], number]> =>
  page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length]);

test('nothing is left on the machine unasked; what is asked for works with the network cut; all of it goes away', async ({
  page,
  host,
}) => {
  test.slow();
  await withoutWebGL(page);
  await page.goto(host.url);
  await page.goto(`${host.url}/offline/`);
  await expect(page.getByRole('button', { name: 'Rendi disponibile senza rete' })).toBeVisible();
  expect(await left(page)).toEqual([[], 0]);

  await keep(page, host, [/I dati/, /Le presentazioni/, /Il motore/]);
  await page.goto(`${host.url}/mappa/`);
  await expect(page.locator('.copy-notice')).toBeEmpty();
  await cut(page, host);

  await page.goto(`${host.url}/territori/vergato/`);
  await expect(page.locator('h1')).toHaveText('Vergato');
  await expect(page.locator('.copy-notice')).toContainText(/^Senza rete: questa pagina è la copia de/);

  await page.goto(`${host.url}/mappa/?comune=037059`);
  await expect(page.locator('.side h2').first()).toHaveText('Vergato');
  await page.locator('.panel').getByRole('link', { name: 'Reddito medio per contribuente' }).click();
  await expect(page).toHaveURL(/reddito-medio/);
  await expect(tableRows(page)).toHaveCount(55);

  await page.goto(`${host.url}/comitato/pianura/`);
  await expect(page.locator('.deck .slide').nth(3)).toBeVisible();

  // The engine answers over the tables that are kept.
  await page.goto(`${host.url}/mappa/?elenco=luoghi&tipo=biblioteca`);
  await expect(page.getByTestId('records-panel').getByRole('article').first()).toBeVisible(ENGINE);

  await page.goto(`${host.url}/en/mappa/`);
  await expect(
    page.getByRole('heading', { level: 1, name: 'Questa pagina non è fra quelle tenute' }),
  ).toBeVisible();
  await page.locator('.elsewhere').getByRole('link', { name: 'Mappa' }).click();
  await expect(tableRows(page)).toHaveCount(55);

  await page.goto(`${host.url}/offline/`);
  await page.getByRole('button', { name: 'Togli tutto' }).click();
  await expect(page.locator('.status')).toContainText('Tolto tutto');
  expect(await left(page)).toEqual([[], 0]);
});

test('a newer version is announced, waits for the reader, never comes during a presentation, and leaves open pages as they are', async ({
  page,
  host,
  context,
}) => {
  const second = page.getByText('Seconda edizione');
  const update = page.locator('.copy-notice').getByRole('button', { name: 'Aggiorna' });
  const digest = (on: Page): Promise<number> =>
    on.evaluate(async () => (await (await fetch('/data/v1/latest.json')).text()).length);
  await keep(page, host, [/I dati/]);
  await page.goto(host.url);
  const before = await digest(page);
  const other = await context.newPage();
  await other.goto(host.url);

  await host.republish();
  await page.reload();
  await expect(update).toBeVisible();
  await expect(second).toHaveCount(0);
  await page.evaluate(() => (document.documentElement.dataset['presenting'] = ''));
  await expect(update).toHaveCount(0);
  await page.evaluate(() => delete document.documentElement.dataset['presenting']);
  await expect(update).toBeVisible();
  // Opened again it is still the version that the reader has.
  await page.reload();
  await expect(update).toBeVisible();
  expect([await second.count(), await digest(page)]).toEqual([0, before]);

  await update.click();
  await expect(second).toBeVisible();
  expect(await digest(page)).toBe(before + 1);
  expect(await digest(other)).toBe(before);
  await other.reload();
  expect(await digest(other)).toBe(before + 1);
  await expect(other.getByText('Seconda edizione')).toBeVisible();
});

test('a file that is missing, a full disk and a stop are told, and what has arrived stays', async ({
  page,
  host,
}) => {
  test.slow();
  await page.addInitScript(() => {
    const put = Cache.prototype.put;
    Cache.prototype.put = function (request, response) {
      if (diskIsFull && String(request).includes('/data/'))
        return Promise.reject(new DOMException('full', 'QuotaExceededError'));
      return put.call(this, request, response);
    };
    let diskIsFull = false;
    addEventListener('fill-disk', () => (diskIsFull = true));
  });
  host.changed.set('/data/v1/latest.json', null);
  await page.goto(`${host.url}/offline/`);
  await page.getByRole('button', { name: 'Rendi disponibile senza rete' }).click();
  const status = page.locator('.status');
  await expect(status).toContainText('Un file manca dal sito', COPY);
  await expect(status).toContainText(/ci sono \d+,\d\sMB di/);
  expect((await left(page))[1]).toBe(0);

  host.changed.delete('/data/v1/latest.json');
  await page.evaluate(() => dispatchEvent(new Event('fill-disk')));
  await page.getByRole('button', { name: 'Riprendi' }).click();
  await expect(status).toContainText('Lo spazio che il browser concede è finito', COPY);

  await page.reload();
  await expect(status).toContainText('La copia non è intera');
  await page.getByRole('button', { name: 'Riprendi' }).click();
  await expect(status).toContainText('Fatto', COPY);
});

test('where only pages are kept, data of a newer snapshot never reach a page of the old one', async ({
  page,
  host,
  context,
}) => {
  await keep(page, host, []);
  await page.goto(host.url);
  const answer = (on: Page): Promise<number> =>
    on.evaluate(async () => (await fetch('/data/v1/latest.json')).status);
  expect(await answer(page)).toBe(200);
  const other = await context.newPage();
  await other.goto(host.url);
  await host.republish();
  expect([await answer(page), await answer(other)]).toEqual([409, 409]);

  // Nor when the worker is the newer one and the page the older.
  await page.reload();
  await page.locator('.copy-notice').getByRole('button', { name: 'Aggiorna' }).click();
  await expect(page.getByText('Seconda edizione')).toBeVisible();
  expect([await answer(page), await answer(other)]).toEqual([200, 409]);
});
