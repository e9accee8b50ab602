import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import { expect, test } from '../support/guarded-page';
import { ENGINE } from '../support/laboratory';

// The drawn map answers as the interactive one does.
test.use({ webgl: false });

const LAYER = '/mappa/?elenco=organizzazioni';
const organisations = () => readFileSync('data/snapshot/organisations.parquet');

/** A file whose head and tail are in place and whose footer means nothing. */
function withBrokenFooter(): Buffer {
  const bytes = organisations();
  return Buffer.from(bytes).fill(0xff, bytes.length - 400, bytes.length - 8);
}

const FAULTS: [name: string, files: string, fault: (route: Route) => Promise<void>, message: string][] = [
  [
    'the network breaks on a Parquet file',
    '**/organisations*.parquet',
    (route) => route.abort(),
    'non è arrivato',
  ],
  [
    'a Parquet file is damaged inside',
    '**/organisations*.parquet',
    (route) => route.fulfill({ status: 200, body: withBrokenFooter() }),
    'incompleto o rovinato',
  ],
];

/** The map page's own table of the 55 comuni, beside the list. */
async function expectTheRestToWork(page: Page): Promise<void> {
  const table = page.locator('main table:not([data-testid])').filter({ hasText: 'Vergato' }).first();
  await expect(table).toBeVisible();
  await expect(table.locator('tbody tr[data-id^="037"]')).toHaveCount(55);
}

for (const [name, files, fault, message] of FAULTS) {
  test(
    `${name}: the list says so, the table is still there, and trying again works`,
    {
      tag: '@audit',
    },
    async ({ guardedPage: page, allow }) => {
      test.slow();
      // The browser itself, and the library when its worker breaks, report the trouble caused here.
      allow(/Failed to load resource|ErrorEvent|error in duckdb worker|importScripts/);
      // Workers' requests pass by the context, not by the page.
      await page.context().route(files, fault);
      await page.goto(LAYER);
      const panel = page.getByTestId('records-panel');
      await expect(panel.getByRole('alert')).toContainText(message, ENGINE);
      await expectTheRestToWork(page);
      await page.context().unroute(files, fault);
      await panel.getByRole('button', { name: 'Riprova' }).click();
      await expect(page.getByTestId('records-total')).toContainText('organizzazioni', ENGINE);
      await expect(panel.getByRole('alert')).toHaveCount(0);
    },
  );
}
