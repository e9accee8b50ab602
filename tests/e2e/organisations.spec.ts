import type { Page } from '@playwright/test';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from '../support/guarded-page';

const LAYER = '/mappa/?livello=organizzazioni';

/** Organisations of the snapshot, asked in Node by a statement of this file's own. */
async function inNode(
  condition: string,
): Promise<Map<string, { count: number; choices: number; amount: number }>> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const reader = await connection.runAndReadAll(
    `SELECT comune_id, count(*)::INTEGER AS n, sum(choices)::INTEGER AS c, sum(amount_eur)::DOUBLE AS a
     FROM 'data/snapshot/organisations.parquet' WHERE in_universe AND ${condition} GROUP BY comune_id`,
  );
  return new Map(
    reader
      .getRowObjectsJS()
      .map((row) => [
        String(row['comune_id']),
        { count: Number(row['n']), choices: Number(row['c']), amount: Math.round(Number(row['a'])) },
      ]),
  );
}

function sum<T>(values: Iterable<T>, of: (value: T) => number): number {
  return [...values].reduce((total, value) => total + of(value), 0);
}

/** `1.234 scelte` → 1234; the whole numbers of an Italian text in their order. */
function numbersOf(text: string): number[] {
  return (text.match(/\d[\d.]*/g) ?? []).map((number) => Number(number.replaceAll('.', '')));
}

async function shownByComune(page: Page) {
  const rows = page.getByTestId('org-comuni').locator('tbody tr');
  const cells = await rows.evaluateAll((all) =>
    all.map((row) => [
      row.getAttribute('data-id') ?? '',
      ...[...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
    ]),
  );
  return new Map(
    cells.map(([id, ...texts]) => {
      const [count, choices, amount] = texts.map((text) => numbersOf(text)[0] ?? NaN);
      return [id, { count, choices, amount }];
    }),
  );
}

for (const [name, address, condition] of [
  ['a year', `${LAYER}&anno=2018`, 'year = 2018'],
  [
    'two kinds',
    `${LAYER}&tipo=fondazione,cooperativa`,
    `year = 2020 AND kind IN ('fondazione', 'cooperativa')`,
  ],
  ['words', `${LAYER}&parole=sOLIDARIET%C3%A0`, `year = 2020 AND strip_accents(name) ILIKE '%solidarieta%'`],
  [
    'an area',
    `${LAYER}&area=circondario-imolese`,
    `year = 2020 AND comune_id IN (SELECT id FROM 'data/snapshot/territories.parquet' WHERE area_id = 'area-circondario-imolese')`,
  ],
] as const) {
  test(`totals and counts by comune of ${name} equal the same question in Node`, async ({
    guardedPage: page,
  }) => {
    const expected = await inNode(condition);
    expect(expected.size).toBeGreaterThan(1);
    await page.goto(address);
    const count = sum(expected.values(), (one) => one.count);
    const choices = sum(expected.values(), (one) => one.choices);
    const [shownCount, shownChoices, shownAmount] = numbersOf(
      await page.getByTestId('org-total').innerText(),
    );
    expect([shownCount, shownChoices]).toEqual([count, choices]);
    // The page adds cents and rounds once; the rounded comuni may be half a euro off each.
    const amount = sum(expected.values(), (one) => one.amount);
    expect(Math.abs((shownAmount ?? NaN) - amount)).toBeLessThanOrEqual(expected.size / 2);
    expect(await shownByComune(page)).toEqual(expected);
  });
}

test('typing narrows the list, the list selects a comune, and the address gives the same view back', async ({
  guardedPage: page,
}) => {
  await page.goto(LAYER);
  const panel = page.getByTestId('org-panel');
  const total = page.getByTestId('org-total');
  await expect(page.getByTestId('org-list').locator('tbody tr')).toHaveCount(50);
  await panel.getByRole('searchbox').fill('avis imola');
  await expect(page).toHaveURL(/parole=avis/);
  const expected = await inNode(`year = 2020 AND name ILIKE '%avis%' AND name ILIKE '%imola%'`);
  await expect(total).toContainText(`${sum(expected.values(), (one) => one.count)} organizzazion`);
  const comune = page.getByTestId('org-list').getByRole('button', { name: 'Imola', exact: true }).first();
  await comune.click();
  await expect(comune).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/comune=037032/);
  const before = await total.innerText();
  await page.reload();
  await expect(total).toHaveText(before, { useInnerText: true });
  await expect(panel.getByRole('searchbox')).toHaveValue('avis imola');
});

test('more of the list comes fifty at a time', async ({ guardedPage: page }) => {
  await page.goto(LAYER);
  const rows = page.getByTestId('org-list').locator('tbody tr');
  await expect(rows).toHaveCount(50);
  const first = await rows.allInnerTexts();
  await page
    .getByTestId('org-panel')
    .getByRole('button', { name: /^Mostra altre 50/ })
    .click();
  await expect(rows).toHaveCount(100);
  expect((await rows.allInnerTexts()).slice(0, 50)).toEqual(first);
});

test('a search without result says so', async ({ guardedPage: page }) => {
  await page.goto(`${LAYER}&parole=zzzzzz`);
  await expect(page.getByTestId('org-total')).toContainText('Nessuna organizzazione');
  await expect(page.getByTestId('org-list')).toHaveCount(0);
});

test('without the layer, no byte of the engine is asked for', async ({ guardedPage: page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/mappa/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /duckdb|engine-worker|\.wasm|\.parquet/.test(url))).toEqual([]);
});
