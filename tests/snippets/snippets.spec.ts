import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/guarded-page';

/** The code that the dataset pages offer, taken from the built pages and run as a reader would. R and Excel are read, not run. */
interface Catalogue {
  tables: { id: string; rows: number; sha256: string }[];
}
/** The site under test tells its own tables. */
const DIST = process.env['E2E_DIST'] ?? 'dist';
const { tables } = JSON.parse(readFileSync(`${DIST}/data/v1/catalogue.json`, 'utf8')) as Catalogue;

async function code(page: Page, table: string, kind: string): Promise<string> {
  await page.goto(`/dati/${table}/`);
  return (await page.locator(`#codice-${kind}`).textContent()) ?? '';
}

/** The snippet with the address of the site under test in place of the one it was built for. */
function moved(snippet: string, baseURL: string | undefined): string {
  return snippet.replaceAll(/https?:\/\/[^/"']+(?=\/[^"']*data\/v1\/|\/data\/v1\/)/g, baseURL ?? '');
}

function pythonVersion(): string | null {
  try {
    return execFileSync('python3', ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

test('the Python of every table reads the whole table from the site', async ({
  guardedPage: page,
  baseURL,
}) => {
  test.skip(pythonVersion() === null, 'there is no python3 on this machine');
  test.setTimeout(180_000);
  for (const { id, rows } of tables) {
    const answer = execFileSync('python3', ['-c', moved(await code(page, id, 'python'), baseURL)], {
      encoding: 'utf8',
      env: { ...process.env, no_proxy: '127.0.0.1', PYTHONIOENCODING: 'utf-8' },
    });
    const [count, common] = answer.split('\n');
    expect(Number(count), id).toBe(rows);
    if (id === 'organisations') expect(common).toMatch(/^\[\('037006', \d+\), \('037\d{3}', /);
  }
});

test('the DuckDB of every table runs on the very file that the site serves', async ({
  guardedPage: page,
  request,
}) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'snippet-'));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const { id, rows, sha256 } of tables) {
    const sql = await code(page, id, 'duckdb');
    // Reading over the network is DuckDB's own extension, which nothing may download here: the served bytes are put
    // where the statement reads them.
    const served = await (await request.get(`/data/v1/${id}.parquet`)).body();
    expect(createHash('sha256').update(served).digest('hex'), id).toBe(sha256);
    const file = join(folder, `${id}.parquet`);
    writeFileSync(file, served);
    const addresses = [...sql.matchAll(/'(https?:[^']+)'/g)].map(([, address]) => address ?? '');
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) expect(address).toMatch(new RegExp(`/data/v1/${id}\\.parquet$`));
    const local = addresses.reduce((text, address) => text.replaceAll(address, file), sql);
    const [count = '', ...others] = local.split(';').filter((statement) => statement.trim() !== '');
    const counted = await connection.runAndReadAll(count);
    expect(Number(counted.getRowObjectsJS()[0]?.n), id).toBe(rows);
    for (const statement of others) {
      const result = (await connection.runAndReadAll(statement)).getRowObjectsJS();
      expect(result.length, id).toBeGreaterThan(0);
    }
  }
  connection.closeSync();
  rmSync(folder, { recursive: true });
});

test('formulas and code that are not run name a file that the site serves', async ({
  guardedPage: page,
  request,
}) => {
  for (const id of ['observations', 'territories']) {
    const sheets = await code(page, id, 'sheets');
    const formula = /^=IMPORTDATA\("(https?:\/\/[^"]+)"; ","; "en_US"\)$/.exec(sheets);
    expect(formula, sheets).not.toBeNull();
    const r = await code(page, id, 'r');
    const excel = await code(page, id, 'excel');
    for (const text of [
      formula?.[1] ?? '',
      /url <- "([^"]+)"/.exec(r)?.[1] ?? '',
      /Web\.Contents\("([^"]+)"\)/.exec(excel)?.[1] ?? '',
    ]) {
      const answer = await request.get(new URL(text).pathname);
      expect(answer.status(), text).toBe(200);
      expect(answer.headers()['content-type']).toContain('text/csv');
    }
    expect(r).toMatch(/read\.csv\(url, colClasses = "character", na\.strings = "", encoding = "UTF-8"\)/);
    expect(excel).toMatch(/^let\n[\s\S]+\nin\n {4}Rows /);
  }
});
