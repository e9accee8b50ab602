import { readFileSync } from 'node:fs';
import type { APIRequestContext, Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect } from '../support/guarded-page';

/** What the site under test serves for its tables, and the code that its pages offer. */
interface Catalogue {
  tables: {
    id: string;
    rows: number;
    sha256: string;
    columns: { name: string; type: string }[];
  }[];
}

/** The site under test tells its own tables. */
const DIST = process.env['E2E_DIST'] ?? 'dist';
export const { tables } = JSON.parse(readFileSync(`${DIST}/data/v1/catalogue.json`, 'utf8')) as Catalogue;

/** Code of a table's page in one language; `kind` is that of the snippet. */
export async function code(page: Page, table: string, kind: string, prefix = ''): Promise<string> {
  await page.goto(`${prefix}/dati/${table}/`);
  return (await page.locator(`#codice-${kind}`).textContent()) ?? '';
}

/** The snippet with the address of the site under test in place of the one it was built for. */
export function moved(snippet: string, baseURL: string | undefined): string {
  return snippet.replaceAll(/https?:\/\/[^/"']+(?=\/[^"']*data\/v1\/|\/data\/v1\/)/g, baseURL ?? '');
}

/** Text and rows of the CSV at an address of the site, which has to be served as CSV; the header is the first row. */
export async function csvAt(
  request: APIRequestContext,
  address: string,
): Promise<{ bytes: number; rows: string[][] }> {
  const answer = await request.get(new URL(address).pathname);
  expect(answer.status(), address).toBe(200);
  expect(answer.headers()['content-type'], address).toContain('text/csv');
  const body = await answer.body();
  const { data, errors } = Papa.parse<string[]>(body.toString('utf8'), { skipEmptyLines: true });
  expect(errors, address).toEqual([]);
  return { bytes: body.byteLength, rows: data };
}
