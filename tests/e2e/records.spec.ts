import type { Page } from '@playwright/test';
import { expect, test } from '../support/guarded-page';
import { inSnapshot, numbersOf } from '../support/records';

// The drawn map answers as the interactive one does.
test.use({ webgl: false });

const ORGANISATIONS = '/mappa/?elenco=organizzazioni';
const SNAPSHOT = 'data/snapshot';

const total = (page: Page) => page.getByTestId('records-total');
const list = (page: Page) => page.getByTestId('records-list');
const articles = (page: Page) => list(page).getByRole('article');

test('typing narrows the list, the list selects a comune, and the address gives the same view back', async ({
  guardedPage: page,
}) => {
  await page.goto(ORGANISATIONS);
  const panel = page.getByTestId('records-panel');
  await expect(articles(page).first()).toBeVisible();
  await panel.getByRole('searchbox').fill('avis imola');
  await expect(page).toHaveURL(/parole=avis/);
  const [expected] = await inSnapshot(
    `SELECT count(*)::INTEGER AS n FROM '${SNAPSHOT}/organisations.parquet'
     WHERE in_universe AND year = 2020 AND name ILIKE '%avis%' AND name ILIKE '%imola%'`,
  );
  await expect(total(page)).toContainText(`${String(expected?.['n'])} organizzazion`);
  const comune = list(page).getByRole('button', { name: 'Imola', exact: true }).first();
  await comune.click();
  await expect(comune).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/comune=037032/);
  const before = await total(page).innerText();
  await page.reload();
  await expect(total(page)).toHaveText(before, { useInnerText: true });
  await expect(panel.getByRole('searchbox')).toHaveValue('avis imola');
});

test('every record is in reach by scroll and by keyboard, and says its place among all', async ({
  guardedPage: page,
}) => {
  await page.goto(ORGANISATIONS);
  await expect(articles(page).first()).toBeVisible();
  const [all = 0] = numbersOf(await total(page).innerText());
  // Of more than a thousand, only what is on screen is in the page.
  expect(all).toBeGreaterThan(1000);
  expect(await articles(page).count()).toBeLessThan(40);
  const last = list(page).locator(`[aria-posinset="${all}"]`);
  await list(page).evaluate((scroller) => (scroller.scrollTop = scroller.scrollHeight));
  await expect(last.getByRole('heading')).toBeVisible();
  await expect(last).toHaveAttribute('aria-setsize', String(all));

  await list(page).evaluate((scroller) => (scroller.scrollTop = 0));
  const first = list(page).locator('[aria-posinset="1"]');
  await first.focus();
  await page.keyboard.press('PageDown');
  await expect(list(page).locator('[aria-posinset="2"]')).toBeFocused();
  await page.keyboard.press('End');
  await expect(last).toBeFocused();
  await expect(last.getByRole('heading')).toBeVisible();
  await page.keyboard.press('Home');
  await expect(first).toBeFocused();
  for (let step = 0; step < 60; step += 1) await page.keyboard.press('PageDown');
  const sixtyFirst = list(page).locator('[aria-posinset="61"]');
  await expect(sixtyFirst).toBeFocused();
  await expect(sixtyFirst.getByRole('heading')).toBeInViewport();
});

test('the list is sorted as asked, all of it', async ({ guardedPage: page }) => {
  await page.goto('/mappa/?elenco=progetti');
  const [first] = await inSnapshot(
    `SELECT max(paid_eur)::DOUBLE AS paid FROM '${SNAPSHOT}/projects.parquet'`,
  );
  await expect(articles(page).first()).toBeVisible();
  await page.getByLabel('Ordine').selectOption({ label: 'pagamenti, dai più alti' });
  const most = new Intl.NumberFormat('it-IT', { maximumFractionDigits: 0 }).format(Number(first?.['paid']));
  await expect(articles(page).first()).toContainText(`${most} pagati`);
});

test('each record leads to its source and to the report of a mistake that carries its id', async ({
  guardedPage: page,
}) => {
  await page.goto('/mappa/?elenco=luoghi&tipo=biblioteca');
  const one = articles(page).first();
  await expect(one).toBeVisible();
  await expect(one.getByRole('link', { name: /^Fonte/ })).toHaveAttribute('href', /^https?:/);
  const report = one.getByRole('link', { name: /^Segnala un record sbagliato/ });
  await expect(report).toHaveAttribute('href', /record=places%3Abiblioteca-/);
  await report.click();
  await expect(page.getByRole('heading', { name: /Correzioni/ })).toBeInViewport();
});

test('a search without result says so', async ({ guardedPage: page }) => {
  await page.goto(`${ORGANISATIONS}&parole=zzzzzz`);
  await expect(total(page)).toContainText('Nessuna organizzazione');
  await expect(list(page)).toHaveCount(0);
});

test('the switch goes from list to list and the cross gives the indicator back', async ({
  guardedPage: page,
}) => {
  await page.goto('/mappa/?livello=organizzazioni');
  await expect(total(page)).toContainText('organizzazioni');
  const panel = page.getByTestId('records-panel');
  await panel.getByRole('button', { name: 'Progetti', exact: true }).click();
  await expect(total(page)).toContainText('progetti');
  await expect(page).toHaveURL(/elenco=progetti/);
  await panel.getByRole('button', { name: 'Chiudi l’elenco' }).click();
  await expect(panel).toHaveCount(0);
  await expect(page).not.toHaveURL(/elenco/);
});

test('without a list, no byte of the engine is asked for', async ({ guardedPage: page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/mappa/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /duckdb|engine-worker|\.wasm|\.parquet/.test(url))).toEqual([]);
});
