import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expectNoOverflow } from '../support/explorer';
import { expect, test } from '../support/guarded-page';
import { inSnapshot } from '../support/records';

const ready = (page: Page): Promise<void> =>
  expect(page.getByRole('combobox', { name: 'Vai a un territorio' })).toBeVisible();
const rows = (page: Page): Locator => page.locator('main table tbody tr');
const names = (page: Page): Promise<string[]> => rows(page).locator('th').allInnerTexts();
const places = (page: Page): Promise<string[]> =>
  rows(page)
    .locator('td.place')
    .evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent ?? ''));

async function inOrder(indicator: string, period: string, way: 'ASC' | 'DESC'): Promise<string[]> {
  const found = await inSnapshot(
    `SELECT o.territory_id AS id FROM 'data/snapshot/observations.parquet' o
     JOIN 'data/snapshot/territories.parquet' t ON t.id = o.territory_id
     WHERE o.indicator_id = '${indicator}' AND o.period = '${period}' AND t.level = 'comune' AND o.value IS NOT NULL
     ORDER BY o.value ${way}, t.name`,
  );
  return found.map(({ id }) => String(id));
}
const shownIds = (page: Page): Promise<(string | null)[]> =>
  rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-id')));

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the first ranking is in the page', async ({ guardedPage: page }) => {
    await page.goto('/confronta/classifica/');
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
      'Organizzazioni ogni 10.000 residenti, 2020',
    );
    await expect(rows(page)).toHaveCount(55);
    await expect(page.locator('noscript p')).toContainText('Senza JavaScript');
  });
});

test('comuni stand in the order of the tables, whichever end comes first', async ({ guardedPage: page }) => {
  await page.goto('/confronta/classifica/?indicatore=indice-vecchiaia');
  await ready(page);
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Indice di vecchiaia');
  await expect(page.getByText('Il posto è contato dal più alto')).toBeVisible();
  const highest = await inOrder('indice-vecchiaia', '2025', 'DESC');
  expect([...(await shownIds(page))].slice(0, 5)).toEqual(highest.slice(0, 5));
  await page.getByRole('button', { name: 'Prima il più basso' }).click();
  await expect(page.getByText('Il posto è contato dal più basso')).toBeVisible();
  await expect(page).toHaveURL(/ordine=su/);
  const lowest = await inOrder('indice-vecchiaia', '2025', 'ASC');
  expect([...(await shownIds(page))].slice(0, 5)).toEqual(lowest.slice(0, 5));
  expect((await places(page))[0]).toBe('1º');
  await page.goBack();
  await expect(page.getByText('Il posto è contato dal più alto')).toBeVisible();
});

test('equal values share a place', async ({ guardedPage: page }) => {
  await page.goto('/confronta/classifica/?indicatore=eta-media');
  await ready(page);
  await expect(rows(page)).toHaveCount(55);
  const tied = rows(page).filter({ hasText: 'alla pari' });
  expect(await tied.count()).toBeGreaterThan(1);
  const values = await rows(page)
    .locator('td.value')
    .evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent ?? ''));
  const shown = await places(page);
  shown.forEach((place, i) => {
    if (i > 0 && values[i] === values[i - 1]) expect(place).toBe(shown[i - 1]);
  });
});

test('an area keeps the places among all 55', async ({ guardedPage: page }) => {
  await page.goto('/confronta/classifica/');
  await ready(page);
  const all = new Map((await names(page)).map((name, i) => [name, i]));
  const allPlaces = await places(page);
  await page.getByRole('combobox', { name: 'Area di lavoro' }).selectOption('pianura');
  await expect(page).toHaveURL(/area=pianura/);
  await expect(page.getByText(/con il posto che hanno fra tutti i comuni/)).toBeVisible();
  const [some, somePlaces] = [await names(page), await places(page)];
  expect(some.length).toBeLessThan(55);
  some.forEach((name, i) => expect(somePlaces[i], name).toBe(allPlaces[all.get(name) ?? -1]));
});

test('a partial list is listed without places, and those not on it stand apart', async ({
  guardedPage: page,
}) => {
  await page.goto('/confronta/classifica/?indicatore=cer-note');
  await ready(page);
  await expect(page.getByText('Per questo non ci sono posti')).toBeVisible();
  await expect(page.locator('td.place')).toHaveCount(0);
  const listed = await rows(page).count();
  await expect(page.getByRole('heading', { level: 3 })).toContainText(`Senza valore: ${55 - listed} comuni`);
});

test('what groups cannot have is said, with the way back', async ({ guardedPage: page }) => {
  await page.goto('/confronta/classifica/?indicatore=minuti-polo&unita=unione');
  await ready(page);
  await expect(page.getByText('Per i gruppi di comuni questo indicatore non si calcola')).toBeVisible();
  await page.getByRole('button', { name: 'Torna ai comuni' }).click();
  await expect(rows(page)).toHaveCount(55);
});

test('ticked comuni are taken to the comparison', async ({ guardedPage: page }) => {
  await page.goto('/confronta/classifica/');
  await ready(page);
  await page.getByRole('checkbox', { name: 'Scegli Vergato per il confronto' }).check();
  await page.getByRole('checkbox', { name: 'Scegli Imola per il confronto' }).check();
  await page.getByRole('link', { name: 'Confronta 2 territori' }).click();
  await expect(page).toHaveURL(/\/confronta\/\?territori=037059(,|%2C)037032/);
  await expect(page.locator('.chosen li .name a')).toHaveText(['Vergato', 'Imola']);
});

test('a territory is jumped to, and another period is fetched', async ({ guardedPage: page }) => {
  await page.goto('/confronta/classifica/?indicatore=presenze-1000');
  await ready(page);
  const field = page.getByRole('combobox', { name: 'Vai a un territorio' });
  await field.fill('vergato');
  await field.press('Enter');
  await expect(page.locator('tr.found')).toContainText('Vergato');
  await expect(page.locator('tr.found')).toBeFocused();
  await expect(page.locator('tr.found')).toBeInViewport();
  await page.getByRole('combobox', { name: 'Periodo' }).selectOption('2019');
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('2019');
  const expected = await inOrder('presenze-1000', '2019', 'DESC');
  expect([...(await shownIds(page))].slice(0, 3)).toEqual(expected.slice(0, 3));
});

test('the file holds the page', async ({ guardedPage: page }) => {
  await page.goto('/confronta/classifica/?indicatore=cer-note');
  await ready(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Scarica CSV' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.trimEnd().split('\r\n')).toHaveLength(56);
  expect(download.suggestedFilename()).toBe('classifica-cer-note.csv');
});

test('values that do not arrive leave the ranking before, and an old address says so', async ({
  guardedPage: page,
  allow,
}) => {
  allow(/quota-65\.json|Failed to load resource/);
  await page.goto('/confronta/classifica/?indicatore=mai-visto&area=luna');
  await ready(page);
  await expect(
    page.getByText(/Una parte dell’indirizzo non è più valida \(indicatore, area\)/),
  ).toBeVisible();
  await page.route('**/indicators/quota-65.json', (route) => route.abort());
  await page.getByRole('combobox', { name: 'Indicatore' }).selectOption('quota-65');
  await expect(page.getByRole('alert')).toContainText('non sono arrivati');
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Organizzazioni');
  await page.unroute('**/indicators/quota-65.json');
  await page.getByRole('button', { name: 'Riprova' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Residenti di 65 anni');
});

test('a phone scrolls no page sideways @phone', async ({ guardedPage: page }) => {
  await page.goto('/confronta/classifica/?indicatore=classe-snai');
  await ready(page);
  await expectNoOverflow(page);
});
