import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import Papa from 'papaparse';
import { spokenListbox } from '../support/accessibility-tree';
import { mapListbox, ready } from '../support/explorer';
import { expect, test } from '../support/guarded-page';
import { enter, skipToContent, tabTo } from '../support/keys';
import { editor, ENGINE, result } from '../support/laboratory';
import { printed, servedData } from '../support/served-data';

/**
 * The first task of each of the four readers, by keys alone: nothing is clicked, and the focus goes where Tab leads it. What single parts
 * do with their keys is tested beside them.
 */
test.use({ webgl: false });

const rowsOf = (text: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true })
    .data;

/** The file that Enter on the focused button saves. */
async function saved(page: Page): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  return download;
}

test('a citizen finds a comune, its page, and its value on the map', async ({ guardedPage: page }) => {
  const data = await servedData(page);
  await page.goto('/');
  await skipToContent(page);
  await tabTo(page, page.getByRole('combobox', { name: 'Cerca un luogo, un dato, un’organizzazione' }));
  await page.keyboard.type('verga');
  await expect(page.getByRole('option', { name: /Vergato/ }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vergato');
  await skipToContent(page);
  await enter(page, page.getByRole('link', { name: /mappa/i }).and(page.locator('main a')).first());
  await ready(page);
  await tabTo(page, mapListbox(page));
  const { active, options } = await spokenListbox(page, /^Mappa dei comuni/);
  const value = data.italian(
    new URL(page.url()).searchParams.get('indicatore') ?? 'anni-reddito-80mq',
    '037059',
  );
  expect(active ?? options.find((option) => option.selected)?.name).toContain(`Vergato: ${value} `);
});

test(
  'a planner compares two comuni and takes the table home',
  { tag: '@audit' },
  async ({ guardedPage: page }) => {
    const data = await servedData(page);
    await page.goto('/confronta/');
    await skipToContent(page);
    await tabTo(page, page.getByRole('combobox', { name: 'Aggiungi un territorio' }));
    for (const name of ['Vergato', 'Imola']) {
      await page.keyboard.type(name.toLowerCase());
      await expect(page.getByRole('option').first()).toContainText(name);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    await expect(page).toHaveURL(/037059(%2C|,)037032/);
    await tabTo(page, page.getByRole('button', { name: 'Scarica CSV' }));
    const rows = rowsOf(await readFile(await (await saved(page)).path(), 'utf8'));
    for (const id of ['037059', '037032']) {
      const found = rows.filter(
        (row) => row['territory_id'] === id && row['indicator_id'] === 'organizzazioni-10k',
      );
      expect(found, printed(data.territory(id)['name'])).toHaveLength(1);
      const value = Number(data.observed('organizzazioni-10k', id, found[0]?.['period']).at(0)?.['value']);
      expect(value).toBeGreaterThan(0);
      expect(Number(found[0]?.['value'])).toBeCloseTo(value, 4);
    }
  },
);

test(
  'a journalist takes away exactly what is shown, with its citation and its code',
  { tag: '@audit' },
  async ({ guardedPage: page }) => {
    const data = await servedData(page);
    await page.goto('/mappa/?indicatore=minuti-polo&area=collina-appennino');
    await ready(page);
    await skipToContent(page);
    await enter(page, page.getByRole('button', { name: 'Scarica', exact: true }));
    const dialog = page.getByRole('dialog');
    await tabTo(page, dialog.getByRole('button', { name: 'Scarica CSV' }));
    const rows = rowsOf(await readFile(await (await saved(page)).path(), 'utf8'));
    const shown = await page.locator('.table table tbody tr').count();
    expect(rows).toHaveLength(shown);
    const published = data.comuni
      .filter((id) => data.territory(id)['area_id'] === 'area-collina-appennino')
      .map((id) => Number(data.observed('minuti-polo', id, '2020').at(0)?.['value']));
    expect(rows.map((row) => Number(row['value'])).toSorted()).toEqual(published.toSorted());
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Scarica', exact: true })).toBeFocused();

    await tabTo(page, page.getByRole('button', { name: 'Condividi', exact: true }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, dialog.getByLabel('HTML', { exact: true }));
    await expect(dialog.getByLabel('HTML', { exact: true })).toHaveValue(/^<iframe src="http[^"]*\/embed\//);
    await tabTo(page, dialog.getByLabel('APA', { exact: true }));
    await expect(dialog.getByLabel('APA', { exact: true })).toHaveValue(/Minuti dal polo/);
  },
);

test(
  'a journalist asks the laboratory and reads the answer',
  { tag: '@audit' },
  async ({ guardedPage: page }) => {
    await page.goto('/laboratorio/');
    await expect(editor(page)).toHaveAttribute('contenteditable', 'true');
    await skipToContent(page);
    await tabTo(page, editor(page));
    await page.keyboard.press('Control+a');
    await page.keyboard.type("SELECT name, population FROM territories WHERE id = '037059'");
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Enter');
    await expect(result(page)).toContainText('Vergato', ENGINE);
    // The table is one stop; its cells are walked with the arrows.
    await tabTo(page, result(page).locator('[data-cell="0:0"]'));
    await expect(page.locator(':focus')).toContainText('Vergato');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator(':focus')).toContainText('7.845');
    await tabTo(page, result(page).getByRole('button', { name: 'Scarica CSV', exact: true }));
    const text = await readFile(await (await saved(page)).path(), 'utf8');
    expect(rowsOf(text)).toEqual([{ name: 'Vergato', population: '7845' }]);
  },
);

test('a committee presents from the first slide to the last and leaves', async ({ guardedPage: page }) => {
  await page.goto('/comitato/');
  await skipToContent(page);
  await enter(page, page.getByRole('link', { name: 'Pianura', exact: true }));
  await expect(page).toHaveURL(/\/comitato\/pianura\/$/);
  await skipToContent(page);
  await enter(page, page.getByRole('button', { name: 'Presenta', exact: true }));
  const said = page.locator('.deck > .deck-said');
  const all = await page.locator('section.slide').count();
  for (let at = 1; at <= all; at += 1) {
    await expect(said).toHaveText(new RegExp(`^Diapositiva ${at} di ${all}: `));
    if (at < all) await page.keyboard.press(at % 2 ? 'PageDown' : 'Space');
  }
  // The first Escape is the browser's own where the screen is full.
  for (let tries = 0; tries < 2; tries += 1)
    if (await page.evaluate(() => 'presenting' in document.documentElement.dataset))
      await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Presenta', exact: true })).toBeFocused();
});
