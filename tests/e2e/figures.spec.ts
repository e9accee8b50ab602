/** Figures as readers meet them: on a phone and on a desk, read as a table, followed to the map, printed. */
import { expect, test } from '../support/guarded-page';

test('a figure has one drawing for the room it has, and its values as a table', async ({
  guardedPage: page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/temi/abitare/');
  const figure = page
    .locator('figure.page-figure')
    .filter({ has: page.locator('.figure-drawings') })
    .first();
  await expect(figure.locator('svg.narrow')).toBeVisible();
  await expect(figure.locator('svg.wide')).toBeHidden();
  await page.setViewportSize({ width: 1366, height: 768 });
  await expect(figure.locator('svg.narrow')).toBeHidden();
  await expect(figure.getByRole('img')).toHaveAccessibleName(/.{20}/);
  await expect(figure.getByRole('table')).toBeHidden();
  await figure.getByText('Leggi i valori in tabella').click();
  await expect(figure.getByRole('row').nth(1)).toBeVisible();
});

test('from a map of a page to the same map in the explorer', async ({ guardedPage: page }) => {
  await page.goto('/temi/abitare/');
  const figure = page.locator('figure.page-figure:has(.figure-map)').first();
  const link = figure.getByRole('link', { name: 'Apri sulla mappa' });
  await expect(link).toHaveAttribute('href', /\/mappa\/\?indicatore=/);
  await expect(figure.locator('svg.map-svg path.cm')).toHaveCount(55);
});

test('on paper stand the address of the view as it is, the day of the data and no controls', async ({
  guardedPage: page,
}) => {
  await page.goto('/confronta/incrocio/?direzione=m1-d3');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const foot = page.locator('.print-page-foot');
  await expect(foot).toContainText('/confronta/incrocio/?direzione=m1-d3');
  await expect(foot).toContainText(/Ultima lettura delle fonti: \d/);
  await page.emulateMedia({ media: 'screen' });
  await expect(foot).toBeHidden();
});

test('on paper the map is followed by its comparison and its table, without what is pressed', async ({
  guardedPage: page,
}) => {
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.goto('/mappa/');
  await expect(page.locator('.explorer.live')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.map-box .map-svg', '.side .figure', '.table tbody tr:last-child'])
    await expect(page.locator(part).first(), part).toBeVisible();
  for (const part of ['.tabs', '.choose', '.panel', '.peek'])
    await expect(page.locator(part).first(), part).toBeHidden();
});
