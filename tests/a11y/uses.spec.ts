import type { Page } from '@playwright/test';
import { keepPart } from '../support/audit-table';
import { builtPages, groupsOfPages } from '../support/built-pages';
import { expect, test } from '../support/guarded-page';
import { PAGE_KINDS } from '../support/page-kinds';
import { focus } from './checks/focus';
import { forcedColours } from './checks/forced-colours';
import { motion } from './checks/motion';
import { AT_400, reflow } from './checks/reflow';
import { spacing } from './checks/spacing';
import { structure } from './checks/structure';
import { targets } from './checks/targets';

// The drawn map answers as the interactive one does.
test.use({ webgl: false });

const DESK = { width: 1366, height: 768 };
const HAND = { width: 390, height: 844 };

type Check = (page: Page, path: string) => Promise<string[]>;
const at =
  (size: typeof DESK, check: Check): Check =>
  async (page, path) => {
    await page.setViewportSize(size);
    return check(page, path);
  };

/** In the order in which they are made: the width changes as seldom as it can, and the focus is moved last. */
const CHECKS: Record<string, Check> = {
  structure: at(DESK, structure),
  motion,
  'forced colours': forcedColours,
  targets,
  spacing,
  focus,
  'spacing, hand': at(HAND, spacing),
  'targets, hand': targets,
  'reflow at 400 %': reflow,
  'focus at 400 %': at(AT_400, focus),
};

async function look(page: Page, path: string): Promise<{ path: string; check: string; found: string[] }[]> {
  await page.setViewportSize(DESK);
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  const rows = [];
  for (const [check, of] of Object.entries(CHECKS)) rows.push({ path, check, found: await of(page, path) });
  return rows;
}

const failures = (rows: Awaited<ReturnType<typeof look>>): string[] =>
  rows.flatMap(({ path, check, found }) => found.map((text) => `${path} (${check}): ${text}`));

/** With every change one page of these kinds: they have among them every part that takes the focus or is drawn. */
const EVERY_CHANGE = [
  ...(['home', 'mappa', 'comune', 'confronta', 'classifica', 'spazio'] as const),
  ...(['missione', 'tema', 'presentazione', 'dataset', 'laboratorio', 'contribuisci'] as const),
];

for (const kind of EVERY_CHANGE)
  test(`${kind} can be enlarged, spaced, reached, told apart`, async ({ guardedPage: page }) => {
    expect(failures(await look(page, PAGE_KINDS[kind]))).toEqual([]);
  });

const groups = process.env['AUDIT'] === '1' ? groupsOfPages(builtPages()) : [];

for (const group of groups)
  test(
    `enlarged, spaced, reached, told apart: ${group.name}`,
    { tag: '@audit' },
    async ({ guardedPage: page }) => {
      test.setTimeout(group.pages.length * 60_000);
      const rows = [];
      for (const path of group.pages) rows.push(...(await look(page, path)));
      keepPart('a11y-uses', group.at, groups.length, rows);
      expect(failures(rows)).toEqual([]);
    },
  );
