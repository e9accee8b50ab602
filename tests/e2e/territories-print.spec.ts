import type { Page } from '@playwright/test';
import { expect, test } from '../support/guarded-page';

/** Comuni of all kinds: small, large, with a long name, with much and with little in them; then a group of every level. */
const SHEETS = [
  'vergato',
  'bologna',
  'imola',
  'san-giovanni-in-persiceto',
  'monte-san-pietro',
  'camugnano',
  'unione-reno-galliera',
  'unione-appennino-bolognese',
  'distretto-pianura-est',
  'area-pianura',
  'citta-metropolitana-di-bologna',
];

/** The page as a PDF on A4, byte by byte. */
async function printed(page: Page, path: string): Promise<string> {
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready.then(() => true));
  return (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
}

const sheetsOf = (pdf: string): number => pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const path of [...SHEETS.map((slug) => `/territori/${slug}/`), '/en/territori/vergato/']) {
  test(`${path} is two sheets of A4`, async ({ guardedPage: page }) => {
    const pdf = await printed(page, path);
    expect(sheetsOf(pdf)).toBe(2);
    expect(pdf).toMatch(/\/MediaBox \[0 0 59\d(\.\d+)? 84\d(\.\d+)?\]/);
    // Maps and charts are drawings: a sheet holds no image.
    expect(pdf.match(/\/Subtype\s*\/Image/g) ?? []).toEqual([]);
  });
}

test('on paper stand the address of the page and the sources, and no controls', async ({
  guardedPage: page,
}) => {
  await page.goto('/territori/vergato/');
  await page.emulateMedia({ media: 'print' });
  const foot = page.locator('.foot.print-only');
  await expect(page.locator('.print-page-foot')).toContainText('/territori/vergato/');
  await expect(foot).toContainText('ISTAT');
  await expect(page.getByRole('link', { name: 'Confronta con…' })).toBeHidden();
  await expect(page.locator('.locator path.here')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(foot).toBeHidden();
});
