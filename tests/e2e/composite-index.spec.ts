import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expectNoViolationsInBothSchemes } from '../support/axe';
import { finding, INDEX_PAGE, number, places, ready, rows } from '../support/composite-index';
import { expect, test } from '../support/guarded-page';
import { inSnapshot } from '../support/records';

const OPENING = [
  ['minuti-polo', 1],
  ['dipendenza-anziani', 1],
  ['variazione-popolazione-2011-2025', -1],
  ['redditi-bassi', 1],
  ['frana-p34', 1],
] as const;

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
  await page.goto(INDEX_PAGE);
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
  await expect(page).toHaveURL(INDEX_PAGE);
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
