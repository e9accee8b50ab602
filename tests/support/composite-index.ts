/** The page of the composite index, as its tests look at it. */
import { expect, type Page } from '@playwright/test';

export const INDEX_PAGE = '/confronta/indice/';

/** Rows of the ranking. */
export const rows = (page: Page) => page.locator('#classifica ~ div table tbody tr[data-id]');
/** Territories in the order of the ranking, with their index as printed. */
export const places = (page: Page) =>
  rows(page).evaluateAll((all) =>
    all.map((row) => [row.getAttribute('data-id') ?? '', row.querySelector('.value')?.textContent ?? '']),
  );
export const number = (text: string): number => Number(text.replace(',', '.').replace('−', '-'));
export const finding = (page: Page) => page.locator('#trovato');
/** Opens the page and waits until it answers. */
export async function ready(page: Page, query = ''): Promise<void> {
  await page.goto(`${INDEX_PAGE}${query}`);
  await expect(page.locator('.composite.live')).toBeVisible();
}
