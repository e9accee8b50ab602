import type { Page } from '@playwright/test';
import { live, ready, tableRows } from '../support/explorer';
import { expect, test } from '../support/guarded-page';

const CROSSED = 'indicatore=minuti-polo&con=organizzazioni-10k';

/** Parts that are loaded when they are asked for: the file that does not arrive, how it is asked for, and where it would stand. */
const PARTS: [part: string, query: string, ask: ((page: Page) => Promise<void>) | null, place: string][] = [
  ['TwinMaps', `${CROSSED}&vista=affiancate`, null, '.explorer'],
  ['CrossingSide', `${CROSSED}&vista=incrocio`, null, '.side'],
  ['RecordsPanel', 'elenco=luoghi', null, '.side'],
  ['Distribution', 'sotto=distribuzione', null, '.table'],
  ['Scatter', `${CROSSED}&sotto=dispersione`, null, '.table'],
  ['LayerMarks', 'strati=scuole', null, '.map-pane .frame'],
  ['LayerKey', 'strati=scuole', null, '.map-pane'],
  ['CardComparison', 'comune=037006', null, '.side'],
  ['LayerList', 'strati=scuole&comune=037006', openList, '.side'],
];

/** One part of each place with every change; the others fail by the same code, and wait for the audit. */
const EVERY_CHANGE = new Set(['CrossingSide', 'Distribution', 'LayerMarks']);

async function openList(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Luoghi in questo territorio/ }).click();
}

test.describe('parts', () => {
  // The drawn map answers as the interactive one does.
  test.use({ webgl: false });

  for (const [part, query, ask, place] of PARTS)
    test(
      `${part} that does not arrive is told in its place, and the rest works`,
      {
        tag: EVERY_CHANGE.has(part) ? [] : ['@audit'],
      },
      async ({ guardedPage: page, allow }) => {
        allow(/Failed to load resource/);
        await page.route(new RegExp(`/${part}\\.[^/]+\\.js`), (route) => route.abort());
        await page.goto(`/mappa/?${query}`);
        await ready(page);
        await ask?.(page);
        await expect(page.locator(place).getByRole('alert').first()).toContainText(
          'Questa parte della pagina non è arrivata',
        );
        await page.getByRole('tab', { name: 'Tabella', exact: true }).click();
        await expect(tableRows(page)).toHaveCount(55);
        await tableRows(page).getByRole('button', { name: 'Vergato' }).click();
        await expect(page).toHaveURL(/comune=(037006(%2C|,))?037059/);
        await page.unroute(new RegExp(`/${part}\\.[^/]+\\.js`));
        await page.reload();
        await ready(page);
        await expect(page.getByText('Questa parte della pagina non è arrivata')).toHaveCount(0);
      },
    );

  test('the dialog to take away says that it did not arrive', async ({ guardedPage: page, allow }) => {
    allow(/Failed to load resource/);
    await page.route(/\/TakeAway\.[^/]+\.js/, (route) => route.abort());
    await page.goto('/mappa/');
    await ready(page);
    await page.getByRole('button', { name: 'Condividi', exact: true }).click();
    await expect(page.locator('.actions').getByRole('alert')).toBeVisible();
  });
});

test('the library of the interactive map that does not arrive leaves the drawn one, and says so', async ({
  guardedPage: page,
  allow,
}) => {
  allow(/Failed to load resource/);
  await page.route(/maplibre-gl\.[^/]+\.js/, (route) => route.abort());
  await page.goto('/mappa/');
  await expect(page.getByText(/La mappa interattiva non parte/)).toBeVisible();
  await page.locator('.map-box path[data-id="037032"]').click();
  await expect(page.locator('.side h2').first()).toHaveText('Imola');
});

test('off line after the page has come: what is here works, what is not is said, and comes when the line is back', async ({
  guardedPage: page,
  context,
  allow,
}) => {
  allow(/Failed to load resource|ERR_INTERNET_DISCONNECTED/);
  const panel = page.locator('.panel');
  await page.goto('/mappa/?strati=scuole');
  await live(page);
  await expect(page.locator('[data-mark^="scuole:"]').first()).toBeAttached();
  await context.setOffline(true);
  await tableRows(page).getByRole('button', { name: 'Imola', exact: true }).click();
  await expect(page.locator('.side h2').first()).toHaveText('Imola');
  await page.getByLabel('Area di lavoro').selectOption('circondario-imolese');
  await expect(tableRows(page)).toHaveCount(10);
  await panel.getByRole('checkbox', { name: /Biblioteche/ }).check();
  await expect(panel.getByRole('alert')).toContainText('Biblioteche');
  await panel.getByRole('link', { name: 'Reddito medio per contribuente' }).click();
  const message = page.locator('.message[role="alert"]');
  await expect(message).toContainText('Reddito medio per contribuente');
  await expect(page).not.toHaveURL(/reddito-medio/);
  await expect(tableRows(page)).toHaveCount(10);

  await context.setOffline(false);
  await message.getByRole('button', { name: 'Riprova' }).click();
  await expect(page).toHaveURL(/reddito-medio/);
  await expect(message).toHaveCount(0);
  await panel.getByRole('alert').getByRole('button', { name: 'Riprova' }).click();
  await expect(page.locator('[data-mark^="biblioteche:"]').first()).toBeAttached();
});
