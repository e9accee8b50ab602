import { ready, rows } from '../support/composite-index';
import { expect, test } from '../support/guarded-page';

test('a long run shows how far it is, can be cancelled and started again', async ({ guardedPage: page }) => {
  await ready(page);
  await page.getByRole('combobox', { name: 'Pesature casuali' }).selectOption('100000');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Annulla' }).click();
  await expect(page.getByText('Calcolo annullato.')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(rows(page).first().locator('.range')).toHaveText('–');
  await page.getByRole('button', { name: 'Calcola gli intervalli' }).click();
  await expect(page.getByText('Intervalli calcolati su 100.000 pesature.')).toBeVisible({ timeout: 50_000 });
  await expect(rows(page).first().locator('.range')).toContainText('º');
});

test('each bad input gets a sentence and leaves a page that works', async ({ guardedPage: page }) => {
  await ready(page, '?indicatori=minuti-polo~su~0,redditi-bassi~su~0');
  await expect(page.getByText('Tutti i pesi sono zero')).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole('spinbutton', { name: 'Peso di Minuti dal polo più vicino, in cifre' }).fill('10');
  await expect(rows(page)).toHaveCount(55);
  await expect(page.getByText('C’è un solo indicatore')).toBeVisible();
  await expect(page.getByText('Con un solo indicatore non c’è niente da pesare')).toBeVisible();

  await ready(page, '?indicatori=');
  await expect(page.getByText('Non c’è ancora nessun indicatore.')).toBeVisible();
  await page.getByRole('button', { name: 'Torna all’indice di partenza' }).first().click();
  await expect(rows(page)).toHaveCount(55);

  await ready(page, '?indicatori=minuti-polo~su~50&unita=distretto');
  await expect(
    page.getByRole('alert').getByText('A questo livello nessuno degli indicatori scelti si calcola.'),
  ).toBeVisible();
  await page.getByRole('combobox', { name: 'Territori' }).selectOption('comune');
  await expect(rows(page)).toHaveCount(55);

  await ready(page, '?indicatori=canone-affitto~su~50,redditi-bassi~su~50');
  await expect(rows(page)).toHaveCount(51);
  await expect(page.getByRole('heading', { name: '4 territori senza indice' })).toBeVisible();

  await ready(page, '?indicatori=niente~su~50&metodo=boh');
  await expect(page.getByRole('alert')).toContainText('indicatori, metodo');
  await expect(rows(page)).toHaveCount(55);
});

test('values that do not arrive leave the index that is there, and can be asked for again', async ({
  guardedPage: page,
  allow,
}) => {
  allow(/latest\.json|Failed to load resource/);
  await page.route('**/data/v1/latest.json', (route) => route.abort());
  await ready(page, '?indicatori=quota-75~su~50,redditi-bassi~su~50');
  await expect(page.getByRole('alert')).toContainText('I valori non sono arrivati.');
  await expect(rows(page)).toHaveCount(55);
  await page.unroute('**/data/v1/latest.json');
  await page.getByRole('button', { name: 'Riprova' }).click();
  await expect(page.getByRole('slider')).toHaveCount(2);
});
