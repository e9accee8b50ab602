import { expectNoOverflow, live, ready, tableRows } from '../support/explorer';
import { expect, test } from '../support/guarded-page';
import type { Page } from '@playwright/test';

const handle = (page: Page) => page.getByRole('button', { name: /Alza la scheda|Torna alla mappa/ });
const map = (page: Page) => page.locator('.map-box');

test('the map comes first, and the sheet rises over it and goes down again by its handle @phone', async ({
  guardedPage: page,
}) => {
  await page.goto('/mappa/?indicatore=minuti-polo&comune=037059');
  await ready(page);
  await expect(map(page)).toBeInViewport({ ratio: 0.9 });
  await expect(page.locator('.peek')).toBeInViewport();
  await expect(page.locator('.peek')).toContainText('Vergato');
  const up = handle(page);
  await expect(up).toHaveAttribute('aria-expanded', 'false');
  await up.tap();
  await expect(up).toHaveAttribute('aria-expanded', 'true');
  await expect(up).toHaveAccessibleName('Torna alla mappa');
  // The sheet has taken most of the window; a strip of the map is left above it.
  await expect(page.locator('.legend').first()).toBeInViewport({ ratio: 0.9 });
  const top = (await up.boundingBox())?.y ?? NaN;
  const height = page.viewportSize()?.height ?? 0;
  expect(top).toBeGreaterThan(44);
  expect(top).toBeLessThan(height * 0.3);
  expect((await map(page).boundingBox())?.y).toBeLessThan(top);
  await up.tap();
  await expect(up).toHaveAttribute('aria-expanded', 'false');
  await expect(map(page)).toBeInViewport({ ratio: 0.9 });
  await expectNoOverflow(page);
});

test('a thumb that scrolls raises the sheet as the handle does @phone', async ({ guardedPage: page }) => {
  await page.goto('/mappa/');
  await ready(page);
  const finger = await page.context().newCDPSession(page);
  const { x = 0, y = 0, width = 0 } = (await handle(page).boundingBox()) ?? {};
  const at = (moved: number) => ({ touchPoints: [{ x: x + width / 2, y: y + 60 - moved }] });
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(0) });
  for (let moved = 20; moved <= 400; moved += 20)
    await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(moved) });
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(handle(page)).toHaveAttribute('aria-expanded', 'true');
});

test('one thumb: tap a comune on the map, read it, open its list and its table, come back @phone', async ({
  guardedPage: page,
}) => {
  await page.goto('/mappa/');
  await live(page);
  const label = page.locator('.map-overlay').getByText('Bologna', { exact: true });
  const box = await label.boundingBox();
  if (!box) throw new Error('Bologna has no label on the map');
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page).toHaveURL(/comune=037006/);
  await expect(page.locator('.peek')).toContainText('Bologna');

  const tab = (name: string) => page.locator('.tabs').getByRole('button', { name, exact: true });
  for (const button of await page.locator('.tabs').getByRole('button').all()) {
    const at = await button.boundingBox();
    expect(at?.height).toBeGreaterThanOrEqual(44);
    // At the thumb: in the lowest part of the window.
    expect(at?.y).toBeGreaterThan((page.viewportSize()?.height ?? 0) - 80);
  }
  await tab('Tabella').tap();
  await expect(tableRows(page).first()).toBeVisible();
  await expect(page.locator('tr.selected')).toContainText('Bologna');
  await expect(map(page)).toBeHidden();
  await tab('Mappa').tap();
  await expect(map(page)).toBeInViewport();
  await expect(page.locator('.peek')).toContainText('Bologna');
});

test('choosing opens over the map and closes with Escape, the focus where it was @phone', async ({
  guardedPage: page,
}) => {
  await page.goto('/mappa/');
  await ready(page);
  const chooser = page.locator('.choose');
  await chooser.tap();
  await expect(chooser).toHaveAttribute('aria-expanded', 'true');
  await page.locator('.panel').getByRole('searchbox', { name: 'Cerca un indicatore' }).fill('eta media');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator('.panel')).toBeHidden();
  await expect(chooser).toBeFocused();
});

for (const width of [320, 360])
  test(
    `nothing is wider than a window of ${width} pixels, in any tab @phone`,
    {
      tag: width === 320 ? [] : ['@audit'],
    },
    async ({ guardedPage: page }) => {
      await page.setViewportSize({ width, height: 640 });
      for (const view of [
        '',
        '?vista=incrocio&con=organizzazioni-10k&indicatore=minuti-polo',
        '?strati=biblioteche',
      ]) {
        await page.goto(`/mappa/${view}`);
        await ready(page);
        for (const tab of await page.locator('.tabs').getByRole('button').all()) {
          await tab.tap();
          await expectNoOverflow(page);
        }
      }
    },
  );
