import type { Page } from '@playwright/test';
import { expectNoViolations } from '../support/axe';
import { expect, test } from '../support/guarded-page';

// The drawn map answers as the interactive one does.
test.use({ webgl: false });

const DECK = '/comitato/pianura/';
const status = (page: Page) => page.locator('.deck > .deck-said');
const current = (page: Page) => page.locator('.slide[data-current]');
const isPresenting = (page: Page): Promise<boolean> =>
  page.evaluate(() => 'presenting' in document.documentElement.dataset);

test('a deck is presented by keys alone', async ({ guardedPage: page }) => {
  await page.goto(DECK);
  await expect(page.getByRole('button', { name: 'Presenta', exact: true })).toBeVisible();
  const all = await page.locator('section.slide').count();
  // In the column of slides the keys are the page's.
  await page.keyboard.press('ArrowRight');
  expect(await isPresenting(page)).toBe(false);
  await page.keyboard.press('f');
  await expect(status(page)).toHaveText(new RegExp(`^Diapositiva 1 di ${all}: `));
  expect(await isPresenting(page)).toBe(true);
  await expectNoViolations(page);

  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  await expect(status(page)).toHaveText(/^Diapositiva 3 di/);
  await expect(page).toHaveURL(new RegExp(`#${(await current(page).getAttribute('id')) ?? '?'}$`));
  await page.keyboard.press('End');
  await expect(status(page)).toHaveText(new RegExp(`^Diapositiva ${all} di`));
  await page.keyboard.press('ArrowRight');
  await expect(status(page)).toHaveText(new RegExp(`^Diapositiva ${all} di`));
  await page.keyboard.press('Home');
  await page.keyboard.press('4');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(/^Diapositiva 4 di/);

  await page.keyboard.press('b');
  await expect(status(page)).toHaveText(/^Schermo vuoto/);
  await expect(page.locator('.deck-blank')).toBeVisible();
  await page.keyboard.press('.');
  await expect(page.locator('.deck-blank')).toBeHidden();
});

test('overview and table of keys, then out where it began', async ({ guardedPage: page }) => {
  await page.goto(DECK);
  await page.getByRole('button', { name: 'Presenta', exact: true }).click();
  await page.keyboard.press('g');
  const picks = page.locator('.deck-pick');
  await expect(picks.first()).toBeFocused();
  await expectNoViolations(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(picks.nth(2)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(picks).toHaveCount(0);
  await expect(status(page)).toHaveText(/^Diapositiva 3 di/);

  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Tasti della presentazione' });
  await expect(help).toBeVisible();
  await expectNoViolations(page, '.deck-help');
  // Letters put away do nothing; arrows go on.
  await help.getByRole('checkbox').uncheck();
  await help.getByRole('button', { name: 'Chiudi' }).click();
  await page.keyboard.press('g');
  await expect(picks).toHaveCount(0);
  await page.keyboard.press('ArrowLeft');
  await expect(status(page)).toHaveText(/^Diapositiva 2 di/);

  await page.evaluate(() => document.exitFullscreen().catch(() => undefined));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Presenta', exact: true })).toBeFocused();
  expect(await isPresenting(page)).toBe(false);
  // Steps are no entries of the history.
  await page.goBack();
  await expect(page).toHaveURL('about:blank');
});

test('the speaker’s window and the audience’s step together and say when the other closes', async ({
  guardedPage: page,
}) => {
  await page.goto(DECK);
  await page.keyboard.press('f');
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  const audience = speaker.locator('.deck-audience');
  await expect(audience).toHaveText('Il pubblico vede la stessa diapositiva.');
  await expect(status(page)).toHaveText(/^Finestra del relatore aperta/);
  await speaker.keyboard.press('ArrowRight');
  await expect(status(page)).toHaveText(/^Diapositiva 2 di/);
  await page.keyboard.press('ArrowRight');
  await expect(speaker.locator('.deck-steps .deck-place')).toHaveText(/^3 di/);
  const notes = await page.locator('section.slide').nth(2).locator('.slide-notes').textContent();
  expect(notes).toContain(((await speaker.locator('.deck-notes p').first().textContent()) ?? '?').trim());
  await speaker.keyboard.press('b');
  await expect(page.locator('.deck-blank')).toBeVisible();
  await page.keyboard.press('b');
  await speaker.getByRole('button', { name: 'Ferma' }).click();
  await expect(speaker.getByRole('button', { name: 'Riprendi' })).toBeVisible();
  // The audience's page is loaded again: the speaker is told, and the two find each other.
  await page.reload();
  await expect(audience).toHaveText(/^Il pubblico non vede ancora/);
  await page.keyboard.press('f');
  await expect(audience).toHaveText('Il pubblico vede la stessa diapositiva.');
  await speaker.close();
  await expect(status(page)).toHaveText(/^La finestra del relatore è chiusa/);
});

test('views of the map and of a territory become a presentation that a link carries', async ({
  guardedPage: page,
  browser,
}) => {
  await page.goto('/comitato/tua/');
  await expect(page.getByText('Per ora è vuota.')).toBeVisible();
  await page.goto('/mappa/?indicatore=minuti-polo&comune=037059');
  await expect(page.locator('.explorer.live')).toBeVisible();
  await page.getByRole('button', { name: 'Condividi', exact: true }).click();
  await page.getByRole('button', { name: 'Aggiungi alla presentazione' }).click();
  await expect(page.getByText('Aggiunta: ora la presentazione ha una vista.')).toBeVisible();
  await page.goto('/territori/vergato/');
  await page.getByRole('button', { name: 'Aggiungi alla presentazione' }).click();
  await page.getByRole('link', { name: 'Apri la presentazione' }).click();

  const rows = page.locator('.views > li');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toContainText('Vergato');
  await page.getByRole('button', { name: 'Sposta prima: Vergato' }).press('Enter');
  await expect(rows.nth(0)).toContainText('Vergato');
  await expect(page.getByRole('button', { name: 'Sposta dopo: Vergato' })).toBeFocused();
  await rows.nth(1).getByText('Titolo e note').click();
  await rows.nth(1).getByLabel('Titolo della diapositiva').fill('Quanto è lontano');
  await rows.nth(1).getByLabel('Note per chi parla').fill('Chiedere al tavolo');
  await rows.nth(1).getByLabel('Note per chi parla').blur();
  await expect(rows.nth(1).locator('.name')).toHaveText('Quanto è lontano');
  await expect(page.locator('.slide-picture svg')).toBeVisible();
  await expectNoViolations(page);
  const link = await page.getByRole('textbox', { name: 'Indirizzo della presentazione' }).inputValue();
  expect(link).toBe(page.url());

  const other = await browser.newContext();
  const reader = await other.newPage();
  await reader.goto(link);
  await expect(reader.getByText('non è conservata in questo browser')).toBeVisible();
  await expect(reader.locator('section.slide')).toHaveCount(3);
  await expect(reader.locator('section.slide').nth(1)).toContainText('minuti d’auto');
  await expect(reader.locator('section.slide').nth(2)).toContainText('Fonte: ');
  await expect(reader.getByRole('button', { name: 'Presenta', exact: true })).toBeVisible();
  await reader.keyboard.press('f');
  await reader.keyboard.press('End');
  await expect(status(reader)).toHaveText('Diapositiva 3 di 3: Quanto è lontano');
  await expect(reader.locator('.slide[data-current] .slide-picture svg')).toBeVisible();
  await other.close();
});

test('a view that is no longer there says so, and the others are drawn', async ({ guardedPage: page }) => {
  await page.addInitScript(() => {
    const view = (kind: string, query: string) => ({ kind, query, title: '', notes: '' });
    const views = [view('mappa', 'indicatore=non-esiste'), view('classifica', ''), view('incrocio', '')];
    localStorage.setItem('osservatorio.presentazione', JSON.stringify({ title: '', views }));
  });
  await page.goto('/comitato/tua/');
  await expect(page.locator('section.slide').nth(1)).toContainText('Questa vista non c’è più');
  await expect(page.locator('section.slide').nth(2).locator('.slide-table')).toBeVisible();
  await expect(page.locator('section.slide').nth(3).locator('.slide-picture svg')).toBeVisible();
  await page.getByRole('button', { name: 'Togli: Questa vista non c’è più' }).click();
  await expect(page.locator('section.slide')).toHaveCount(3);
  await page.getByRole('button', { name: 'Annulla' }).click();
  await expect(page.locator('section.slide')).toHaveCount(4);
});
