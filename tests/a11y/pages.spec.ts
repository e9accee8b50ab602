import { expectNoViolationsInBothSchemes } from '../support/axe';
import { expect, test } from '../support/guarded-page';
import { PAGE_KINDS } from '../support/page-kinds';

for (const [name, path] of Object.entries(PAGE_KINDS)) {
  test(`${name} has no accessibility violation, light or dark`, async ({ guardedPage: page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(200);
    await page.waitForLoadState('networkidle');
    await expectNoViolationsInBothSchemes(page);
  });
}
