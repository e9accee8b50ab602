import type { Locator, Page } from '@playwright/test';
import { expect } from './guarded-page';

/** More stops than any page has before its main part is reached. */
const MOST = 250;

/** Goes on by Tab until an element has the focus, as a reader without a pointer does. Fails where Tab never comes there. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  const wanted = await target.elementHandle();
  for (let stops = 0; stops < MOST; stops += 1) {
    await page.keyboard.press(key);
    if (await page.evaluate(hasFocus, wanted)) return;
  }
  throw new Error(`${MOST} times ${key} do not lead to ${target.toString()}`);
}

/** Whether an element has the focus, also one inside a part of the page with a tree of its own, as the editor of SQL is. */
function hasFocus(element: Node | null): boolean {
  return element?.getRootNode() instanceof ShadowRoot
    ? element === (element.getRootNode() as ShadowRoot).activeElement
    : element === document.activeElement;
}

/** Comes to something by Tab and answers it with Enter: a link is followed, a button pressed. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** The first key of a visit: the way over the navigation, taken. */
export async function skipToContent(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await expect(page.locator('a.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#contenuto$/);
}
