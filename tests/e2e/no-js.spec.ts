import { expect, test } from '../support/guarded-page';
import { PAGE_KINDS } from '../support/page-kinds';

const COMUNI = 55;

test.use({ javaScriptEnabled: false });

test.describe('without JavaScript', () => {
  test('the search of the home page leads to the list of comuni', async ({ guardedPage: page }) => {
    await page.goto(PAGE_KINDS.home);
    const search = page.getByRole('main').getByRole('search').first();
    const words = search.locator('input').first();
    await words.fill('Vergato');
    await words.press('Enter');
    await expect(page).toHaveURL(/\/territori\/(\?|$)/);
    const vergato = page.locator('main a[href="/territori/vergato/"]').first();
    await expect(vergato).toContainText('Vergato');
    await vergato.click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Vergato');
  });

  test('the map page shows a map of 55 comuni and their table', async ({ guardedPage: page }) => {
    await page.goto(PAGE_KINDS.mappa);
    const map = page
      .locator('main svg')
      .filter({ has: page.locator('[data-id^="037"]') })
      .first();
    await expect(map).toBeVisible();
    const codes = await map
      .locator('path[data-id^="037"]')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('data-id')));
    expect(new Set(codes).size).toBe(COMUNI);
    const table = page.locator('main table').filter({ hasText: 'Vergato' }).first();
    await expect(table).toBeVisible();
    await expect(table.locator('tbody tr[data-id^="037"]')).toHaveCount(COMUNI);
  });

  test('a page of a comune says its name and its figures', async ({ guardedPage: page }) => {
    await page.goto(PAGE_KINDS.comune);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Vergato/);
    const text = await page.locator('main').innerText();
    // Italian figures: thousands with a dot (its population), decimals with a comma.
    expect(text).toMatch(/\b\d{1,3}\.\d{3}\b/);
    expect(text).toMatch(/\b\d+,\d\b/);
  });
});
