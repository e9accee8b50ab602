import { expect, test } from '../support/guarded-page';
import { PAGE_KINDS } from '../support/page-kinds';

/** Kinds whose links are made as those of another kind are: the audit follows them. */
const LIKE_OTHERS = new Set([
  'unione',
  'area',
  'classifica',
  'indice',
  'spazio',
  'missioneBreve',
  'englishHome',
]);

for (const [name, path] of Object.entries(PAGE_KINDS)) {
  const tag = LIKE_OTHERS.has(name) ? ['@audit'] : [];
  test(`every internal link of ${name} leads somewhere`, { tag }, async ({ guardedPage: page }) => {
    await page.goto(path);
    const links = await page
      .locator('a[href], link[href]')
      .evaluateAll((elements) =>
        elements.map((element) => new URL(element.getAttribute('href') ?? '', document.baseURI).href),
      );
    const origin = new URL(page.url()).origin;
    const own = [...new Set(links.filter((link) => new URL(link).origin === origin))];
    expect(own.length).toBeGreaterThan(3);
    const lost: string[] = [];
    for (const link of own) {
      const answer = await page.request.get(link, { maxRedirects: 0 });
      // A redirect here is a link to a page without its slash.
      if (answer.status() !== 200) lost.push(`${answer.status()} ${link}`);
      const fragment = decodeURIComponent(new URL(link).hash.slice(1));
      if (fragment && !(await answer.text()).includes(`id="${fragment}"`))
        lost.push(`no place named in ${link}`);
    }
    expect(lost).toEqual([]);
  });
}
