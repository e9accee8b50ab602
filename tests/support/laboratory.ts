import { expect, type Locator, type Page } from '@playwright/test';

export const LAB = '/laboratorio/';
/** The engine and every table come first: on a busy machine that takes longer than a click. */
export const ENGINE = { timeout: 45_000 };

export const editor = (page: Page): Locator => page.getByRole('textbox', { name: 'Domanda in SQL' });
export const result = (page: Page): Locator => page.getByTestId('lab-result');
export const said = (page: Page): Locator => page.getByTestId('lab-outcome');
export const run = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Esegui', exact: true }).click();
export const text = (page: Page): Promise<string> => editor(page).innerText();

/** The page with its editor in place of the plain field. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`${LAB}${query}`);
  await expect(editor(page)).toHaveAttribute('contenteditable', 'true');
}

/** Takes the first suggestion. The editor lets a list stand for a moment before Enter means it, so that no line break is lost to it. */
export async function accept(page: Page): Promise<void> {
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
}

export async function write(page: Page, sql: string): Promise<void> {
  // Emptied first: text put over coloured words takes their colours along in a style attribute, which the policy refuses.
  await editor(page).fill('');
  await editor(page).fill(sql);
}
