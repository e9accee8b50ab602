import { expectNoOverflow, ready } from '../support/explorer';
import { expect, test } from '../support/guarded-page';
import type { Page } from '@playwright/test';

// The drawn map answers as the interactive one does.
test.use({ webgl: false });

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const rows = (page: Page) => page.locator('.table table tbody tr');
const says = (page: Page) => page.locator('.views .brush');
const card = (page: Page) => page.locator('.side h2').first();
const dots = (page: Page) => page.locator('.views .chart [role="option"]');

/** Centre of a dot of the chart, by the name it starts with. */
async function centreOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  const dot = dots(page).and(page.locator(`[aria-label^="${name}:"]`));
  await dot.scrollIntoViewIfNeeded();
  const box = await dot.boundingBox();
  if (!box) throw new Error(`${name} has no dot`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('the distribution by keyboard: tabs, a stretch of the axis, the table follows, a way out', async ({
  guardedPage: page,
}) => {
  await page.goto('/mappa/');
  await tab(page, 'Tabella').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, 'Distribuzione')).toBeFocused();
  await expect(page).toHaveURL(/sotto=distribuzione/);
  await expect(dots(page)).toHaveCount(55);

  const end = page.getByRole('slider', { name: 'Fine dell’intervallo' });
  await end.focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowLeft');
  await expect(says(page)).toContainText(/^\d+ comuni tra [\d,]+ e [\d,]+$/);
  const count = Number((await says(page).innerText()).split(' ')[0]);
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(55);
  await expect(page.locator('.views [role="option"].back')).toHaveCount(55 - count);

  await tab(page, 'Tabella').click();
  await expect(rows(page)).toHaveCount(count);
  await page.getByRole('button', { name: 'Togli la selezione del grafico' }).click();
  await expect(rows(page)).toHaveCount(55);
  await expect(says(page)).toHaveText('');
});

test('the distribution by pointer: a drag takes a stretch, a click selects, Shift adds', async ({
  guardedPage: page,
}) => {
  await page.goto('/mappa/?indicatore=minuti-polo&sotto=distribuzione');
  await expect(dots(page)).toHaveCount(55);
  const vergato = await centreOf(page, 'Vergato');
  await page.mouse.click(vergato.x, vergato.y);
  await expect(card(page)).toHaveText('Vergato');
  const bologna = await centreOf(page, 'Bologna');
  await page.keyboard.down('Shift');
  await page.mouse.click(bologna.x, bologna.y);
  await page.keyboard.up('Shift');
  await expect(page).toHaveURL(/comune=037059%2C037006/);
  await expect(card(page)).toHaveText('Vergato');
  await expect(page.locator('.side')).toContainText('Insieme dei 2 comuni');

  await page.mouse.move(vergato.x - 30, vergato.y);
  await page.mouse.down();
  await page.mouse.move(vergato.x + 60, vergato.y, { steps: 4 });
  await page.mouse.up();
  await expect(says(page)).toContainText(/^\d+ comuni tra/);
  await expect(page).toHaveURL(/comune=037059%2C037006/);
});

test('the walk along the dots says names and values and selects', async ({ guardedPage: page }) => {
  await page.goto('/mappa/?indicatore=minuti-polo&sotto=distribuzione');
  const list = page.locator('.views').getByRole('listbox');
  await list.focus();
  await page.keyboard.press('End');
  const active = await list.getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${active}"]`)).toHaveAttribute('aria-label', /Castel d’Aiano: 68 minuti/);
  await page.keyboard.press('Enter');
  await expect(card(page)).toHaveText('Castel d’Aiano');
});

test('the scatter: it asks for a second indicator, shows both, a quarter brushes', async ({
  guardedPage: page,
}) => {
  await page.goto('/mappa/?indicatore=minuti-polo&sotto=dispersione');
  await page.getByLabel('Secondo indicatore').selectOption('organizzazioni-10k');
  await expect(page).toHaveURL(/con=organizzazioni-10k/);
  await expect(dots(page)).toHaveCount(55);
  await expect(page.locator('.views')).toContainText(/Spearman\): ρ = −?0,\d\d, n = 55\. Non è causa\./);
  const quarter = page.getByRole('button', { name: /^in alto a sinistra/ });
  const count = Number(await quarter.innerText());
  await quarter.click();
  await expect(quarter).toHaveAttribute('aria-pressed', 'true');
  await expect(says(page)).toContainText(`${count} comuni: Minuti dal polo`);
  await tab(page, 'Tabella').click();
  await expect(rows(page)).toHaveCount(count);
  await expect(page.locator('.table thead')).toContainText('Organizzazioni ogni 10.000');
});

test('several by the boxes of the table, kept as an own area, found again', async ({ guardedPage: page }) => {
  await page.goto('/mappa/?indicatore=organizzazioni-10k');
  await page.getByRole('button', { name: 'Seleziona più righe' }).click();
  for (const name of ['Vergato', 'Loiano', 'Monzuno'])
    await page.getByRole('checkbox', { name: `Confronta ${name}` }).click();
  await expect(page).toHaveURL(/comune=037059%2C037034%2C037044/);
  const side = page.locator('.side');
  // Recomputed from the organisations and the residents of the three, and shown with both.
  await expect(side.getByRole('heading', { name: 'Insieme dei 3 comuni' })).toBeVisible();
  await expect(side).toContainText(/\d+ organizzazioni con sede nel comune su [\d.]+ residenti/);
  await side.getByRole('button', { name: 'Togli Loiano' }).click();
  await expect(page).toHaveURL(/comune=037059%2C037044/);

  await side.getByRole('button', { name: 'Tieni come area mia' }).click();
  await page.keyboard.type('Valle di prova');
  await page.keyboard.press('Enter');
  await expect(side).toContainText('Valle di prova: tenuta in questo browser.');
  await page.goto('/mappa/');
  await side.getByRole('button', { name: /Valle di prova 2 comuni/ }).click();
  await expect(page).toHaveURL(/comune=037044%2C037059/);
  await side.getByRole('button', { name: 'Cancella Valle di prova' }).click();
  await expect(side).not.toContainText('Valle di prova 2');
});

test('groups of comuni: words, places and one row of dots', async ({ guardedPage: page }) => {
  await page.goto('/mappa/?indicatore=organizzazioni-10k&unita=unione');
  await expect(page.locator('.table thead')).toContainText('Posto su 7');
  await expect(page.locator('.table thead')).toContainText('Unione');
  await rows(page).first().getByRole('button').click();
  await expect(page.locator('.side .rank').first()).toContainText('1º su 7 unioni');
  await tab(page, 'Distribuzione').click();
  await expect(page.locator('.views .chart circle.dot')).toHaveCount(7);
});

test('the charts by touch on a phone @phone', async ({ guardedPage: page }) => {
  await page.goto('/mappa/?indicatore=minuti-polo&con=organizzazioni-10k');
  await ready(page);
  await page.getByRole('button', { name: 'Tabella', exact: true }).click();
  await tab(page, 'Distribuzione').tap();
  const vergato = await centreOf(page, 'Vergato');
  await page.touchscreen.tap(vergato.x, vergato.y);
  await expect(page).toHaveURL(/comune=037059/);
  await tab(page, 'Dispersione').tap();
  await expect(dots(page)).toHaveCount(55);
  await expectNoOverflow(page);
});
