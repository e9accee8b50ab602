import { expectNoOverflow, live, mapListbox, ready } from '../support/explorer';
import { expect, test } from '../support/guarded-page';
import type { Page } from '@playwright/test';

const card = (page: Page) => page.locator('.side h2').first();
const rows = (page: Page) => page.locator('main table tbody tr');

test('home, search, comune page', async ({ guardedPage: page }) => {
  await page.goto('/');
  const search = page.getByRole('combobox', { name: /^Cerca/ });
  await search.fill('verga');
  await expect(page.getByRole('option', { name: /^Vergato\s*Comune/ })).toBeVisible();
  await search.press('ArrowDown');
  await search.press('Enter');
  await expect(page).toHaveURL(/\/territori\/vergato\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vergato');
});

test('indicator, selection by keyboard, reload gives the same view, Back undoes', async ({
  guardedPage: page,
}) => {
  await page.goto('/mappa/');
  await live(page);
  await page.getByRole('button', { name: /Aree fragili/ }).click();
  await page.getByRole('link', { name: 'Indice di vecchiaia' }).click();
  await expect(page).toHaveURL(/indicatore=indice-vecchiaia/);

  await mapListbox(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(card(page)).toHaveText('Bologna');
  await page.keyboard.press('ArrowUp');
  await expect(card(page)).not.toHaveText('Bologna');
  const chosen = await card(page).innerText();
  const figure = await page.locator('.side .figure').innerText();
  // What a screen reader is told: the active option, with its name and value.
  const active = await mapListbox(page).getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${active}"]`)).toContainText(`${chosen}: ${figure.split(' ')[0] ?? ''}`);
  await expect(page.locator('tr.selected')).toContainText(chosen);

  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await page.reload();
  await live(page);
  await expect(card(page)).toHaveText(chosen);
  await expect(page.locator('.side .figure')).toHaveText(figure);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.locator('tr.selected')).toContainText(chosen);

  await page.goBack();
  await expect(page).not.toHaveURL(/indice-vecchiaia/);
  await expect(card(page)).toHaveText('I 55 comuni');
});

test('a click on the map, a row and a search choose the same comune everywhere', async ({
  guardedPage: page,
}) => {
  await page.goto('/mappa/');
  await live(page);
  const label = page.locator('.map-box').getByText('Bologna', { exact: true }).last();
  const box = await label.boundingBox();
  if (!box) throw new Error('Bologna has no label on the map');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(card(page)).toHaveText('Bologna');
  await expect(page).toHaveURL(/comune=037006/);
  await expect(page.locator('tr.selected')).toContainText('Bologna');

  await rows(page).getByRole('button', { name: 'Marzabotto' }).click();
  await expect(card(page)).toHaveText('Marzabotto');
  await expect(page).toHaveURL(/comune=037036/);

  await page.getByRole('combobox', { name: /^Cerca/ }).fill('lizz');
  await page
    .getByRole('search')
    .getByRole('option', { name: /^Lizzano in Belvedere\s*Comune/ })
    .click();
  await expect(card(page)).toHaveText('Lizzano in Belvedere');
  await expect(mapListbox(page).getByRole('option', { selected: true })).toContainText(
    'Lizzano in Belvedere',
  );
});

test('area, year and class breaks are in the address and change what is shown', async ({
  guardedPage: page,
}) => {
  await page.goto('/mappa/?indicatore=organizzazioni-10k');
  await live(page);
  await page.getByLabel('Area di lavoro').selectOption('circondario-imolese');
  await expect(rows(page)).toHaveCount(10);
  await expect(page).toHaveURL(/area=circondario-imolese/);

  const legend = page.locator('.legend svg').first();
  const quantiles = await legend.innerHTML();
  await page.getByLabel('Classi', { exact: true }).selectOption('equal');
  await expect(page).toHaveURL(/classi=equal/);
  expect(await legend.innerHTML()).not.toBe(quantiles);

  const first = await rows(page).first().innerText();
  await page.getByRole('slider', { name: 'Periodo' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/periodo=2019/);
  await expect(rows(page).first()).not.toHaveText(first);
});

test('the map by touch on a phone @phone', async ({ guardedPage: page }) => {
  await page.goto('/mappa/?indicatore=minuti-polo');
  await ready(page);
  await page.getByRole('button', { name: 'Tabella' }).click();
  await rows(page).getByRole('button', { name: 'Loiano' }).click();
  await page.getByRole('button', { name: 'Mappa', exact: true }).click();
  await expect(page.locator('.peek')).toContainText('Loiano');
  await page.getByRole('button', { name: /Minuti dal polo/ }).click();
  await page.getByRole('button', { name: /Turismo/ }).click();
  await page.getByRole('link', { name: 'Agriturismi con alloggio' }).click();
  await expect(page).toHaveURL(/indicatore=agriturismi/);
  await expectNoOverflow(page);
});
