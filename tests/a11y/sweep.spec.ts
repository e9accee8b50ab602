import type { Page } from '@playwright/test';
import { keepPart } from '../support/audit-table';
import { COLOUR_RULES, violationsOn } from '../support/axe';
import { builtPages, groupsOfPages } from '../support/built-pages';
import { expect, test } from '../support/guarded-page';

// The drawn map answers as the interactive one does.
test.use({ webgl: false });

const DESK = { width: 1366, height: 768 };
const HAND = { width: 390, height: 844 };
/** A page with a hundred indicators takes axe some seconds in each state. */
const A_PAGE = 60_000;

interface State {
  name: string;
  size: typeof DESK;
  media: { colorScheme: 'light' | 'dark'; contrast: 'no-preference' | 'more' };
  /** Only these rules: what colours cannot change has been looked at already. */
  rules?: readonly string[];
}

const STATES: readonly State[] = [
  { name: 'light, desk', size: DESK, media: { colorScheme: 'light', contrast: 'no-preference' } },
  { name: 'light, hand', size: HAND, media: { colorScheme: 'light', contrast: 'no-preference' } },
  ...(['light', 'dark'] as const).flatMap((colorScheme): State[] => [
    {
      name: `${colorScheme}, contrast`,
      size: DESK,
      media: { colorScheme, contrast: 'more' },
      rules: COLOUR_RULES,
    },
  ]),
  {
    name: 'dark',
    size: DESK,
    media: { colorScheme: 'dark', contrast: 'no-preference' },
    rules: COLOUR_RULES,
  },
];

/** One page in every state, with what axe finds there. */
async function look(page: Page, path: string): Promise<{ path: string; state: string; found: string[] }[]> {
  await page.setViewportSize(DESK);
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
  const answer = await page.goto(path);
  expect(answer?.ok() ?? false, path).toBe(true);
  await page.waitForLoadState('networkidle');
  const rows = [];
  for (const { name, size, media, rules } of STATES) {
    await page.setViewportSize(size);
    await page.emulateMedia(media);
    rows.push({ path, state: name, found: await violationsOn(page, rules) });
  }
  return rows;
}

const groups = process.env['AUDIT'] === '1' ? groupsOfPages(builtPages()) : [];

test('there are pages to look at, in both languages', { tag: '@audit' }, () => {
  const pages = groups.flatMap((group) => group.pages);
  expect(pages.length).toBeGreaterThan(400);
  expect(pages.filter((path) => path.startsWith('/en/')).length).toBeGreaterThan(200);
});

for (const group of groups)
  test(`no accessibility violation on ${group.name}`, { tag: '@audit' }, async ({ guardedPage: page }) => {
    test.setTimeout(group.pages.length * A_PAGE);
    const rows = [];
    for (const path of group.pages) rows.push(...(await look(page, path)));
    keepPart('a11y', group.at, groups.length, rows);
    const found = rows.filter((row) => row.found.length > 0);
    expect(found.map((row) => `${row.path} (${row.state}): ${row.found.join('; ')}`)).toEqual([]);
  });
