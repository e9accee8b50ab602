import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, Request } from '@playwright/test';
import { expectNoViolationsInBothSchemes } from '../support/axe';
import { expectNoOverflow } from '../support/explorer';
import { expect, test } from '../support/guarded-page';
import { inSnapshot } from '../support/records';

const PAGE = '/laboratorio/?parte=dati';
/** Every file here is synthetic and says so in its name. */
const fixture = (name: string): string => join(process.cwd(), 'tests/fixtures/own-data', name);

/** Opens the part and waits until it can read files. */
async function open(page: Page, address = PAGE): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.own .zone button').first()).toBeEnabled();
}
async function read(page: Page, name: string): Promise<void> {
  await page.locator('.own input[type=file]').setInputFiles(fixture(name));
  await expect(page.locator('.own .step').nth(1)).toBeVisible();
}
const choice = (page: Page, name: string) => page.locator(`.own [data-choice="${name}"]`);
const row = (page: Page, id: string) => page.locator(`.own tr[data-id="${id}"]`);
const value = (page: Page, id: string) => row(page, id).locator('td.value');
const proof = (page: Page) => page.locator('.own [data-requests]');

/** Everything the browser asks for from now on, workers included. */
function requestsOf(page: Page): Request[] {
  const asked: Request[] = [];
  page.context().on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request);
  });
  return asked;
}
async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

test('a messy office file is read right, joined and drawn, and nothing is asked of the network', async ({
  guardedPage: page,
}) => {
  await open(page);
  const asked = requestsOf(page);
  await read(page, 'synthetic-windows-1252.csv');
  await expect(page.getByText(/^Windows-1252 \(Excel\), colonne separate da punto e virgola/)).toBeVisible();
  // Lost zeros are found again, decimal commas are decimals, thousands are none.
  await expect(page.locator('[data-review]')).toHaveText('Riconosciuti 12 comuni dei 55.');
  await expect(choice(page, 'column').locator('option:checked')).toHaveText('Quota à domicilio (%)');
  await expect(value(page, '037053')).toHaveText('7,75');
  await expect(value(page, '037034')).toHaveText('0,00');
  await expect(value(page, '037003')).toHaveText('senza valore');
  await choice(page, 'column').selectOption('Domande');
  await expect(value(page, '037006')).toHaveText('98.765');
  await choice(page, 'measure').selectOption('residents');
  const [bologna] = await inSnapshot(
    `SELECT population FROM 'data/snapshot/territories.parquet' WHERE id = '037006'`,
  );
  const perThousand = (98_765 / Number(bologna?.['population'])) * 1000;
  await expect(value(page, '037006')).toHaveText(perThousand.toFixed(1).replace('.', ','));
  // Comuni that are not in the file are hatched.
  await expect(page.locator('.own .map-svg [data-id].missing')).toHaveCount(43);
  await expect(page.locator('.own .map-key').first()).toHaveText('non nel tuo file');

  await choice(page, 'join').selectOption('minuti-polo');
  const [vergato] = await inSnapshot(
    `SELECT value FROM 'data/snapshot/observations.parquet' WHERE indicator_id = 'minuti-polo' AND territory_id = '037059' ORDER BY period DESC LIMIT 1`,
  );
  await expect(row(page, '037059').locator('td.joined')).toHaveText(
    String(Math.round(Number(vergato?.['value']))),
  );
  await expect(page.locator('.own [data-dot]')).toHaveCount(11);
  await expect(page.getByText(/Spearman\): ρ = .*n = 11\. Non è causa/)).toBeVisible();

  expect(await saved(page, 'Scarica CSV')).toContain('037006,Bologna,98765,');
  const geojson = JSON.parse(await saved(page, 'Scarica GeoJSON')) as { features: unknown[] };
  expect(geojson.features).toHaveLength(55);
  expect(asked.map((request) => request.url())).toEqual([]);
  await expect(proof(page)).toHaveAttribute('data-requests', '0');
  expect(page.url()).toMatch(/\/laboratorio\/\?parte=dati$/);
});

test('another period of the indicator beside it is asked for by name alone, and counted', async ({
  guardedPage: page,
}) => {
  await open(page);
  await read(page, 'synthetic-windows-1252.csv');
  await choice(page, 'join').selectOption('minuti-polo');
  // It has one period only: there is nothing to choose.
  await expect(choice(page, 'join-period')).toHaveCount(0);
  await choice(page, 'join').selectOption('organizzazioni-10k');
  const asked = requestsOf(page);
  const periods = choice(page, 'join-period').locator('option');
  await expect(periods).toHaveText(['2020', '2019', '2018', '2017']);
  await choice(page, 'join-period').selectOption('2017');
  const [vergato] = await inSnapshot(
    `SELECT value FROM 'data/snapshot/observations.parquet' WHERE indicator_id = 'organizzazioni-10k' AND territory_id = '037059' AND period = '2017'`,
  );
  await expect(row(page, '037059').locator('td.joined')).toHaveText(
    Number(vergato?.['value']).toFixed(1).replace('.', ','),
  );
  await expect(page.locator('.own .note', { hasText: /^Fonte: .*, 2017\.$/ })).toBeVisible();
  expect(asked.map((request) => new URL(request.url()).pathname)).toEqual([
    '/data/v1/indicators/organizzazioni-10k.json',
  ]);
  await expect(proof(page)).toHaveAttribute('data-requests', '1');
  expect(await saved(page, 'Scarica CSV')).toContain(',2017,');
});

test('doubtful names are asked, proposals taken, former comuni added up; then the file is forgotten', async ({
  guardedPage: page,
}) => {
  await open(page);
  await read(page, 'synthetic-names.csv');
  const summary = page.locator('[data-review]');
  await expect(summary).toHaveText('Riconosciuti 9 comuni dei 55, 6 da confermare, 2 non riconosciuti.');
  await expect(row(page, '037061')).toHaveCount(0);
  await page.getByRole('button', { name: 'Accetta le 3 proposte' }).click();
  await expect(value(page, '037061')).toHaveText('14');
  await expect(row(page, '037061').locator('td.count')).toHaveText('3');
  const doubtful = page.locator('fieldset[data-text="S. Pietro"]');
  await doubtful.getByRole('radio', { name: 'Monte San Pietro' }).check();
  await expect(value(page, '037042')).toHaveText('17');
  await doubtful.getByRole('radio', { name: 'nessuno dei 55' }).check();
  await expect(value(page, '037042')).toHaveText('6');
  await page.locator('fieldset[data-text="Atlantide"] select').selectOption('Dozza');
  await expect(value(page, '037025')).toHaveText('1');
  await expect(summary).toHaveText(
    'Riconosciuti 12 comuni dei 55, scritti in 13 modi, 2 da confermare, 1 non riconosciuto, 1 fuori dai 55.',
  );
  await page.getByRole('button', { name: 'Dimentica il file' }).click();
  await expect(page.locator('.own .step')).toHaveCount(1);
  await expect(page.locator('.own')).not.toContainText('synthetic-names');
});

test('several years are not added up; rows are chosen by the value of a column', async ({
  guardedPage: page,
}) => {
  await open(page);
  await read(page, 'synthetic-years.csv');
  await expect(page.getByText('Il file ha più anni: si vede anno 2023.')).toBeVisible();
  await expect(value(page, '037006')).toHaveText('300');
  await choice(page, 'filter-value').selectOption('2021');
  await expect(value(page, '037006')).toHaveText('100');
  await choice(page, 'filter').selectOption('');
  await expect(value(page, '037006')).toHaveText('600');
  await choice(page, 'aggregate').selectOption('mean');
  await expect(value(page, '037006')).toHaveText('200');
  // What is drawn is read again after the reading is corrected.
  await page.locator('[data-reading="header"]').selectOption('già dati');
  await expect(page.getByText(/nessuna riga di nomi/)).toBeVisible();
});

test('hostile cells are text on the page and harmless in files', async ({ guardedPage: page }) => {
  await open(page);
  await read(page, 'synthetic-hostile.csv');
  await expect(page.locator('.own th', { hasText: '<img src=x onerror=alert(1)>' }).first()).toBeVisible();
  await expect(page.locator('[data-warning="formulas"]')).toBeVisible();
  await expect(page.locator('fieldset[data-text="<script>alert(1)</script>"]')).toBeVisible();
  expect(await page.locator('.own img, .own script, .own b').count()).toBe(0);
  const csv = await saved(page, 'Scarica CSV');
  for (const cell of csv.split(/[\r\n,]+/)) expect(cell).not.toMatch(/^"?[=+@]/);
});

test('files that are no table get a sentence and what to do', async ({ guardedPage: page }) => {
  await open(page);
  const give = (name: string, text: string) =>
    page
      .locator('.own input[type=file]')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });
  const problem = page.locator('[data-problem]');
  await give('foglio.xlsx', 'PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0[Content_Types].xml xl/workbook.xml');
  await expect(problem).toHaveAttribute('data-problem', 'spreadsheet');
  await expect(problem).toContainText('Aprilo e salvalo come «CSV UTF-8»');
  await give('pagina.csv', '<!doctype html><html><body>Accesso negato</body></html>');
  await expect(problem).toHaveAttribute('data-problem', 'html');
  await give('mappa.csv', '{"type":"FeatureCollection","features":[]}');
  await expect(problem).toHaveAttribute('data-problem', 'geojson');
  await give('vuoto.csv', '');
  await expect(problem).toHaveAttribute('data-problem', 'empty');
  // A separator that was not found can be told at once.
  await give('sintetico.csv', 'descrizione\nuno\ndue\n');
  await expect(problem).toHaveAttribute('data-problem', 'one-column');
  await expect(page.locator('[data-reading="separator"]')).toBeVisible();
});

test('the example, by keyboard alone, and nothing for axe to complain of', async ({ guardedPage: page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Prova con un esempio' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-review]')).toHaveText('Riconosciuti 55 comuni dei 55.');
  await expect(page.getByRole('heading', { name: /Il file/ })).toBeFocused();
  const [bologna] = await inSnapshot(
    `SELECT population FROM 'data/snapshot/territories.parquet' WHERE id = '037006'`,
  );
  await expect(value(page, '037006')).toHaveText(Number(bologna?.['population']).toLocaleString('it-IT'));
  await choice(page, 'join').focus();
  await page.keyboard.type('Minuti dal polo');
  await expect(page.locator('.own .chart')).toBeVisible();
  const first = row(page, '037006').getByRole('button');
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.own .map-selected')).toHaveCount(1);
  await expectNoViolationsInBothSchemes(page, '.own');
});

test('@audit every other state has nothing for axe to complain of, in English too', async ({
  guardedPage: page,
}) => {
  await open(page, '/en/laboratorio/?parte=dati');
  await page.getByText('Paste a table', { exact: true }).click();
  await expectNoViolationsInBothSchemes(page, '.own');
  await read(page, 'synthetic-names.csv');
  await expectNoViolationsInBothSchemes(page, '.own');
  await page
    .locator('.own input[type=file]')
    .setInputFiles({ name: 'synthetic.csv', mimeType: 'text/csv', buffer: Buffer.from('one\ntwo\n') });
  await expect(page.locator('[data-problem]')).toBeVisible();
  await expectNoViolationsInBothSchemes(page, '.own');
});

test('a pasted table goes to the SQL laboratory', async ({ guardedPage: page }) => {
  await open(page);
  await page.getByText('Incolla una tabella', { exact: true }).click();
  await page.getByLabel('Righe copiate da un foglio').fill('Comune\tDomande\nBologna\t1.234\nVergato\t5\n');
  await page.getByRole('button', { name: 'Leggi quello che ho incollato' }).click();
  await expect(value(page, '037006')).toHaveText('1.234');
  await page.getByRole('button', { name: 'Usa nel laboratorio SQL' }).click();
  await expect(page.getByText('La tabella dati_tuoi è nel laboratorio SQL.')).toBeVisible();
});

test('@phone the review and the table fit a phone, targets can be hit', async ({ guardedPage: page }) => {
  await open(page);
  await read(page, 'synthetic-names.csv');
  await expect(page.locator('.own .map-svg')).toBeVisible();
  await expectNoOverflow(page);
  const small = await page
    .locator('.own button:visible, .own select:visible, .own label:has(input[type=radio]):visible')
    .evaluateAll((targets) =>
      targets
        .filter((target) => target.getBoundingClientRect().height < 43.5)
        .map((target) => target.textContent?.trim()),
    );
  expect(small).toEqual([]);
});
