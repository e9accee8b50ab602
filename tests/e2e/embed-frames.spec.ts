import { expect, test, type Frame } from '@playwright/test';
import { USUAL_HEIGHT } from '../../src/lib/takeaway/embed-code';
import { EMBEDS } from '../support/embeds';
import { frameHost, type FrameHost } from '../support/frame-host';

test.describe('in the frames of another origin', () => {
  let host: FrameHost;
  test.beforeAll(async ({ baseURL }) => void (host = await frameHost(baseURL ?? '')));
  test.afterAll(() => host.close());

  for (const width of [320, 800])
    test(`every kind is drawn whole, ${width} px wide, and asks nothing of others`, async ({
      page,
      baseURL,
    }) => {
      const kinds = Object.entries(EMBEDS);
      const asked = new Set<string>();
      const troubles: string[] = [];
      page.on('request', (request) => asked.add(new URL(request.url()).origin));
      page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
      page.on('pageerror', (error) => troubles.push(error.message));
      await page.setViewportSize({ width, height: 900 });
      await page.goto(
        host.page(
          kinds.map(([, { path }]) => path),
          width,
          kinds.map(([, { choice }]) => USUAL_HEIGHT[choice]),
        ),
      );
      for (const [i, [name, { choice, shows, count }]] of kinds.entries()) {
        const frame = page.frames()[i + 1] as Frame;
        await expect(frame.locator(shows), name).toHaveCount(count);
        await expect(frame.locator('article .source').last(), name).toContainText(/Fonte: .*dati letti il/);
        const wide = await frame.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
        expect(wide, `${name}: width of what scrolls`).toBeLessThanOrEqual(width);
        // The card alone is higher on a phone than it is advised to be.
        if (name !== 'card' || width > 600)
          await expect
            .poll(() => frame.evaluate(() => document.documentElement.scrollHeight), `${name}: height`)
            .toBeLessThanOrEqual(USUAL_HEIGHT[choice]);
        expect(await frame.evaluate(() => Object.keys(localStorage).length + document.cookie.length)).toBe(0);
      }
      expect([...asked].sort()).toEqual([host.origin, new URL(baseURL ?? '').origin].sort());
      expect(troubles.filter((text) => !text.includes('favicon'))).toEqual([]);
    });

  test('any other page refuses', async ({ page }) => {
    const refused = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
    await page.goto(host.page(['/mappa/'], 600));
    await refused;
    await expect(page.frameLocator('iframe').locator('.map-comuni .cm')).toHaveCount(0);
  });
});
