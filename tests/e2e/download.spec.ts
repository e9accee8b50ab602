import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from '../support/guarded-page';
import { PAGE_KINDS } from '../support/page-kinds';

interface Catalogue {
  tables: { id: string; rows: number }[];
}

test('the observations download is the whole table, with codes as text', async ({ guardedPage: page }) => {
  const catalogue = JSON.parse(readFileSync('data/snapshot/catalogue.json', 'utf8')) as Catalogue;
  const rows = catalogue.tables.find((table) => table.id === 'observations')?.rows;

  await page.goto(PAGE_KINDS.dataset);
  const link = page.locator('a[href="/data/v1/observations.csv"]').first();
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('observations.csv');
  const csv = readFileSync(await download.path(), 'utf8');

  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(rows ?? -1);
  const codes = data.map((row) => row['territory_id'] ?? '').filter((id) => /^\d/.test(id));
  expect(codes.filter((code) => !/^037\d{3}$/.test(code))).toEqual([]);
  expect(new Set(codes).size).toBe(55);
});
