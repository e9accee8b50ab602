import { expectNoViolations } from '../support/axe';
import { expectNoOverflow } from '../support/explorer';
import { expect, test } from '../support/guarded-page';

test.use({ webgl: false });

const THEMES = ['oes', 'abitare', 'cer', 'fragilita', 'turismo'];

test.describe('stories of the themes', () => {
  test('from the home page to a story, and from its figure to the same map', async ({
    guardedPage: page,
  }) => {
    await page.goto('/');
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Aree fragili/ })
      .click();
    await expect(page).toHaveURL(/\/temi\/fragilita\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aree fragili');
    await page.locator('.page-figure').first().getByRole('link', { name: 'Apri sulla mappa' }).click();
    await expect(page).toHaveURL(/\/mappa\/\?.*indicatore=minuti-polo/);
  });

  test('the list has the five with a finding each, and leads to each of them', async ({
    guardedPage: page,
  }) => {
    await page.goto('/temi/');
    const entries = page.getByRole('main').locator('a.thumb');
    await expect(entries).toHaveCount(5);
    const addresses = await entries.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(addresses).toEqual(THEMES.map((theme) => `/temi/${theme}/`));
    for (const text of await entries.locator('.found').allTextContents()) expect(text).toMatch(/\d.*\.$/s);
  });

  for (const theme of THEMES)
    test(`the story of ${theme} is whole without JavaScript, on a phone too`, async ({ browser }) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width: 360, height: 780 },
      });
      const page = await context.newPage();
      await page.goto(`/temi/${theme}/`);
      const figures = page.locator('.page-figure');
      expect(await figures.count()).toBeGreaterThanOrEqual(3);
      for (const figure of await figures.all()) {
        await expect(figure.locator('.figure-title')).not.toBeEmpty();
        await expect(figure.locator('.figure-source')).toContainText('Fonte');
        await expect(figure.locator('svg').locator('visible=true').first()).toBeVisible();
      }
      await figures.first().locator('summary').click();
      await expect(figures.first().getByRole('table')).toBeVisible();
      await context.close();
    });

  test('a story of energy in English: its limits, who holds what is not known, the other themes', async ({
    guardedPage: page,
  }) => {
    await page.goto('/en/temi/cer/');
    await expect(page.getByRole('region', { name: 'What these data do not see' })).toContainText(
      'not a register',
    );
    const gaps = page.getByRole('region', { name: 'What we do not know, and who has the data' });
    await expect(gaps.getByRole('link', { name: 'GSE', exact: true }).first()).toBeVisible();
    await expectNoViolations(page, 'main');
    await page.setViewportSize({ width: 360, height: 780 });
    await expectNoOverflow(page);
    await page.getByRole('link', { name: 'Sustainable tourism' }).click();
    await expect(page).toHaveURL(/\/en\/temi\/turismo\/$/);
  });

  test('on paper a story is drawn in vectors and ends with its address and its sources', async ({
    guardedPage: page,
  }) => {
    await page.goto('/temi/abitare/');
    await page.evaluate(() => document.fonts.ready.then(() => true));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThanOrEqual(3);
    expect(sheets).toBeLessThanOrEqual(9);
    // The browser turns the two hatches of the key under a map into tiles; nothing else on paper is an image.
    const images = pdf.match(/\/Subtype\s*\/Image/g)?.length ?? 0;
    expect(images).toBeLessThanOrEqual(2 * (await page.locator('.figure-map').count()));
    await page.emulateMedia({ media: 'print' });
    const foot = page.locator('.print-foot');
    await expect(page.locator('.print-page-foot')).toContainText('/temi/abitare/');
    await expect(foot).toContainText('OMI');
    await expect(page.getByRole('region', { name: 'Tutti gli indicatori del tema' })).toBeHidden();
  });
});
