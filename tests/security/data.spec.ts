import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { HOSTILE, HOSTILE_NAME } from '../fixtures/hostile';
import { expectOnlyText, listen } from '../support/canary';
import { ready, tableRows } from '../support/explorer';
import { expect, test } from '../support/guarded-page';
import { ENGINE } from '../support/laboratory';
import { inSnapshot } from '../support/records';

test.use({ webgl: false });

const FORMULA = '=HYPERLINK("https://example.org/","x")';
const MARKUP = /[<>]/;

/** Every text in a value that is written for readers becomes hostile; ids, codes, addresses and forms stay, or nothing would be shown. */
function poisoned(value: unknown, text: string, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => poisoned(one, text, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poisoned(one, text, name)]));
  const isWords = /^(?:name|also|within|it|en|publisher|title|label|labels|rows|texts|says|where)$/.test(key);
  return typeof value === 'string' && isWords && !MARKUP.test(value) ? `${value} ${text}` : value;
}

/** Files of data arrive with hostile texts in them. */
async function poison(page: Page, files: RegExp, text: string): Promise<void> {
  await page.route(files, async (route) => {
    try {
      const answer = await route.fetch();
      const json: unknown = await answer.json();
      await route.fulfill({ response: answer, json: poisoned(json, text) });
    } catch {
      // The page went on to another address while the file was on its way.
      await route.abort().catch(() => undefined);
    }
  });
}

/**
 * A page whose territories are called hostile names from the build on, in its HTML and in what its islands are given, as if the snapshot
 * said so: escaped as the build escapes.
 */
async function rename(page: Page, path: string, from: string, to: string): Promise<void> {
  const escaped = to.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  await page.route(
    (url) => url.pathname === path,
    async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replaceAll(new RegExp(`\\b${from}\\b`, 'g'), escaped);
      await route.fulfill({ response: answer, body });
    },
  );
}

test('a territory of a hostile name is a name, on the map, in the table and beside', async ({
  guardedPage: page,
}) => {
  await listen(page);
  await rename(page, '/mappa/', 'Vergato', HOSTILE_NAME);
  await page.goto('/mappa/?indicatore=minuti-polo&comune=037059');
  await ready(page);
  await expect(page.locator('.side h2').first()).toHaveText(HOSTILE_NAME);
  await expect(tableRows(page).filter({ hasText: HOSTILE_NAME })).toHaveCount(1);
  await tableRows(page).filter({ hasText: 'Imola' }).first().getByRole('button').first().click();
  await expect(page.locator('.side h2').first()).toHaveText('Imola');
  await expectOnlyText(page, 'the explorer');
});

test('hostile names in the index of the search are listed as text, and lead where they say', async ({
  guardedPage: page,
}) => {
  await listen(page);
  await poison(page, /\/data\/v1\/search[\w.-]*\.json/, HOSTILE_NAME);
  await page.goto('/');
  const box = page.getByRole('combobox', { name: 'Cerca un luogo, un dato, un’organizzazione' });
  await box.fill('vergato');
  const option = page.getByRole('option').filter({ hasText: HOSTILE_NAME }).first();
  await expect(option).toBeVisible();
  await expectOnlyText(page, 'results');
  await box.fill('coop');
  await expect(page.getByRole('group', { name: /^Organizzazioni/ })).toBeVisible();
  await expectOnlyText(page, 'records');
  await box.fill('vergato');
  await option.click();
  await expect(page).toHaveURL(/\/territori\/vergato\//);
});

test('organisations of hostile names: listed as text, formulas of theirs defused in the file', async ({
  guardedPage: page,
}) => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const file = join(folder, 'organisations.parquet');
  const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
  const names = [
    HOSTILE_NAME,
    FORMULA,
    HOSTILE['a closing tag and a script'] ?? '',
    HOSTILE['a template of others'] ?? '',
  ];
  await inSnapshot(
    `COPY (SELECT * REPLACE (list_value(${names.map(quoted).join(',')})[1 + (row_number() OVER ()) % ${names.length}] AS name)
     FROM 'data/snapshot/organisations.parquet') TO ${quoted(file)} (FORMAT parquet)`,
  );
  const body = readFileSync(file);
  rmSync(folder, { recursive: true });
  await page.route(/organisations\.parquet/, (route) =>
    route.fulfill({ body, contentType: 'application/vnd.apache.parquet' }),
  );
  await listen(page);
  await page.goto('/mappa/?elenco=organizzazioni');
  const list = page.getByTestId('records-list');
  await expect(list.getByRole('article').filter({ hasText: HOSTILE_NAME }).first()).toBeVisible(ENGINE);
  await expectOnlyText(page, 'the list of organisations');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByTestId('records-panel').getByRole('button', { name: /CSV/ }).first().click(),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv).toContain(`"'=HYPERLINK(""https://example.org/"",""x"")"`);
  expect(csv).not.toMatch(/(^|,)"?=HYPERLINK/m);
});

for (const [name, text] of Object.entries(HOSTILE))
  test(`${name}, in every file of data`, { tag: '@audit' }, async ({ guardedPage: page }) => {
    test.setTimeout(180_000);
    const short = text.slice(0, 2000).toWellFormed();
    await listen(page);
    await poison(page, /\/data\/v1\/(?:search[\w.-]*|layers\/[\w-]+|indicators\/[\w-]+|latest)\.json/, short);
    await page.goto('/mappa/?indicatore=minuti-polo&comune=037059&strati=abitare,biblioteche');
    await ready(page);
    await expectOnlyText(page, 'the explorer');
    for (const path of [
      '/confronta/',
      '/confronta/classifica/',
      '/confronta/incrocio/',
      '/confronta/spazio/',
      '/embed/?strati=abitare',
    ]) {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      await expectOnlyText(page, path);
      await expect(page.locator('h1, article, main').first()).toBeVisible();
    }
    await page.goto('/');
    await page.getByRole('combobox', { name: 'Cerca un luogo, un dato, un’organizzazione' }).fill('verg');
    await expect(page.getByRole('option').first()).toBeVisible();
    await expectOnlyText(page, 'the search');
  });
