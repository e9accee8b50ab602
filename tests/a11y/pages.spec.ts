import { expectNoViolationsInBothSchemes } from '../support/axe';
import { expect, test } from '../support/guarded-page';
import { LIKE_OTHERS, PAGE_KINDS } from '../support/page-kinds';

/** English pages have the same parts with other words: the audit looks at them. */
const ADDRESSES = Object.entries(PAGE_KINDS).flatMap(([name, path]) => [
  { name, path, tag: LIKE_OTHERS.has(name) ? ['@audit'] : [] },
  ...(path.endsWith('/') && !path.startsWith('/en/')
    ? [{ name: `${name} in English`, path: `/en${path}`, tag: ['@audit'] }]
    : []),
]);

for (const { name, path, tag } of ADDRESSES) {
  test(`${name} has no accessibility violation, light or dark`, { tag }, async ({ guardedPage: page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(200);
    await page.waitForLoadState('networkidle');
    await expectNoViolationsInBothSchemes(page);
  });
}
