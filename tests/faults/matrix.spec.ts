import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { keepPart } from '../support/audit-table';
import { expect, test as guarded } from '../support/guarded-page';
import { answer, FAULTS, LANGUAGE, pathIn, retryButton, type FaultName, type Row } from './matrix';
import { LABORATORY_ROWS } from './rows/laboratory';
import { MAP_ROWS } from './rows/map';
import { PAGE_ROWS } from './rows/pages';
import { PART_ROWS } from './rows/parts';
import { PLANNER_ROWS } from './rows/planner';
import { RECORD_ROWS } from './rows/records';
import { VIEW_ROWS } from './rows/views';

const ROWS: readonly Row[] = [
  ...MAP_ROWS,
  ...RECORD_ROWS,
  ...PART_ROWS,
  ...PLANNER_ROWS,
  ...LABORATORY_ROWS,
  ...PAGE_ROWS,
  ...VIEW_ROWS,
];
const CELLS = ROWS.flatMap((row) =>
  FAULTS.filter((fault) => !row.without?.includes(fault)).map((fault) => ({ row, fault })),
);

/** What the browser itself, and the engine's library, say of the trouble that is caused here. An error that nobody caught is none of it. */
const CAUSED =
  /^console error: .*(Failed to load|ErrorEvent|Event \(|error in duckdb worker|importScripts|MIME type|SyntaxError|Error hydrating|decode|Invalid or unexpected token|Unexpected end of input)/s;

interface Kept {
  /** Place of the cell among all. */
  at: number;
  /** What came of it, written when all of the test has ended: an error that nobody caught is known last. */
  kept: null;
}

const test = guarded.extend<Kept>({
  at: [-1, { option: true }],
  kept: [
    async ({ at }, use, info) => {
      await use(null);
      const cell = CELLS[at];
      if (!cell) return;
      const { row, fault } = cell;
      const { status: result, duration: ms, errors } = info;
      const said = errors[0]?.message?.slice(0, 300);
      const about = { file: row.name, page: row.opens, fault, language: LANGUAGE[fault] };
      keepPart('faults', at, CELLS.length, [{ ...about, result, ms, said }]);
    },
    { auto: true },
  ],
});

test('every row is about a file of the site', () => {
  const built = readdirSync(process.env['E2E_DIST'] ?? 'dist', { recursive: true, encoding: 'utf8' });
  const paths = built.map((file) => `/${file.replaceAll('\\', '/')}`);
  expect(ROWS.filter(({ asked }) => !paths.some((path) => asked.test(path))).map(({ name }) => name)).toEqual(
    [],
  );
  expect(new Set(ROWS.map(({ name }) => name)).size).toBe(ROWS.length);
});

for (const [at, { row, fault }] of CELLS.entries())
  test.describe(row.name, () => {
    test.use({ webgl: row.webgl ?? false, at });

    test(
      `${row.name}, ${fault}: nothing is lost, it is said, and it comes when it can`,
      { tag: row.everyChange === fault ? [] : ['@audit'] },
      async ({ guardedPage: page, allow }) => {
        allow(CAUSED);
        // Of a busy machine, and of a map that is drawn in software.
        test.slow();
        await meet(page, row, fault);
      },
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
  // What another file asks for comes after it: a busy machine takes its time.
  await expect.poll(() => met, { message: 'the file is asked for', timeout: 45_000 }).toBeGreaterThan(0);
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
  const isDamaged = fault === 'truncated' || fault === 'corrupt';
  const again = (isDamaged ? row.againDamaged : undefined) ?? row.again;
  if (again === 'retry') await retryButton(page).click();
  else if (again === 'ask') await row.ask?.(page, locale);
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
