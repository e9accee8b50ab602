import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/guarded-page';
import { inSnapshot, numbersOf } from '../support/records';

// The drawn map answers as the interactive one does.
test.use({ webgl: false });

const ORGANISATIONS = '/mappa/?elenco=organizzazioni';
const SNAPSHOT = 'data/snapshot';

const total = (page: Page) => page.getByTestId('records-total');

/** Organisations of the snapshot by comune, asked in Node by a statement of this file's own. */
async function byComune(condition: string) {
  const rows = await inSnapshot(
    `SELECT comune_id, count(*)::INTEGER AS n, sum(choices)::INTEGER AS c, sum(amount_eur)::DOUBLE AS a
     FROM '${SNAPSHOT}/organisations.parquet' WHERE in_universe AND ${condition} GROUP BY comune_id`,
  );
  return new Map(
    rows.map((row) => [
      String(row['comune_id']),
      [Number(row['n']), Number(row['c']), Math.round(Number(row['a']))],
    ]),
  );
}

async function shownByComune(page: Page) {
  await page.getByText('Conteggio per comune').click();
  const cells = await page
    .getByTestId('records-comuni')
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [
        row.getAttribute('data-id') ?? '',
        ...[...row.querySelectorAll('td')].map((td) => td.textContent),
      ]),
    );
  return new Map(
    cells.map(([id, ...texts]) => [id ?? '', texts.map((text) => numbersOf(text ?? '')[0] ?? NaN)]),
  );
}

for (const [name, address, condition] of [
  ['a year', `${ORGANISATIONS}&anno=2018`, 'year = 2018'],
  [
    'two kinds',
    `${ORGANISATIONS}&tipo=fondazione,cooperativa`,
    `year = 2020 AND kind IN ('fondazione', 'cooperativa')`,
  ],
  [
    'words',
    `${ORGANISATIONS}&parole=sOLIDARIET%C3%A0`,
    `year = 2020 AND strip_accents(name) ILIKE '%solidarieta%'`,
  ],
  [
    'an area',
    `${ORGANISATIONS}&area=circondario-imolese`,
    `year = 2020 AND comune_id IN (SELECT id FROM '${SNAPSHOT}/territories.parquet' WHERE area_id = 'area-circondario-imolese')`,
  ],
] as const) {
  test(`totals and counts by comune of ${name} equal the same question in Node`, async ({
    guardedPage: page,
  }) => {
    const expected = await byComune(condition);
    expect(expected.size).toBeGreaterThan(1);
    await page.goto(address);
    const sum = (at: number) => [...expected.values()].reduce((all, one) => all + (one[at] ?? 0), 0);
    const [count, choices, amount] = numbersOf(await total(page).innerText());
    expect([count, choices]).toEqual([sum(0), sum(1)]);
    // The page adds cents and rounds once; the rounded comuni may be half a euro off each.
    expect(Math.abs((amount ?? NaN) - sum(2))).toBeLessThanOrEqual(expected.size / 2);
    const shown = await shownByComune(page);
    // A comune that the list covers and that has none is a zero.
    expect(shown.size).toBe(55);
    for (const [id, cells] of shown) expect(cells, id).toEqual(expected.get(id) ?? [0, 0, 0]);
  });
}

test('beside every value is its count under the other filters, and a value without records stays', async ({
  guardedPage: page,
}) => {
  await page.goto('/mappa/?elenco=luoghi&tipo=cer&parole=comunit%C3%A0');
  const panel = page.getByTestId('records-panel');
  await expect(total(page)).toBeVisible();
  const facet = (title: string) => panel.getByTestId('facet').filter({ hasText: title }).first();
  const counts = async (title: string) => {
    await facet(title).locator('summary').click();
    await expect(facet(title).locator('label[data-value]').first()).toBeVisible();
    const rows = await facet(title)
      .locator('label[data-value]')
      .evaluateAll((all) =>
        all.map((one) => [
          one.getAttribute('data-value') ?? '',
          one.querySelector('.count')?.textContent ?? '',
        ]),
      );
    return new Map(rows.map(([value, count]) => [value ?? '', Number(count)]));
  };
  const found = `strip_accents(lower(name)) LIKE '%comunita%'`;
  const kinds = await inSnapshot(
    `SELECT kind, count(*)::INTEGER AS n FROM '${SNAPSHOT}/places.parquet' WHERE ${found} GROUP BY kind`,
  );
  const shownKinds = await counts('Tipo');
  expect(kinds.length).toBeGreaterThan(1);
  for (const row of kinds) expect(shownKinds.get(String(row['kind'])), String(row['kind'])).toBe(row['n']);
  expect(shownKinds.get('biblioteca')).toBe(0);
  const statuses = await inSnapshot(
    `SELECT status, count(*)::INTEGER AS n FROM '${SNAPSHOT}/places.parquet' WHERE kind = 'cer' AND ${found} GROUP BY status`,
  );
  const shownStatuses = await counts('Stato');
  for (const row of statuses) expect(shownStatuses.get(String(row['status']))).toBe(row['n']);
  expect(shownStatuses.get('non CER')).toBe(0);
  await facet('Stato')
    .getByRole('checkbox', { name: /^costituita/ })
    .check();
  await expect(page).toHaveURL(/stato=costituita/);
  await expect(total(page)).toContainText(String(shownStatuses.get('costituita')));
});

test('amounts of projects in several comuni are never added up', async ({ guardedPage: page }) => {
  await page.goto('/mappa/?elenco=progetti&comune=037059&solo=comune');
  const [own] = await inSnapshot(
    `SELECT count(*)::INTEGER AS n, sum(funding_eur) FILTER (WHERE single_comune)::DOUBLE AS eur,
       count(*) FILTER (WHERE NOT single_comune)::INTEGER AS several FROM '${SNAPSHOT}/projects.parquet' WHERE comune_id = '037059'`,
  );
  const [count, funding] = numbersOf(await total(page).innerText());
  expect([count, funding]).toEqual([own?.['n'], Math.round(Number(own?.['eur']))]);
  await expect(page.getByTestId('records-panel')).toContainText(
    `${String(own?.['several'])} progetti sono in più comuni`,
  );
});

test('a comune without records is not known where the list is partial, and zero where it is complete', async ({
  guardedPage: page,
}) => {
  await page.goto('/mappa/?elenco=luoghi&tipo=museo');
  await expect(total(page)).toBeVisible();
  await page.getByText('Conteggio per comune').click();
  const rows = page.getByTestId('records-comuni').locator('tbody tr');
  await expect(rows).toHaveCount(55);
  await expect(rows.last()).toContainText('non noto');
  await page.goto('/mappa/?elenco=luoghi&tipo=scuola-paritaria');
  await expect(total(page)).toBeVisible();
  await page.getByText('Conteggio per comune').click();
  await expect(rows.last().locator('td')).toHaveText('0');
});

test('everything filtered is downloaded: all the columns, only those rows, as the published file has them', async ({
  guardedPage: page,
}) => {
  const saved = async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('records-download').click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^(organisations|places)-\d{4}-\d{2}-\d{2}\.csv$/);
    return readFile(await download.path(), 'utf8');
  };
  await page.goto('/mappa/?elenco=luoghi');
  await expect(total(page)).toBeVisible();
  const published = await (await page.request.get('/data/v1/places.csv')).text();
  expect(await saved()).toBe(published);

  await page.goto(`${ORGANISATIONS}&tipo=fondazione&anno=2019`);
  await expect(total(page)).toBeVisible();
  const lines = (await (await page.request.get('/data/v1/organisations.csv')).text()).split('\r\n');
  const [header = ''] = lines;
  const expected = lines.filter((line) => /^2019-/.test(line) && /,fondazione,[^,]*,true,/.test(line));
  expect(expected.length).toBeGreaterThan(20);
  expect((await saved()).trimEnd().split('\r\n')).toEqual([header, ...expected]);
  await expect(page.getByTestId('records-panel')).toContainText('CC BY 4.0');
});
