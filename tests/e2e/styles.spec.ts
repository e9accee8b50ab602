import { expect, test } from '@playwright/test';
import { lostStyles } from '../../scripts/bench/lost-styles';
import { PAGE_KINDS } from '../support/page-kinds';

test('no component of the built site has lost its styles', () => {
  expect(lostStyles(process.env['E2E_DIST'] ?? 'dist')).toEqual([]);
});

test('on a phone every cell of a table that is read down has the width of its row @phone', async ({
  page,
}) => {
  const kinds = ['dataset', 'contribuisci', 'missione', 'pilotaCer', 'privacy', 'noteLegali'] as const;
  for (const kind of kinds) {
    await page.goto(PAGE_KINDS[kind]);
    const cells = await page.locator('.read-down tbody :is(th, td:not(.num, :empty))').evaluateAll((all) =>
      all.map((cell) => ({
        text: cell.textContent?.trim().slice(0, 40),
        lost: Math.round((cell.parentElement?.clientWidth ?? 0) - cell.getBoundingClientRect().width),
      })),
    );
    expect(cells.length, kind).toBeGreaterThan(5);
    expect(
      cells.filter(({ lost }) => lost > 1),
      kind,
    ).toEqual([]);
  }
});
