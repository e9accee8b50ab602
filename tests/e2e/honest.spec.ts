import { KEPT_KEYS } from '../../src/lib/honest/kept';
import { expect, test } from '../support/guarded-page';
import { expectNoViolations } from '../support/axe';

test.use({ webgl: false });

test('the footer leads to what the site owes, in both languages', async ({ guardedPage: page }) => {
  const owed = [
    [
      '/',
      ['Accessibilità', 'Privacy: niente cookie', 'Note legali e licenze'],
      ['Accessibilità', 'Privacy', 'Note legali e licenze'],
    ],
    [
      '/en/',
      ['Accessibility', 'Privacy: no cookies', 'Legal notes and licences'],
      ['Accessibility', 'Privacy', 'Legal notes and licences'],
    ],
  ] as const;
  for (const [home, links, titles] of owed) {
    await page.goto(`${home}territori/`);
    for (const [i, name] of links.entries()) {
      await page.getByRole('contentinfo').getByRole('link', { name, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[i] ?? '');
    }
  }
});

test('a word of the glossary opens by keyboard, keeps the focus and leads to all words', async ({
  guardedPage: page,
}) => {
  await page.goto('/territori/vergato/');
  const word = page.getByRole('button', { name: 'Aree interne' });
  await word.focus();
  await page.keyboard.press('Enter');
  const note = page.locator('#termine-area-interna');
  await expect(note).toBeVisible();
  await expectNoViolations(page, '#termine-area-interna');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(word).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/metodo\/#glossario-area-interna$/);
  await expect(page.locator('#glossario-area-interna')).toBeInViewport();
});

test('older addresses of the method page still lead to licences, privacy and accessibility', async ({
  guardedPage: page,
}) => {
  for (const [anchor, path] of [
    ['licenze', '/en/note-legali/'],
    ['privacy', '/en/privacy/'],
    ['accessibilita', '/en/accessibilita/'],
  ] as const) {
    await page.goto(`/en/metodo/#${anchor}`);
    await expect(page.locator(`#${anchor}`)).toBeInViewport();
    await expect(page.locator(`#${anchor} a`)).toHaveAttribute('href', path);
  }
});

test('a visit writes nothing, and what a reader kept is removed with one button', async ({
  guardedPage: page,
}) => {
  for (const path of ['/', '/territori/vergato/', '/confronta/', '/privacy/'])
    await page.goto(path, { waitUntil: 'networkidle' });
  const there = () =>
    page.evaluate(async () => ({
      cookies: document.cookie,
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      caches: await caches.keys(),
      databases: (await indexedDB.databases()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
  const nothing = { cookies: '', local: [], session: [], caches: [], databases: 0, workers: 0 };
  expect(await there()).toEqual(nothing);

  await page.evaluate((keys) => {
    for (const key of keys) localStorage.setItem(key, 'synthetic');
  }, KEPT_KEYS);
  await page.getByRole('button', { name: 'Cancella tutto ciò che il sito ricorda qui' }).click();
  await expect(page.getByText('in questo browser non resta nulla')).toBeVisible();
  expect(await there()).toEqual(nothing);
});
