import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Row } from '../matrix';

const NO_ENGINE = { it: 'Il motore dei dati non è partito', en: 'The data engine did not start' };
const NO_TABLE = { it: 'Il file dell’elenco non è arrivato', en: 'The file of the list did not arrive' };
const DAMAGED = {
  it: 'Il file dell’elenco è arrivato incompleto o rovinato',
  en: 'The file of the list arrived incomplete or damaged',
};

/** The map page's own table of the 55 comuni, beside the list. */
async function theRest(page: Page): Promise<void> {
  const table = page.locator('main table:not([data-testid])').filter({ hasText: 'Vergato' }).first();
  await expect(table).toBeVisible();
  await expect(table.locator('tbody tr[data-id^="037"]')).toHaveCount(55);
}

const inTheList = (
  name: string,
  asked: RegExp,
  says: Pick<Row, 'says' | 'saysDamaged'>,
  everyChange: Row['everyChange'],
): Row => ({
  name: `${name}, list of records`,
  asked,
  ...says,
  opens: '/mappa/?elenco=organizzazioni',
  stays: theRest,
  again: 'retry',
  arrives: (page) =>
    expect(page.getByTestId('records-total')).toContainText(/organizzazioni|organisations/, {
      timeout: 45_000,
    }),
  everyChange,
});

export const RECORD_ROWS: readonly Row[] = [
  inTheList(
    'organisations.parquet',
    /\/organisations[^/]*\.parquet/,
    { says: NO_TABLE, saysDamaged: DAMAGED },
    'corrupt',
  ),
  inTheList(
    'territories.parquet',
    /\/territories[^/]*\.parquet/,
    { says: NO_TABLE, saysDamaged: DAMAGED },
    null,
  ),
  inTheList('engine (wasm)', /\.wasm$/, { says: NO_ENGINE }, 'truncated'),
  inTheList('worker of the engine', /duckdb-browser-eh\.worker[^/]*\.js/, { says: NO_ENGINE }, 'missing'),
  inTheList('boot script of the engine', /engine-worker[^/]*\.js/, { says: NO_ENGINE }, null),
];
