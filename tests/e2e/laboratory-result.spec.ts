import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Download, Locator, Page } from '@playwright/test';
import type { FeatureCollection } from 'geojson';
import Papa from 'papaparse';
import { expectNoViolationsInBothSchemes } from '../support/axe';
import { expectNoOverflow } from '../support/explorer';
import { expect, test } from '../support/guarded-page';

/** The engine and every table come first: on a busy machine that takes longer than a click. */
const ENGINE = { timeout: 45_000 };
const TABLE = "read_parquet('data/snapshot/territories.parquet')";
/** One comune is left out on purpose: the map must say that it is not there. */
const SIZES =
  "SELECT id, name, population, area_km2 AS superficie FROM territories WHERE level = 'comune' AND id <> '037001' ORDER BY id";

interface Comune {
  id: string;
  name: string;
  population: number;
  superficie: number;
}

const result = (page: Page): Locator => page.getByTestId('lab-result');
const grid = (page: Page): Locator => result(page).getByRole('grid');
const view = (page: Page, name: string): Promise<void> => result(page).getByRole('tab', { name }).click();

/** The result of a statement, on the page. */
async function ask(page: Page, sql: string): Promise<void> {
  await page.goto(`/laboratorio/?sql=${encodeURIComponent(sql)}`);
  await page.getByRole('button', { name: 'Esegui', exact: true }).click();
  await expect(result(page)).toBeVisible(ENGINE);
}

/** What the snapshot answers, by an engine of its own. */
async function answer<T>(sql: string): Promise<T[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return (await connection.runAndReadAll(sql)).getRowObjectsJS() as T[];
}

async function saved(page: Page, format: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    result(page)
      .getByRole('button', { name: `Scarica ${format}`, exact: true })
      .click(),
  ]);
  return download;
}

test('a result becomes a map with the right classes, a chart, and files that are the answer', async ({
  guardedPage: page,
}) => {
  const expected = await answer<Comune>(SIZES.replace('FROM territories', `FROM ${TABLE}`));
  const bySize = [...expected].sort((a, b) => a.superficie - b.superficie).map(({ id }) => id);
  await ask(page, SIZES);

  await view(page, 'Mappa');
  await page.getByTestId('map-column').selectOption({ label: 'superficie' });
  const comune = (id: string): Locator => page.locator(`[data-testid="lab-map"] path[data-id="${id}"]`);
  // Five classes of about eleven: the ends and the middle are sure whatever the rounding of the breaks.
  await expect(comune(bySize.at(-1) ?? '')).toHaveClass(/\bc5\b/);
  await expect(comune(bySize[0] ?? '')).toHaveClass(/\bc1\b/);
  await expect(comune(bySize[27] ?? '')).toHaveClass(/\bc3\b/);
  await expect(comune('037001')).toHaveClass(/\bmissing\b/);
  await expect(result(page)).toContainText('54 comuni su 55 con un valore, 1 non nel risultato');
  await comune('037006').click({ force: true });
  await expect(result(page).getByRole('link', { name: 'Apri la pagina di Bologna' })).toHaveAttribute(
    'href',
    '/territori/bologna/',
  );
  await page.getByTestId('map-column').selectOption({ label: 'population' });
  await expect(page.locator('[data-testid="lab-map"] circle.map-symbol')).toHaveCount(54);

  await view(page, 'Grafico');
  const bars = page.getByTestId('bars');
  await expect(bars.locator('rect.bar')).toHaveCount(54);
  await expect(bars).toHaveAttribute('aria-label', /Il più alto: Bologna 390\.151/);

  const picture = readFileSync(await (await saved(page, 'l’immagine SVG')).path(), 'utf8');
  expect(picture).toContain('<title>population per name</title>');
  expect(picture.match(/>Bologna</g)).toHaveLength(1);
  expect(picture).not.toMatch(/ class=|var\(--|<script/);

  const csv = await saved(page, 'CSV');
  expect(csv.suggestedFilename()).toMatch(/^laboratorio-\d{4}-\d{2}-\d{2}\.csv$/);
  const { data } = Papa.parse<Record<string, string>>(readFileSync(await csv.path(), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  expect(
    data.map((row) => ({
      ...row,
      population: Number(row['population']),
      superficie: Number(row['superficie']),
    })),
  ).toEqual(expected);

  const json = JSON.parse(readFileSync(await (await saved(page, 'JSON')).path(), 'utf8')) as {
    osservatorio: { sql: string; truncated: boolean };
    rows: Comune[];
  };
  expect(json.rows).toEqual(expected);
  expect(json.osservatorio).toMatchObject({ sql: SIZES, truncated: false });

  const places = JSON.parse(
    readFileSync(await (await saved(page, 'GeoJSON')).path(), 'utf8'),
  ) as FeatureCollection;
  expect(places.features.map(({ properties }) => properties)).toEqual(expected);
  expect(places.features.every(({ geometry }) => /Polygon$/.test(geometry.type))).toBe(true);

  const parquet = await saved(page, 'Parquet');
  const rows = await answer<Comune>(`SELECT * FROM read_parquet('${await parquet.path()}')`);
  expect(rows.map((row) => ({ ...row, population: Number(row.population) }))).toEqual(expected);
});

test('ten thousand rows are walked by keyboard, sorted, and said to be cut short', async ({
  guardedPage: page,
}) => {
  await ask(page, 'SELECT indicator_id, territory_id, value, note_it FROM observations, range(2)');
  await expect(result(page)).toContainText('Sono solo le prime 10.000 righe');
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '10001');
  expect(await grid(page).locator('tbody tr').count()).toBeLessThan(60);
  await grid(page).locator('[data-cell="0:0"]').focus();
  await page.keyboard.press('Control+End');
  await expect(grid(page).locator('[data-cell="9999:3"]')).toBeFocused();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const value = grid(page).locator('th').nth(2);
  await expect(value).toHaveAttribute('aria-sort', 'ascending');
  await page.keyboard.press('Enter');
  await expect(value).toHaveAttribute('aria-sort', 'descending');
  await expect(result(page)).toContainText('Ordinata qui per value, dal più grande');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Riga 1 · value' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(grid(page).locator('[data-cell="0:2"]')).toBeFocused();
  expect((await saved(page, 'CSV')).suggestedFilename()).toMatch(/-prime-10000-righe\.csv$/);
});

test('what a statement writes is text wherever it is shown, and formulas are defused', async ({
  guardedPage: page,
}) => {
  const hostile = '<img src=x onerror=alert(1)>';
  await ask(
    page,
    `SELECT '${hostile}' AS "${hostile}", 1 AS n, 2 AS "N", NULL AS " ", '' AS vuoto, '=1+1' AS f`,
  );
  await expect(grid(page).getByRole('columnheader').first()).toContainText(hostile);
  await expect(grid(page).locator('[data-cell="0:0"]')).toHaveText(hostile);
  await expect(grid(page).locator('[data-cell="0:3"]')).toHaveText('—nessun valore');
  await expect(grid(page).locator('[data-cell="0:4"]')).toHaveText('testo vuoto');
  await grid(page).locator('[data-cell="0:0"]').dblclick();
  await expect(page.getByTestId('cell-whole')).toHaveText(hostile);
  await page.keyboard.press('Escape');
  await expect(result(page).locator('img')).toHaveCount(0);
  await expect(result(page).getByRole('button', { name: 'Scarica GeoJSON' })).toHaveCount(0);
  expect(readFileSync(await (await saved(page, 'CSV')).path(), 'utf8')).toContain("'=1+1");
});

test('no row, one cell, and places that repeat', async ({ guardedPage: page }) => {
  await ask(page, "SELECT sum(population) AS residenti FROM territories WHERE level = 'comune'");
  await expect(page.getByTestId('single-cell')).toHaveText('1.020.193');
  await expect(result(page).getByRole('tab')).toHaveCount(0);
  await ask(page, "SELECT name, population FROM territories WHERE name = 'Atlantide'");
  await expect(result(page)).toContainText('nessuna riga le risponde');
  await ask(page, 'SELECT indicator_id, territory_id, value FROM observations LIMIT 500');
  await view(page, 'Mappa');
  await expect(result(page)).toContainText('hanno più di una riga. Scegli che cosa mostrare');
  await expect(page.getByTestId('lab-map')).toHaveCount(0);
  await page.getByTestId('map-merge').selectOption({ label: 'quante righe sono' });
  await expect(page.getByTestId('lab-map')).toBeVisible();
});

test('the three views have no violation, on a wide page and on a phone @audit', async ({
  guardedPage: page,
}) => {
  // Six looks of axe at a whole page.
  test.setTimeout(240_000);
  await ask(page, SIZES);
  for (const name of ['Tabella', 'Grafico', 'Mappa']) {
    await view(page, name);
    await expectNoViolationsInBothSchemes(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoOverflow(page);
    await page.setViewportSize({ width: 1366, height: 768 });
  }
});
