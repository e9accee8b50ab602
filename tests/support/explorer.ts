import type { Page } from '@playwright/test';
import { expect } from './guarded-page';

/** The page answers, with the values that its address asks for; the map may still be the drawn one. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('.explorer.live:not([data-loading])')).toBeVisible();
}

/** The interactive map has taken the place of the drawn one. A software renderer takes its time for it. */
export async function live(page: Page): Promise<void> {
  await expect(page.locator('.stage.on').first()).toBeAttached({ timeout: 40_000 });
}

/** What keys and speech have of the map, at any level and in both languages. */
export const mapListbox = (page: Page) => page.getByRole('listbox', { name: /^(Mappa de|Map of)/ });

/** Rows of the table under the map. */
export const tableRows = (page: Page) => page.locator('.table table tbody tr');

/** The page is no wider than its screen. Not `innerWidth`: on an emulated phone that grows with a page too wide. */
export async function expectNoOverflow(page: Page, where = 'page'): Promise<void> {
  const wide = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
  expect(wide, `${where}: width of what scrolls`).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}
