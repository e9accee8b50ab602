import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { expectNoViolationsInBothSchemes } from '../support/axe';
import { expect, test } from '../support/guarded-page';
import { inSnapshot } from '../support/records';

const HERE = '/confronta/indice/';
const OPENING = [
  ['minuti-polo', 1],
  ['dipendenza-anziani', 1],
  ['variazione-popolazione-2011-2025', -1],
  ['redditi-bassi', 1],
  ['frana-p34', 1],
] as const;

const rows = (page: Page) => page.locator('#classifica ~ div table tbody tr[data-id]');
const places = (page: Page) =>
  rows(page).evaluateAll((all) =>
    all.map((row) => [row.getAttribute('data-id') ?? '', row.querySelector('.value')?.textContent ?? '']),
  );
const number = (text: string): number => Number(text.replace(',', '.').replace('−', '-'));
const finding = (page: Page) => page.locator('#trovato');
async function ready(page: Page, query = ''): Promise<void> {
  await page.goto(`${HERE}${query}`);
  await expect(page.locator('.composite.live')).toBeVisible();
}

test('the opening index is the one a statement of SQL gives, in the HTML already', async ({ browser }) => {
  const columns = await Promise.all(
    OPENING.map(([id, sign]) =>
      inSnapshot(
        `WITH latest AS (
           SELECT o.territory_id AS id, o.value::DOUBLE AS v
           FROM 'data/snapshot/observations.parquet' o
           JOIN 'data/snapshot/indicators.parquet' i ON i.id = o.indicator_id AND i.default_period = o.period
           JOIN 'data/snapshot/territories.parquet' t ON t.id = o.territory_id AND t.level = 'comune'
           WHERE o.indicator_id = '${id}')
         SELECT id, CASE WHEN ${sign} = 1 THEN (v - min(v) OVER ()) ELSE (max(v) OVER () - v) END
           / (max(v) OVER () - min(v) OVER ()) * 20 AS part FROM latest`,
      ),
    ),
  );
  const expected = new Map<string, number>();
  for (const row of columns.flat())
    expected.set(String(row['id']), (expected.get(String(row['id'])) ?? 0) + Number(row['part']));
  expect(expected.size).toBe(55);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(HERE);
  const shown = await places(page);
  expect(shown).toHaveLength(55);
  for (const [id = '', text = ''] of shown)
    expect(Math.abs(number(text) - (expected.get(id) ?? NaN)), id).toBeLessThanOrEqual(0.051);
  await expect(finding(page)).toContainText('con quasi ogni scelta di pesi');
  expect(await page.locator('noscript').innerText()).toContain(
    'Senza JavaScript si legge l’indice di partenza',
  );
  await expect(page.locator('.map-svg path.cm')).toHaveCount(55);
  await context.close();
});

test('a weight moves the ranking at once and the address when it rests, and Back is not filled with steps', async ({
  guardedPage: page,
}) => {
  await ready(page);
  const before = await places(page);
  const slider = page.getByRole('slider', { name: 'Peso di Residenti in aree di frana elevata' });
  await slider.focus();
  await page.keyboard.press('End');
  await expect(
    page.getByRole('spinbutton', { name: 'Peso di Residenti in aree di frana elevata' }),
  ).toHaveValue('100');
  // One index of the five: 100 of 300.
  await expect(slider).toHaveAttribute('aria-valuetext', '33 % dell’indice');
  expect(await places(page)).not.toEqual(before);
  await expect(page).toHaveURL(/frana-p34%7Esu%7E100/);
  // The random weightings do not depend on the one chosen: nothing is computed again.
  await expect(page.getByText('Intervalli calcolati su 1.000 pesature.')).toBeVisible();
  await page.getByRole('button', { name: 'Pesi uguali' }).click();
  await expect(page).toHaveURL(HERE);
  expect(await places(page)).toEqual(before);
  await page.goBack();
  await expect(slider).toHaveValue('100');
});

test('indicators are found, refused with a reason, added and taken away; intervals follow by themselves', async ({
  guardedPage: page,
}) => {
  await ready(page);
  await page.getByRole('button', { name: 'Aggiungi indicatori' }).click();
  const find = page.getByRole('searchbox', { name: 'Cerca un indicatore' });
  await find.fill('classe aree interne');
  const refused = page.getByRole('checkbox', { name: /Classe/ }).first();
  await expect(refused).toBeDisabled();
  await expect(
    page.getByText('fra una classe e l’altra non c’è una distanza da sommare').first(),
  ).toBeVisible();
  await find.fill('alluvione media');
  await page.getByRole('checkbox', { name: /alluvione media/ }).check();
  await expect(page.getByRole('slider')).toHaveCount(6);
  await expect(page.getByText('Il tuo indice').first()).toBeVisible();
  await expect(page).toHaveURL(/alluvione-p2%7Esu%7E50/);
  await expect(page.getByText('Intervalli calcolati su 1.000 pesature.')).toBeVisible();
  await expect(rows(page).first().locator('.range')).toContainText('º');
  // A resource lowers what needs raise.
  await find.fill('fermate dei bus ogni');
  await page.getByRole('checkbox', { name: /Fermate dei bus ogni/ }).check();
  await expect(page.getByRole('combobox', { name: /Un valore alto di Fermate/ })).toHaveValue('down');
  await page.getByRole('button', { name: 'Togli Residenti in aree di alluvione media' }).click();
  await expect(page.getByRole('slider')).toHaveCount(6);
  await page.goBack();
  await expect(page.getByRole('slider')).toHaveCount(7);
});

test('a long run shows how far it is, can be cancelled and started again', async ({ guardedPage: page }) => {
  await ready(page);
  await page.getByRole('combobox', { name: 'Pesature casuali' }).selectOption('100000');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Annulla' }).click();
  await expect(page.getByText('Calcolo annullato.')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(rows(page).first().locator('.range')).toHaveText('–');
  await page.getByRole('button', { name: 'Calcola gli intervalli' }).click();
  await expect(page.getByText('Intervalli calcolati su 100.000 pesature.')).toBeVisible({ timeout: 50_000 });
  await expect(rows(page).first().locator('.range')).toContainText('º');
});

test('each bad input gets a sentence and leaves a page that works', async ({ guardedPage: page }) => {
  await ready(page, '?indicatori=minuti-polo~su~0,redditi-bassi~su~0');
  await expect(page.getByText('Tutti i pesi sono zero')).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole('spinbutton', { name: 'Peso di Minuti dal polo più vicino, in cifre' }).fill('10');
  await expect(rows(page)).toHaveCount(55);
  await expect(page.getByText('C’è un solo indicatore')).toBeVisible();
  await expect(page.getByText('Con un solo indicatore non c’è niente da pesare')).toBeVisible();

  await ready(page, '?indicatori=');
  await expect(page.getByText('Non c’è ancora nessun indicatore.')).toBeVisible();
  await page.getByRole('button', { name: 'Torna all’indice di partenza' }).first().click();
  await expect(rows(page)).toHaveCount(55);

  await ready(page, '?indicatori=minuti-polo~su~50&unita=distretto');
  await expect(
    page.getByRole('alert').getByText('A questo livello nessuno degli indicatori scelti si calcola.'),
  ).toBeVisible();
  await page.getByRole('combobox', { name: 'Territori' }).selectOption('comune');
  await expect(rows(page)).toHaveCount(55);

  await ready(page, '?indicatori=canone-affitto~su~50,redditi-bassi~su~50');
  await expect(rows(page)).toHaveCount(51);
  await expect(page.getByRole('heading', { name: '4 territori senza indice' })).toBeVisible();

  await ready(page, '?indicatori=niente~su~50&metodo=boh');
  await expect(page.getByRole('alert')).toContainText('indicatori, metodo');
  await expect(rows(page)).toHaveCount(55);
});

test('levels, scales and areas: what is left out is said, the map is that of the level', async ({
  guardedPage: page,
}) => {
  await ready(page);
  await page.getByRole('combobox', { name: 'Territori' }).selectOption('distretto');
  await expect(rows(page)).toHaveCount(7);
  await expect(
    page.getByText('A livello di distretti non si calcola: Minuti dal polo più vicino.'),
  ).toBeVisible();
  await expect(page.locator('.map-svg.grouped')).toBeVisible();
  await page.getByRole('combobox', { name: 'Territori' }).selectOption('comune');
  await page.getByRole('combobox', { name: 'Scala comune' }).selectOption('ampi');
  await page.getByRole('combobox', { name: 'Lo squilibrio' }).selectOption('minus');
  await expect(page).toHaveURL(/metodo=ampi&penalita=meno/);
  await page.getByRole('combobox', { name: 'Area di lavoro' }).selectOption('pianura');
  await expect(page.getByText('Sono elencati solo i comuni di Pianura')).toBeVisible();
  const few = await rows(page).count();
  expect(few).toBeGreaterThan(5);
  expect(few).toBeLessThan(55);
});

test('the index of a comune is taken apart: parts make the whole, from the table and from the map', async ({
  guardedPage: page,
}) => {
  await ready(page, '?metodo=ampi');
  await page.getByRole('button', { name: 'Vergato: come si forma il suo indice' }).click();
  await expect(page).toHaveURL(/territorio=037059/);
  const detail = page.getByRole('region', { name: 'Come si forma l’indice di Vergato' });
  const figures = await detail.locator('tbody td:last-child').allInnerTexts();
  const whole = number(figures.at(-1) ?? '');
  const sum = figures.slice(0, -1).reduce((all, text) => all + number(text), 0);
  // Seven rounded figures.
  expect(Math.abs(sum - whole)).toBeLessThanOrEqual(0.4);
  await page.goBack();
  await expect(detail).toHaveCount(0);
  await page.locator('.map-svg path[data-id="037059"]').click();
  await expect(detail).toBeVisible();
  await detail.getByRole('button', { name: 'Chiudi' }).click();
  await expect(detail).toHaveCount(0);
});

test('stands beside the official measures, with n, and says which is not loaded', async ({
  guardedPage: page,
}) => {
  await ready(page);
  const official = page.locator('section', { has: page.locator('#ufficiali') }).last();
  await expect(official).toContainText('Spearman, 55 comuni');
  await expect(official).toContainText('Spearman, 13 comuni');
  await expect(official).toContainText('La misura ufficiale è fatta anche con «Minuti dal polo più vicino»');
  await expect(official.getByRole('table')).toHaveCount(2);
});

test('files carry method, weights and seed', async ({ guardedPage: page }) => {
  await ready(page, '?indicatori=redditi-bassi~su~30,quota-75~giu~10&seme=7');
  await expect(page.getByRole('slider')).toHaveCount(2);
  await expect(rows(page).first().locator('.range')).toContainText('º');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Scarica CSV' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('indice-composito.csv');
  const { data } = Papa.parse<Record<string, string>>(readFileSync(await download.path(), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data).toHaveLength(55);
  expect(data[0]).toMatchObject({
    method: 'min-max',
    components: 'redditi-bassi 2020 + 30; quota-75 2025 - 10',
    random_weightings: '1000',
    seed: '7',
  });
  expect(data[0]?.['address']).toContain('seme=7');
  const book = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Scarica XLSX' }).click();
  const bytes = readFileSync(await (await book).path());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
});

test('values that do not arrive leave the index that is there, and can be asked for again', async ({
  guardedPage: page,
  allow,
}) => {
  allow(/latest\.json|Failed to load resource/);
  await page.route('**/data/v1/latest.json', (route) => route.abort());
  await ready(page, '?indicatori=quota-75~su~50,redditi-bassi~su~50');
  await expect(page.getByRole('alert')).toContainText('I valori non sono arrivati.');
  await expect(rows(page)).toHaveCount(55);
  await page.unroute('**/data/v1/latest.json');
  await page.getByRole('button', { name: 'Riprova' }).click();
  await expect(page.getByRole('slider')).toHaveCount(2);
});

test('no violation with the list open and a comune taken apart, in both languages', async ({
  guardedPage: page,
}) => {
  await ready(page, '?territorio=037059&metodo=zeta');
  await page.getByRole('button', { name: 'Aggiungi indicatori' }).click();
  await page.locator('.picker details').first().locator('summary').click();
  await expectNoViolationsInBothSchemes(page);
  await page.goto('/en/confronta/indice/');
  await expect(finding(page)).toContainText('with nearly any choice of weights');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Composite index');
});

test('@phone fits a phone, with fingers', async ({ guardedPage: page }) => {
  await ready(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  for (const name of [
    'Aggiungi indicatori',
    'Togli Minuti dal polo più vicino',
    'Lizzano in Belvedere: come si forma il suo indice',
  ]) {
    const box = await page.getByRole('button', { name }).boundingBox();
    expect(box?.height, name).toBeGreaterThanOrEqual(44);
  }
  await page.getByRole('button', { name: 'Lizzano in Belvedere: come si forma il suo indice' }).tap();
  await expect(
    page.getByRole('heading', { name: 'Come si forma l’indice di Lizzano in Belvedere' }),
  ).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
