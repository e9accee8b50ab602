import { live, ready, tableRows } from '../support/explorer';
import { expect, test } from '../support/guarded-page';

test.describe('parts', () => {
  // The drawn map answers as the interactive one does.
  test.use({ webgl: false });

  test('the dialog to take away says that it did not arrive', async ({ guardedPage: page, allow }) => {
    allow(/Failed to load resource/);
    await page.route(/\/TakeAway\.[^/]+\.js/, (route) => route.abort());
    await page.goto('/mappa/');
    await ready(page);
    await page.getByRole('button', { name: 'Condividi', exact: true }).click();
    await expect(page.locator('.actions').getByRole('alert')).toBeVisible();
  });
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
