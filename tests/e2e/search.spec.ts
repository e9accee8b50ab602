import { live } from '../support/explorer';
import { expect, test } from '../support/guarded-page';
import type { BrowserContext, Page } from '@playwright/test';
import { expectNoViolationsInBothSchemes } from '../support/axe';

const home = (page: Page) =>
  page.getByRole('combobox', { name: 'Cerca un luogo, un dato, un’organizzazione' });
const inMap = (page: Page) => page.getByRole('combobox', { name: 'Cerca', exact: true });
const option = (page: Page, name: RegExp) => page.getByRole('option', { name }).first();

/** Addresses asked for from now on, with what was sent. */
function watch(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  return asked;
}

async function place(context: BrowserContext, latitude: number, longitude: number): Promise<void> {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude, longitude, accuracy: 30 });
}

test('nothing of the search is loaded before it is used, records not before the third letter', async ({
  guardedPage: page,
}) => {
  const asked = watch(page);
  await page.goto('/');
  await expect(home(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /search.*\.js/i.test(url) && !url.includes('Search.astro'))).toEqual([]);
  await home(page).fill('ca');
  await expect(page.getByRole('group', { name: /^Comuni/ })).toBeVisible();
  expect(asked.filter((url) => url.includes('search-records'))).toEqual([]);
  await home(page).fill('cas');
  await expect(page.getByRole('group', { name: /^Organizzazioni/ })).toBeVisible();
  expect(asked.filter((url) => url.includes('search-records'))).toHaveLength(1);
});

test('a combobox by keyboard: groups, arrows, Home, End, Escape, Enter', async ({ guardedPage: page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(home(page)).toBeFocused();
  await page.keyboard.type('verga');
  await expect(page.getByRole('group', { name: /^Comuni/ }).getByRole('option')).toHaveText(
    /Vergato\s*Comune, Collina/,
  );
  await expect(page.getByRole('group', { name: /^Luoghi/ })).toBeVisible();
  await expect(page.getByRole('search').getByRole('status').first()).toContainText(/risultati: Comuni, 1/);

  const active = async (): Promise<string> => {
    const id = await home(page).getAttribute('aria-activedescendant');
    return id === null ? '' : page.locator(`[id="${id}"]`).innerText();
  };
  await page.keyboard.press('ArrowDown');
  expect(await active()).toContain('Vergato');
  await page.keyboard.press('End');
  const last = await active();
  expect(last).not.toContain('Comune,');
  await page.keyboard.press('ArrowDown');
  expect(await active()).toContain('Vergato');
  await page.keyboard.press('ArrowUp');
  expect(await active()).toBe(last);
  await page.keyboard.press('Home');
  expect(await active()).toContain('Vergato');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(home(page)).toHaveValue('verga');
  await page.keyboard.press('Escape');
  await expect(home(page)).toHaveValue('');
  await page.keyboard.type('tole');
  await expect(option(page, /Tolè\s*Frazione di Vergato/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/territori\/vergato\/$/);
});

test('results open the right page, in both languages', async ({ guardedPage: page }) => {
  await page.goto('/');
  for (const [words, name, url] of [
    ['affitto', /Canone di affitto/, /\/mappa\/\?indicatore=canone-affitto/],
    ['reno galliera', /Unione Reno Galliera/, /\/territori\/unione-reno-galliera\/$/],
    ['fermate', /Fermate dei bus\s*Tabella/, /\/dati\/stops\//],
    ['anffas', /ANFFAS/, /\/mappa\/\?elenco=organizzazioni&parole=/],
  ] as const) {
    await page.goto('/');
    await home(page).fill(words);
    await option(page, name).click();
    await expect(page).toHaveURL(url);
  }
  await page.goto('/en/');
  await page.getByRole('combobox', { name: /^Search a place/ }).fill('rent');
  await option(page, /Monthly rent.*Indicator, Housing/s).click();
  await expect(page).toHaveURL(/\/en\/mappa\/\?indicatore=canone-affitto/);
});

test('words without an answer are told so, and the page stays', async ({ guardedPage: page }) => {
  await page.goto('/');
  await home(page).fill('qxzzyq');
  await expect(page.getByText('Non troviamo niente con queste parole.').first()).toBeVisible();
  await home(page).press('Enter');
  await expect(page).toHaveURL(/\/$/);
});

test('in the explorer a result changes the view where it is', async ({ guardedPage: page }) => {
  await page.goto('/mappa/');
  await live(page);
  await page.keyboard.press('/');
  await expect(inMap(page)).toBeFocused();
  await inMap(page).fill('tole');
  await expect(option(page, /Frazione di Vergato/)).toBeVisible();
  await inMap(page).press('Enter');
  await expect(page).toHaveURL(/comune=037059/);
  await expect(page.getByText('Tolè è nel comune di Vergato, ora selezionato.').last()).toBeVisible();

  await inMap(page).fill('eta media');
  await option(page, /^Età media/).click();
  await expect(page).toHaveURL(/indicatore=eta-media/);
  await expect(page).toHaveURL(/comune=037059/);

  await inMap(page).fill('savena idice');
  await option(page, /Unione dei Comuni Savena-Idice/).click();
  await expect(page).toHaveURL(/unita=unione/);
  await expect(page).toHaveURL(/territorio=unione-savena-idice/);

  await inMap(page).fill('anffas');
  await option(page, /ANFFAS/).click();
  await expect(page).toHaveURL(/elenco=organizzazioni/);
  await expect(page).toHaveURL(/parole=.*ANFFAS/);
});

test('where am I: asked on request only, answered in the page, nothing sent', async ({
  guardedPage: page,
  context,
}) => {
  await place(context, 44.2823, 11.1095);
  await page.goto('/mappa/');
  await live(page);
  const asked = watch(page);
  await page.getByRole('button', { name: 'Dove sono?' }).click();
  await expect(page).toHaveURL(/comune=037059/);
  await expect(page.getByText(/Sei nel comune di Vergato\..*né salvata né inviata/).last()).toBeVisible();
  // Only our own files came, none with anything of the position in its address.
  expect(
    asked.filter((text) => /44\.28|11\.10|lat|lon/i.test(text.replace(/localhost|translat\w*/gi, ''))),
  ).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toMatch(
    /44\.|11\.1/,
  );
});

test('where am I: outside, on the home page with a link, and refused', async ({
  guardedPage: page,
  context,
}) => {
  await place(context, 45.4642, 9.19);
  await page.goto('/');
  const button = page.getByRole('button', { name: 'Dove sono?' });
  await button.click();
  await expect(page.getByText(/Sei fuori dalla Città metropolitana di Bologna/)).toBeVisible();
  await place(context, 44.4938, 11.3387);
  await button.click();
  await expect(page.getByRole('link', { name: 'Apri la pagina di Bologna' })).toBeVisible();
  await context.clearPermissions();
  await button.click();
  await expect(page.getByText(/non dà la posizione a questa pagina/)).toBeVisible();
});

test('help: from its button and with ?, focus kept and given back, shortcuts can be turned off', async ({
  guardedPage: page,
}) => {
  await page.goto('/mappa/');
  await live(page);
  const open = page.getByRole('button', { name: 'Aiuto' });
  const dialog = page.getByRole('dialog', { name: 'Come si usa la mappa' });
  await open.click();
  await expect(dialog).toBeVisible();
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(
        () => document.activeElement?.closest('dialog') !== null || document.activeElement === document.body,
      ),
    ).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(open).toBeFocused();

  await page.keyboard.press('?');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('checkbox').uncheck();
  await dialog.getByRole('button', { name: 'Chiudi' }).click();
  await page.keyboard.press('?');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('/');
  await expect(inMap(page)).not.toBeFocused();
});

test('keys of one sign are letters while one writes', async ({ guardedPage: page }) => {
  await page.goto('/mappa/');
  await live(page);
  await inMap(page).focus();
  await page.keyboard.type('a/?');
  await expect(inMap(page)).toHaveValue('a/?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('axe finds nothing with the list open on the home page', async ({ guardedPage: page }) => {
  await page.goto('/');
  await home(page).fill('bibl');
  await expect(page.getByRole('group', { name: /^Luoghi/ })).toBeVisible();
  await expectNoViolationsInBothSchemes(page);
});

test('files that do not arrive leave a way on', async ({ guardedPage: page, allow }) => {
  allow(/search|Failed to load resource/);
  await page.route('**/search-records.json', (route) => route.abort());
  await page.goto('/');
  await home(page).fill('vergato');
  await expect(page.getByText(/Organizzazioni e luoghi non si sono caricati/)).toBeVisible();
  await expect(option(page, /Vergato\s*Comune/)).toBeVisible();
  await page.unroute('**/search-records.json');
  await page.getByRole('button', { name: 'Riprova' }).click();
  await expect(page.getByRole('group', { name: /^Luoghi/ })).toBeVisible();

  await page.route('**/search.it.json', (route) => route.abort());
  await page.goto('/');
  await home(page).fill('vergato');
  await expect(page.getByText('La ricerca non si è caricata.').first()).toBeVisible();
  await page.unroute('**/search.it.json');
  await page.getByRole('button', { name: 'Riprova' }).click();
  await expect(option(page, /Vergato\s*Comune/)).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form opens the list of the 55', async ({ page }) => {
    await page.goto('/');
    await home(page).fill('vergato');
    await home(page).press('Enter');
    await expect(page).toHaveURL(/\/territori\/\?q=vergato$/);
    await expect(page.getByRole('button', { name: 'Dove sono?' })).toBeHidden();
  });
});

test('@phone ? opens the help although its button is folded away', async ({ guardedPage: page }) => {
  await page.goto('/mappa/');
  await expect(page.locator('.explorer.live')).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('heading', { name: 'Come si usa la mappa' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Come si usa la mappa' })).toBeHidden();
});

test('@phone results are as wide as the page and tall enough for a thumb', async ({ guardedPage: page }) => {
  await page.goto('/');
  await home(page).tap();
  await home(page).fill('san');
  const first = option(page, /San/);
  await expect(first).toBeVisible();
  const box = await first.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  expect(box?.width).toBeGreaterThan(300);
  await option(page, /San Pietro in Casale/).tap();
  await expect(page).toHaveURL(/\/territori\/san-pietro-in-casale\/$/);
});
