import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expectNoViolations } from '../support/axe';
import { expectNoOverflow } from '../support/explorer';
import { expect, test } from '../support/guarded-page';
import { inSnapshot } from '../support/records';

const OBSERVATIONS = `'data/snapshot/observations.parquet'`;

const ready = (page: Page): Promise<void> =>
  expect(page.getByRole('combobox', { name: 'Aggiungi un territorio' })).toBeVisible();
const table = (page: Page): Locator => page.getByRole('region', { name: /Valori dei territori/ });
const heads = (page: Page): Locator => table(page).locator('thead th.num');
const row = (page: Page, label: string): Locator =>
  table(page)
    .locator('tbody tr')
    .filter({ has: page.getByRole('link', { name: label, exact: true }) });
const chosen = (page: Page): Promise<string[]> => page.locator('.chosen li .name a').allInnerTexts();
/** The number a cell begins with; the unit after it is for ears. */
function number(text: string): number {
  const [first = ''] = /^[+−]?[\d.,]+/.exec(text.trim()) ?? [];
  const value = Number(first.replaceAll('.', '').replace(',', '.').replace('−', '-'));
  if (first === '' || Number.isNaN(value)) throw new Error(`no number in "${text}"`);
  return value;
}

async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFile(await download.path());
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the four areas stand beside the metropolitan city', async ({ guardedPage: page }) => {
    await page.goto('/confronta/');
    await expect(heads(page)).toHaveText([
      /Città metropolitana/,
      /Bologna/,
      /Circondario/,
      /Collina/,
      /Pianura/,
    ]);
    await expect(page.locator('noscript p')).toContainText('Senza JavaScript');
    await expect(row(page, 'Indice di vecchiaia').locator('td.num')).toHaveCount(5);
    await expect(page.getByText(/La distanza maggiore è in «/)).toBeVisible();
  });
});

test('values are those of the tables, differences are from the metropolitan city', async ({
  guardedPage: page,
}) => {
  const published = await inSnapshot(
    `SELECT territory_id AS id, value::DOUBLE AS value FROM ${OBSERVATIONS}
     WHERE indicator_id = 'organizzazioni-10k' AND period = '2020'
       AND territory_id IN ('cm-bologna', 'area-bologna', 'area-circondario-imolese', 'area-collina-appennino', 'area-pianura')
     ORDER BY CASE WHEN territory_id = 'cm-bologna' THEN 0 ELSE 1 END, territory_id`,
  );
  await page.goto('/confronta/');
  await ready(page);
  const cells = row(page, 'Organizzazioni ogni 10.000 residenti').locator('td.num');
  const values = await cells.locator('.value').allInnerTexts();
  expect(values.map(number)).toEqual(published.map(({ value }) => Math.round(Number(value) * 10) / 10));
  const differences = await cells.locator('.difference').allInnerTexts();
  const whole = Number(published[0]?.['value']);
  expect(differences.map(number)).toEqual(
    published.slice(1).map(({ value }) => Math.round((Number(value) - whole) * 10) / 10),
  );
});

test('a territory is found by its name and added, and Back takes it away', async ({ guardedPage: page }) => {
  await page.goto('/confronta/?territori=037006');
  await ready(page);
  await expect(page.getByText('Per ora c’è solo Bologna')).toBeVisible();
  const field = page.getByRole('combobox', { name: 'Aggiungi un territorio' });
  await field.fill('s. giovanni');
  await expect(page.getByRole('option').first()).toContainText('San Giovanni in Persiceto');
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(page).toHaveURL(/territori=037006(%2C|,)037053/);
  await expect(field).toBeFocused();
  expect(await chosen(page)).toEqual(['Bologna', 'San Giovanni in Persiceto']);
  await field.fill('zzz');
  await expect(page.locator('.picker .none')).toHaveText('Nessun territorio con questo nome.');
  await page.goBack();
  await expect.poll(() => chosen(page)).toEqual(['Bologna']);
});

test('an own area of the address is recomputed from its comuni', async ({ guardedPage: page }) => {
  const [expected] = await inSnapshot(
    `SELECT (1e4 * sum(numerator) / sum(denominator))::DOUBLE AS value FROM ${OBSERVATIONS}
     WHERE indicator_id = 'organizzazioni-10k' AND period = '2020' AND territory_id IN ('037003', '037022', '037033')`,
  );
  await page.goto('/confronta/?territori=p1,037059&propria=Alta valle~003.022.033');
  await ready(page);
  expect(await chosen(page)).toEqual(['Alta valle', 'Vergato']);
  const cell = row(page, 'Organizzazioni ogni 10.000 residenti').locator('td.num').nth(1);
  expect(number(await cell.locator('.value').innerText())).toBe(
    Math.round(Number(expected?.['value']) * 10) / 10,
  );
  await expect(cell).not.toContainText(' su ');
  await page.getByText(/Perché mancano \d+ valori/).click();
  await expect(page.locator('.gaps dd').filter({ hasText: 'Alta valle' }).first()).toBeVisible();
});

test('sorting, pinning and hiding live in the address', async ({ guardedPage: page }) => {
  await page.goto('/confronta/?territori=037059,037006,037032');
  await ready(page);
  const before = await heads(page).allInnerTexts();
  expect(before[1]).toContain('Vergato');
  await page.getByRole('button', { name: 'Ordina le colonne per Indice di vecchiaia' }).click();
  await expect(page).toHaveURL(/ordine=indice-vecchiaia-giu/);
  const values = await row(page, 'Indice di vecchiaia').locator('td.num .value').allInnerTexts();
  const sorted = values.slice(1).map((text) => number(text.trim()));
  expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
  await page.getByRole('button', { name: 'Prendi Imola come riferimento' }).click();
  await expect(heads(page).first()).toContainText('Imola');
  await expect(heads(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Nascondi Residenti', exact: true }).click();
  await expect(row(page, 'Residenti')).toHaveCount(0);
  const address = page.url();
  await page.reload();
  await ready(page);
  expect(page.url()).toBe(address);
  await expect(heads(page).first()).toContainText('Imola');
  await expect(row(page, 'Residenti')).toHaveCount(0);
  await page.getByRole('button', { name: 'Mostra di nuovo Residenti' }).click();
  await expect(row(page, 'Residenti')).toHaveCount(1);
});

test('nine territories, unknown names and old parts of the address give a sentence and a usable page', async ({
  guardedPage: page,
}) => {
  const nine = ['037001', '037002', '037003', '037005', '037006', '037007', '037008', '037009', '037010'];
  await page.goto(`/confronta/?territori=${nine.join(',')}`);
  await ready(page);
  expect(await chosen(page)).toHaveLength(8);
  await expect(page.getByText('mostro i primi 8')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Aggiungi un territorio' })).toBeDisabled();
  await page.goto('/confronta/?territori=037999,vergato&vista=torta&fissa=x&propria=%E0%A4%A');
  await ready(page);
  await expect(page.getByText(/Una parte dell’indirizzo non è più valida/)).toBeVisible();
  expect(await chosen(page)).toHaveLength(4);
});

test('all indicators for eight territories, in the table and in both files', async ({
  guardedPage: page,
}) => {
  await page.goto('/confronta/?tema=tutti&territori=037006,037059,unione-reno-galliera,area-pianura');
  await ready(page);
  const [count] = await inSnapshot(`SELECT count(*)::INT AS n FROM 'data/snapshot/indicators.parquet'`);
  const rows = table(page).locator('tbody tr:not(.theme)');
  await expect(rows).toHaveCount(Number(count?.['n']));
  const csv = (await saved(page, 'Scarica CSV')).toString('utf8').trimEnd().split('\r\n');
  expect(csv).toHaveLength(Number(count?.['n']) * 5 + 1);
  const book = unzipSync(await saved(page, 'Scarica XLSX'));
  expect(strFromU8(book['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('Unione Reno Galliera');
  // A partial list has values, and no place.
  const partial = row(page, 'Comunità energetiche note').locator('td.num');
  await expect(partial.nth(1).locator('.value')).not.toHaveText('');
  await expect(partial.nth(1)).not.toContainText(' su ');
});

test('indicators are chosen one by one', async ({ guardedPage: page }) => {
  await page.goto('/confronta/');
  await ready(page);
  await page.getByRole('button', { name: 'Scegli uno per uno' }).click();
  await page.getByRole('searchbox', { name: 'Cerca un indicatore' }).fill('museo');
  await page.getByRole('searchbox', { name: 'Cerca un indicatore' }).fill('musei');
  await page.getByRole('checkbox', { name: 'Musei noti' }).check();
  await expect(row(page, 'Musei noti')).toHaveCount(1);
  await expect(page).toHaveURL(/indicatori=.*musei-noti/);
  await page.getByRole('combobox', { name: 'Indicatori' }).selectOption('abitare');
  await expect(page).toHaveURL(/tema=abitare/);
  await expect(table(page).locator('tr.theme')).toHaveText(['Abitare']);
});

test('the other views draw the same territories', async ({ guardedPage: page }) => {
  await page.goto('/confronta/?territori=037059,unione-reno-galliera,p1&propria=Alta valle~003.022.033');
  await ready(page);
  const show = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await show('Fra i 55');
  const strip = page.getByRole('img', { name: /^Organizzazioni ogni 10.000 residenti: / });
  await expect(strip.locator('text')).toHaveCount(4);
  await expect(strip.locator('circle')).toHaveCount(4);
  await show('Mappe');
  const map = page.getByRole('img', { name: /^Organizzazioni ogni 10.000 residenti: mappa/ });
  await expect(map.locator('path.cm')).toHaveCount(55);
  await expect(map.locator('text.map-label')).toHaveText(['1', '2', '3']);
  await expect(map.locator('path.map-selected')).toHaveCount(3);
  await show('Andamenti');
  const chart = page.getByRole('img', { name: /^Organizzazioni ogni 10.000 residenti: Vergato/ });
  await expect(chart.locator('path').first()).toBeVisible();
  await page.getByText('I valori in tabella').first().click();
  await expect(page.locator('details[open] tbody tr').first().locator('td')).toHaveCount(4);
  await show('Profilo');
  await expect(page.getByRole('region', { name: 'Profilo' }).locator('thead th')).toHaveCount(5);
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Andamenti' })).toHaveAttribute('aria-pressed', 'true');
});

for (const view of ['profilo', 'punti', 'mappe', 'andamenti'])
  test(
    `the view ${view} has no accessibility violation`,
    {
      tag: view === 'mappe' ? [] : ['@audit'],
    },
    async ({ guardedPage: page }) => {
      await page.goto(`/confronta/?vista=${view}&territori=037059,unione-reno-galliera,037006`);
      await ready(page);
      await page.waitForLoadState('networkidle');
      await expectNoViolations(page);
    },
  );

test('values that do not arrive leave what is there and can be asked for again', async ({
  guardedPage: page,
  allow,
}) => {
  allow(/latest\.json|Failed to load resource/);
  await page.route('**/data/v1/latest.json', (route) => route.abort());
  await page.goto('/confronta/');
  await ready(page);
  await expect(row(page, 'Indice di vecchiaia')).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Indicatori' }).selectOption('tutti');
  await expect(page.getByRole('alert')).toContainText('I valori non sono arrivati');
  await page.unroute('**/data/v1/latest.json');
  await page.getByRole('button', { name: 'Riprova' }).click();
  await expect(row(page, 'Musei noti')).toHaveCount(1);
});

test('a phone scrolls the table, not the page @phone', async ({ guardedPage: page }) => {
  await page.goto('/confronta/?territori=037006,037059,unione-reno-galliera,area-pianura,037032');
  await ready(page);
  for (const view of ['Tabella', 'Profilo', 'Fra i 55', 'Mappe', 'Andamenti']) {
    await page.getByRole('button', { name: view, exact: true }).click();
    await page.waitForLoadState('networkidle');
    await expectNoOverflow(page, view);
  }
});
