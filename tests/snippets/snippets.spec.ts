import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';
import { expect, test } from '../support/guarded-page';
import { code, csvAt, moved, tables } from './served';

/** The code that the dataset pages offer, taken from the built pages and run over HTTP as a reader would. */
const WHERE = { ...process.env, no_proxy: '127.0.0.1', PYTHONIOENCODING: 'utf-8', LC_ALL: 'C.UTF-8' };

/** Programs of the machine that runs the tests: a language that is not there is skipped by name. */
const PROGRAM = { python: 'python3', r: 'Rscript' };

function isHere(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test('the Python of every table reads the whole table from the site', async ({
  guardedPage: page,
  baseURL,
}) => {
  test.skip(!isHere(PROGRAM.python), 'there is no python3 on this machine');
  test.setTimeout(180_000);
  for (const { id, rows } of tables) {
    const answer = execFileSync(PROGRAM.python, ['-c', moved(await code(page, id, 'python'), baseURL)], {
      encoding: 'utf8',
      env: WHERE,
    });
    const [count, common] = answer.split('\n');
    expect(Number(count), id).toBe(rows);
    if (id === 'organisations') expect(common).toMatch(/^\[\('037006', \d+\), \('037\d{3}', /);
  }
});

test('the R of every table reads every cell of the table from the site', async ({
  guardedPage: page,
  request,
  baseURL,
}) => {
  test.skip(!isHere(PROGRAM.r), 'there is no Rscript on this machine');
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), 'snippet-r-'));
  for (const { id, rows, columns } of tables) {
    const offered = moved(await code(page, id, 'r'), baseURL);
    const [script, written] = [join(folder, `${id}.R`), join(folder, `${id}.csv`)];
    // What R holds after the code is written out, to be compared with what the site serves.
    const witness = `write.csv(rows, ${JSON.stringify(written)}, row.names = FALSE, na = "", fileEncoding = "UTF-8")`;
    writeFileSync(script, `${offered}\n${witness}\n`);
    const said = execFileSync(PROGRAM.r, ['--vanilla', script], { encoding: 'utf8', env: WHERE });
    expect(said.split('\n')[0], id).toBe(`[1] ${rows}`);
    if (id === 'organisations') expect(said).toMatch(/037006 037\d{3}/);

    const url = /url <- "([^"]+)"/.exec(offered)?.[1] ?? '';
    const [header = [], ...served] = (await csvAt(request, url)).rows;
    const held = Papa.parse<string[]>(readFileSync(written, 'utf8'), { skipEmptyLines: true }).data;
    expect(held[0], id).toEqual(header);
    expect(held.length - 1, id).toBe(rows);
    const isNumber = header.map((name) => /integer|number/.test(typeOf(columns, name)));
    const wrong = served.flatMap((row, n) =>
      row.filter((text, i) => !sameCell(text, held[n + 1]?.[i], isNumber[i] ?? false)),
    );
    expect(wrong.slice(0, 5), id).toEqual([]);
  }
  rmSync(folder, { recursive: true });
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

function typeOf(columns: { name: string; type: string }[], name: string): string {
  return columns.find((column) => column.name === name)?.type ?? '';
}

/** A number may be written out with other digits of the same value (15 are kept); a text has to be the same. */
function sameCell(served: string, held: string | undefined, isNumber: boolean): boolean {
  if (!isNumber || served === '') return served === held;
  if (held === undefined || held === '') return false;
  return Math.abs(Number(served) - Number(held)) <= 1e-12 * Math.abs(Number(served));
}
