import type { Page } from '@playwright/test';
import { expect, test } from '../support/guarded-page';
import { keepPart } from '../support/audit-table';
import { answer, FAULTS, LANGUAGE, pathIn, retryButton, type FaultName, type Row } from './matrix';
import { LABORATORY_ROWS } from './rows/laboratory';
import { MAP_ROWS } from './rows/map';
import { PAGE_ROWS } from './rows/pages';
import { PART_ROWS } from './rows/parts';
import { PLANNER_ROWS } from './rows/planner';
import { RECORD_ROWS } from './rows/records';

const ROWS: readonly Row[] = [
  ...MAP_ROWS,
  ...RECORD_ROWS,
  ...PART_ROWS,
  ...PLANNER_ROWS,
  ...LABORATORY_ROWS,
  ...PAGE_ROWS,
];
const CELLS = ROWS.flatMap((row) =>
  FAULTS.filter((fault) => !row.without?.includes(fault)).map((fault) => ({ row, fault })),
);

/** What the browser itself, and the engine's library, say of the trouble that is caused here. An error that nobody caught is none of it. */
const CAUSED =
  /^console error: .*(Failed to load|ErrorEvent|error in duckdb worker|importScripts|MIME type|SyntaxError|Error hydrating|decode|Invalid or unexpected token|Unexpected end of input)/s;

for (const [at, { row, fault }] of CELLS.entries())
  test.describe(row.name, () => {
    test.use({ webgl: row.webgl ?? false });

    test(
      `${row.name}, ${fault}: nothing is lost, it is said, and it comes when it can`,
      { tag: row.everyChange === fault ? [] : ['@audit'] },
      async ({ guardedPage: page, allow }) => {
        allow(CAUSED);
        test.slow(row.webgl ?? false);
        await meet(page, row, fault);
      },
    );

    test.afterEach(({ browserName: _ }, { status, duration, error }) =>
      keepPart('faults', at, CELLS.length, [
        {
          file: row.name,
          page: row.opens,
          fault,
          language: LANGUAGE[fault],
          result: status,
          ms: duration,
          said: error?.message?.slice(0, 300),
        },
      ]),
    );
  });

async function meet(page: Page, row: Row, fault: FaultName): Promise<void> {
  const locale = LANGUAGE[fault];
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((done) => (letGo = done));
  let met = 0;
  // Workers' requests pass by the context, not by the page.
  const context = page.context();
  await context.route(row.asked, (route) => {
    met += 1;
    // A page that was left in the meantime wants no answer any more.
    return answer(route, fault, gate).catch(() => undefined);
  });
  const open = async (): Promise<void> => {
    await page.goto(pathIn(locale, row.opens), { waitUntil: fault === 'slow' ? 'commit' : 'load' });
    await row.ask?.(page, locale);
  };
  await open();
  await expect.poll(() => met, 'the file is asked for').toBeGreaterThan(0);
  const says = (fault === 'missing' ? row.says : (row.saysDamaged ?? row.says))?.[locale];
  const message = page
    .locator('body')
    .getByText(says ?? /^\0$/)
    .filter({ visible: true });

  if (fault === 'slow') {
    expectAskedForStill(page, row);
    await row.stays(page, locale);
    await expect(message).toHaveCount(0);
    letGo();
    return row.arrives(page, locale);
  }
  if (says !== undefined) await expect(message.first()).toBeVisible({ timeout: 30_000 });
  expectAskedForStill(page, row);
  await row.stays(page, locale);
  await expect(page.locator('main')).not.toContainText(/\bNaN\b|\bundefined\b|\[object/);
  await context.unroute(row.asked);
  if (row.again === 'retry') await retryButton(page).click();
  else if (row.again === 'ask') await row.ask?.(page, locale);
  else await open();
  await row.arrives(page, locale);
  await expect(message).toHaveCount(0);
}

/** What the address asked for is still in it. */
function expectAskedForStill(page: Page, row: Row): void {
  const wanted = new URL(row.opens, 'http://page').searchParams;
  const { searchParams } = new URL(page.url());
  for (const [key, value] of wanted) expect(searchParams.get(key), `${key} in the address`).toBe(value);
}
