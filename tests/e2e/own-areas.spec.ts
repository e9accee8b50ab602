import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoViolationsInBothSchemes } from '../support/axe';
import { expectNoOverflow } from '../support/explorer';
import { expect, test } from '../support/guarded-page';
import { inSnapshot } from '../support/records';

const PAGE = '/confronta/aree/';
const rows = (page: Page) => page.locator('tr[data-id]');
const heading = (page: Page) => page.locator('.chosen h2');
const value = async (page: Page, id: string): Promise<number> =>
  number(
    (await page.locator(`tr[data-id="${id}"] td.value`).evaluate((td) => td.firstChild?.textContent)) ?? '',
  );
const number = (text: string): number =>
  Number(text.trim().replaceAll('.', '').replace(',', '.').replace('−', '-'));

async function open(page: Page, address = PAGE): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.map-svg.interactive')).toBeVisible();
}
async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('the example gives way to comuni pressed on the map; Back brings each step back', async ({
  guardedPage: page,
}) => {
  await open(page);
  await expect(heading(page)).toHaveText('Un esempio: Alta valle del Reno');
  expect(await rows(page).count()).toBeGreaterThan(60);
  await page.locator('.cm[data-id="037059"]').click();
  await expect(page).toHaveURL(/\?comuni=059$/);
  await expect(heading(page)).toHaveText('Area di 1 comune');
  await page.locator('.cm[data-id="037006"]').click();
  await expect(page).toHaveURL(/\?comuni=006\.059$/);
  await expect(page.getByText('2 parti che non si toccano')).toBeVisible();
  await page.locator('.cm[data-id="037059"]').click();
  await expect(page).toHaveURL(/\?comuni=006$/);
  await page.goBack();
  await page.goBack();
  await expect(heading(page)).toHaveText('Area di 1 comune');
  await page.goBack();
  await expect(heading(page)).toHaveText('Un esempio: Alta valle del Reno');
});

test('figures are recomputed from numerators and denominators of the comuni', async ({
  guardedPage: page,
}) => {
  await open(page, `${PAGE}?propria=Due~059.062`);
  await expect(heading(page)).toHaveText('Due');
  const [expected] = await inSnapshot(
    `SELECT 1e4 * sum(numerator) / sum(denominator) AS rate, sum(numerator)::DOUBLE AS n
     FROM 'data/snapshot/observations.parquet'
     WHERE indicator_id = 'organizzazioni-10k' AND period = '2020' AND territory_id IN ('037059', '037062')`,
  );
  await expect(rows(page).first()).toBeVisible();
  expect(Math.abs((await value(page, 'organizzazioni-10k')) - Number(expected?.['rate']))).toBeLessThan(
    0.051,
  );
  expect(await value(page, 'organizzazioni')).toBe(Number(expected?.['n']));
  // What does not aggregate is listed with its reason.
  await page.getByText(/indicatori che non si ricalcolano/).click();
  for (const reason of await page.locator('details dl dd').allInnerTexts()) expect(reason).not.toBe('');
});

test('a pasted list: recognised, asked, unknown with suggestions', async ({ guardedPage: page }) => {
  await open(page);
  await page.getByText('Incollando nomi o codici').click();
  const field = page.getByLabel('Nomi o codici ISTAT, separati come capita');
  await field.fill('VERGATO; S. Giovanni in P.\n37006 | Bazzano, San Pietro / Vergatto, Atlantide');
  await expect(page.locator('#incolla-esito')).toHaveText(
    '4 comuni riconosciuti, 1 nome da decidere, 2 non riconosciuti',
  );
  await expect(page.getByText('Bazzano è oggi parte di questo comune')).toBeVisible();
  await page.getByRole('radio', { name: 'Monte San Pietro' }).check();
  await page.getByRole('button', { name: 'Metti 5 comuni nell’area' }).click();
  await expect(page).toHaveURL(/\?comuni=006\.042\.053\.059\.061$/);
  // What could not be read stays, to be mended.
  await expect(field).toHaveValue('Vergatto\nAtlantide');
  await expect(page.locator('.unknown li')).toHaveCount(2);
  await expect(
    page.locator('.unknown li').first().getByRole('button', { name: 'Vergato', exact: true }),
  ).toBeVisible();
});

test('boxes and whole unioni, by keyboard', async ({ guardedPage: page }) => {
  await open(page);
  await page.getByText('Dall’elenco', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Imola' }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?comuni=032$/);
  await page.getByText('Unioni e distretti interi').click();
  const unione = page.getByRole('button', { name: /^Unione Reno Galliera/ });
  await unione.focus();
  await page.keyboard.press('Enter');
  await expect(unione).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('checkbox', { name: 'Argelato' })).toBeChecked();
  await expect(page.locator('.chosen li')).toHaveCount(9);
  await page.keyboard.press('Enter');
  await expect(page.locator('.chosen li')).toHaveCount(1);
  await page.getByRole('button', { name: 'Togli Imola dall’area' }).click();
  await expect(heading(page)).toHaveText(/Un esempio/);
});

test('named, kept, renamed, deleted, put back; the explorer has it too', async ({ guardedPage: page }) => {
  await open(page, `${PAGE}?comuni=059.062`);
  await page.getByLabel('Nome dell’area').fill('Le valli ');
  await expect(page).toHaveURL(/\?propria=Le\+valli%7E059\.062$/);
  await expect(heading(page)).toHaveText('Le valli');
  await page.getByRole('button', { name: 'Tieni in questo browser' }).click();
  await expect(page.getByText('«Le valli» è tenuta in questo browser.')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Rinomina Le valli' }).click();
  await page.getByLabel('Nuovo nome di Le valli').fill('Due valli');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Elimina Due valli' }).click();
  await expect(page.getByRole('button', { name: 'Apri Due valli' })).toBeHidden();
  await page.getByRole('button', { name: 'Rimettila' }).click();
  await page.getByRole('button', { name: 'Ricomincia da capo' }).click();
  await page.getByRole('button', { name: 'Apri Due valli' }).click();
  await expect(page).toHaveURL(/propria=Due\+valli/);
  await expect(page.getByRole('link', { name: 'Confronta con la città metropolitana' })).toHaveAttribute(
    'href',
    '/confronta/?propria=Due+valli%7E059.062&territori=p1%2Ccm-bologna',
  );
  await expect(page.getByRole('link', { name: 'Apri sulla mappa' })).toHaveAttribute(
    'href',
    '/mappa/?comune=037059,037062',
  );
});

test('files: CSV, workbook, outline', async ({ guardedPage: page }) => {
  await open(page, `${PAGE}?propria=Due valli~059.006`);
  await expect(rows(page).first()).toBeVisible();
  const csv = await saved(page, 'Scarica CSV');
  expect(csv.name).toBe('due-valli.csv');
  expect(csv.bytes.toString('utf8').split('\r\n').length).toBe((await rows(page).count()) + 2);
  const xlsx = await saved(page, 'Scarica XLSX');
  expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK');
  const outline = JSON.parse((await saved(page, 'GeoJSON del contorno')).bytes.toString('utf8')) as {
    features: { geometry: { type: string }; properties: { name: string } }[];
  };
  expect(outline.features[0]?.geometry.type).toBe('MultiPolygon');
  expect(outline.features[0]?.properties.name).toBe('Due valli');
});

test('an address that means little gives a sentence and a usable page', async ({ guardedPage: page }) => {
  await open(page, `${PAGE}?propria=Le valli~059.999&territori=area-z`);
  await expect(
    page.getByText('Una parte dell’indirizzo non è più valida (territori, propria)'),
  ).toBeVisible();
  await expect(heading(page)).toHaveText('Le valli');
  await open(page, `${PAGE}?propria=~~~&comuni=&nome=x`);
  await expect(heading(page)).toHaveText(/Un esempio/);
  await page.getByText('Dall’elenco', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Dozza' }).check();
  await expect(page).toHaveURL(/\?propria=x%7E025$/);
});

test('all 55 are one piece and the metropolitan city itself', async ({ guardedPage: page }) => {
  await open(page, `${PAGE}?territori=cm-bologna`);
  await expect(page.getByText('Area contigua')).toBeVisible();
  await expect(page.locator('#cifre')).toHaveText(/^Nessun indicatore si stacca/);
  await expect(page.getByText('La mappa tiene insieme 8 comuni')).toBeVisible();
});

test('values and boundaries that do not arrive leave a page that works', async ({
  guardedPage: page,
  allow,
}) => {
  allow(/Failed to load resource/);
  await page.route(/latest\.json|topo\.json/, (route) => route.abort());
  await page.goto(`${PAGE}?comuni=059`);
  await expect(page.getByText('I valori non sono arrivati')).toBeVisible();
  await expect(page.getByText('I confini della mappa non sono arrivati')).toBeVisible();
  await expect(page.locator('.chosen dd').first()).toHaveText('1');
  await page.unroute(/latest\.json|topo\.json/);
  const again = page.getByRole('button', { name: 'Riprova' });
  await again.first().click();
  await again.first().click();
  await expect(page.locator('.map-svg')).toBeVisible();
  await expect(rows(page).first()).toBeVisible();
});

test('nothing to complain of for axe with every part open, in both schemes', async ({
  guardedPage: page,
}) => {
  await open(page, `${PAGE}?propria=Le valli~059.062`);
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  await page.getByLabel('Nomi o codici ISTAT, separati come capita').fill('San Pietro, Vergatto, Bazzano');
  await expectNoViolationsInBothSchemes(page, 'main');
});

test('@phone nothing spills over, targets can be hit', async ({ guardedPage: page }) => {
  await open(page, `${PAGE}?propria=Le valli~059.062`);
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  await page.getByLabel('Nomi o codici ISTAT, separati come capita').fill('San Pietro, Vergatto');
  await expectNoOverflow(page);
  const small = await page
    // A word of the glossary stands in a line of text; what can be hit of it is larger than its box.
    .locator('main button:not(.term):visible, main .boxes label:visible, main .choice:visible')
    .evaluateAll((targets) =>
      targets
        .filter((target) => target.getBoundingClientRect().height < 44)
        .map((target) => target.textContent?.trim()),
    );
  expect(small).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the example is read: map, facts, figures', async ({ guardedPage: page }) => {
    await page.goto(PAGE);
    await expect(page.locator('noscript p')).toContainText('Senza JavaScript qui si legge un esempio.');
    await expect(page.locator('.map-selected')).toHaveCount(1);
    expect(await rows(page).count()).toBeGreaterThan(60);
  });
});
