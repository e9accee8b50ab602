/** Every kind of page and its main states in three widths and four themes, held against the pictures in `kept/` (CONTRIBUTING.md). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, TestInfo } from '@playwright/test';
import { expect, test } from '../../support/guarded-page';
import type { Pixels } from './compare';
import { lookAgain, lookAtRest, report } from './look';
import type { Screen } from './screen';
import { SCREENS } from './screens';
import { sheetOf, tilesOf } from './sheet';
import { show, VIEWS, type View } from './views';

const AUDIT = process.env['AUDIT'] === '1';
const KEPT = join(import.meta.dirname, 'kept');
/** Some files to take home carry the day on which they are taken. */
const TODAY = '2026-12-01T10:00:00+01:00';

const WANTED = VIEWS.filter(({ everyChange }) => AUDIT || everyChange);

async function open(page: Page, { path, act }: Screen): Promise<void> {
  await page.clock.setFixedTime(TODAY);
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  await act?.(page);
}

async function turnTo(page: Page, view: View, from: string | undefined): Promise<void> {
  await show(page, view);
  await page.evaluate((selector) => {
    const top = selector === undefined ? document.body : document.querySelector(selector);
    if (!top) throw new Error(`the page has no ${selector}`);
    top.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, from);
}

/** Compares, or takes anew what Playwright was told to: `--update-snapshots` what differs, `--update-snapshots=all` everything. */
async function hold(page: Page, screen: Screen, info: TestInfo): Promise<string[]> {
  const file = join(KEPT, `${screen.name}.webp`);
  const { updateSnapshots: update } = info.config;
  const kept = await tilesOf(file);
  const taken = new Map<string, Pixels>();
  const wrong: string[] = [];
  for (const view of WANTED) {
    await turnTo(page, view, screen.from);
    const before = kept.get(view.name);
    const seen = before && update !== 'all' ? await lookAgain(page, view, before) : null;
    if (seen && !seen.found.seen) continue;
    if (seen && before && update !== 'changed') wrong.push(await report(info, view, before, seen));
    else if (update === 'none') wrong.push(`${view.name}: no picture is kept`);
    else {
      taken.set(view.name, await lookAtRest(page, view));
      if (update === 'default') wrong.push(`${view.name}: no picture was kept, now there is one`);
    }
  }
  if (taken.size > 0) {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(file, await sheetOf(new Map([...kept, ...taken])));
  }
  return wrong;
}

for (const screen of SCREENS)
  test.describe(screen.name, () => {
    test.use({ webgl: screen.webgl ?? false });

    test('looks as it did', { tag: screen.audit ? '@audit' : [] }, async ({ guardedPage: page }, info) => {
      if (AUDIT) test.setTimeout(240_000);
      await open(page, screen);
      expect(await hold(page, screen, info), screen.path).toEqual([]);
    });
  });
