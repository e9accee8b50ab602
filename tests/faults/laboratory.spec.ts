import type { Page } from '@playwright/test';
import { expect, test } from '../support/guarded-page';
import { editor, ENGINE, open, result, run, said, write } from '../support/laboratory';

async function ask(page: Page, sql: string): Promise<void> {
  await write(page, sql);
  await run(page);
}

/** Each answer is another number, so that none of before passes for it. */
async function stillAnswers(page: Page, n: number): Promise<void> {
  await ask(page, `SELECT 40000 + ${n} AS risposta`);
  await expect(result(page)).toContainText(`40.${String(n).padStart(3, '0')}`, ENGINE);
}

async function expectRefused(page: Page, sql: string, says: string | RegExp): Promise<void> {
  await ask(page, sql);
  await expect(said(page), sql).toContainText(says, ENGINE);
}

const ATTEMPTS: [sql: string, says: string][] = [
  ["COPY (SELECT 1) TO 'uscita.csv'", '«COPY» cambia o scrive dati'],
  ["SELECT * FROM 'https://example.org/dati.parquet'", 'da qui non si chiede nulla alla rete'],
  ["ATTACH 'altra.db'", '«ATTACH» governa il motore'],
  ['INSTALL httpfs', '«INSTALL» governa il motore'],
  ["SELECT * FROM read_csv('dati.csv')", '«read_csv» aprirebbe un file'],
  ['SET enable_external_access = true', '«SET» cambia le impostazioni'],
  ['SELECT 1; DROP TABLE territories', '«DROP» cambia o scrive dati'],
];

test('from SQL nothing is written, nothing is asked of the network, and it goes on answering', async ({
  guardedPage: page,
}) => {
  // The page itself fails this test on a request to another origin.
  await open(page);
  for (const [sql, says] of ATTEMPTS) await expectRefused(page, sql, says);
  await stillAnswers(page, 1);
  await expectRefused(page, 'SELECT nme FROM territories', 'La colonna «nme» non c’è');
  await expect(said(page)).toContainText('Forse name?');
});

test('a cross join without an end is stopped at once, and the next statement is answered', async ({
  guardedPage: page,
}) => {
  await open(page);
  await stillAnswers(page, 1);
  await ask(page, 'SELECT count(*) FROM observations a, observations b, observations c');
  await page.getByRole('button', { name: 'Annulla', exact: true }).click();
  await expect(said(page)).toContainText('La domanda è stata fermata.');
  await stillAnswers(page, 2);
});

test('@audit every other way out is closed', async ({ guardedPage: page }) => {
  await open(page);
  const more: [sql: string, says: string | RegExp][] = [
    ["LOAD 'httpfs'", '«LOAD»'],
    ["SELECT * FROM glob('*')", '«glob» aprirebbe un file'],
    ["SELECT * FROM read_text('/etc/passwd')", '«read_text» aprirebbe un file'],
    ["FROM 's3://secchio/dati.csv'", 'da qui non si chiede nulla alla rete'],
    ['SELECT * FROM "../territories.parquet"', 'aprirebbe un file'],
    ["PRAGMA memory_limit = '4GB'", '«PRAGMA» cambia le impostazioni'],
    ['CALL pragma_version()', '«CALL» governa il motore'],
    ["SELECT getenv('HOME')", '«getenv» governa il motore'],
    ['SELECT 1; SELECT 2', 'Ci sono più istruzioni'],
    ['/* ; */ -- SELECT\n DELETE FROM territories', '«DELETE» cambia o scrive dati'],
    ['WITH a AS (SELECT 1) INSERT INTO territories SELECT * FROM a', '«INSERT» cambia o scrive dati'],
    ["EXPLAIN ANALYZE COPY territories TO 'x'", '«COPY» cambia o scrive dati'],
    [
      "EXPLAIN ANALYZE WITH a AS (SELECT 1) UPDATE memory.main.territories SET name = 'x'",
      '«UPDATE» cambia o scrive dati',
    ],
    ['WITH a AS (SELECT 1)\u200bDELETE\u00a0FROM stops', '«DELETE» cambia o scrive dati'],
    [`SELECT ${'('.repeat(5000)}1${')'.repeat(5000)}`, 'non torna'],
  ];
  for (const [sql, says] of more) await expectRefused(page, sql, says);
  await stillAnswers(page, 1);
});

const BOMBS: [name: string, sql: string, says: RegExp][] = [
  [
    'a recursion without an end',
    'WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT count(*) FROM t',
    /fermata dopo 20 secondi/,
  ],
  [
    'a cross join of cross joins',
    'SELECT count(*) FROM observations a, observations b, observations c',
    /fermata dopo 20 secondi/,
  ],
  ['a text of a gigabyte', "SELECT length(repeat('x', 1000000000))", /memoria|fermata dopo/],
  ['a list of a billion', 'SELECT range(1000000000)', /memoria|interrotto|fermata dopo/],
  ['rows of a megabyte', "SELECT repeat('x', 1000000) FROM range(10000)", /più memoria di quanta/],
  [
    'a sort beyond memory',
    'SELECT * FROM (SELECT * FROM observations a, observations b) ORDER BY 1',
    /più memoria di quanta|fermata dopo/,
  ],
  [
    'a list of everything',
    'SELECT list(a.value) FROM observations a, observations b',
    /più memoria di quanta|fermata dopo/,
  ],
  ['twenty thousand sums', `SELECT 1${'+1'.repeat(20_000)}`, /interrotto|non ha potuto|fermata dopo/],
  ['lists within lists', `SELECT ${'['.repeat(190)}1${']'.repeat(190)}`, /non ha potuto/],
];

for (const [i, [name, sql, says]] of BOMBS.entries())
  test(`@audit ${name} ends in a message, and the next statement is answered`, async ({
    guardedPage: page,
  }) => {
    test.slow();
    await open(page);
    await expectRefused(page, sql, says);
    await stillAnswers(page, 100 + i);
  });

test('@audit ten megabytes of pasted SQL do not stop the page, and the next statement is answered', async ({
  guardedPage: page,
}) => {
  await open(page);
  await editor(page).evaluate(
    (field, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    `SELECT ${'x'.repeat(10_000_000)}`,
  );
  await stillAnswers(page, 1);
});

test('@audit a worker killed in mid-statement is replaced', async ({ guardedPage: page, allow }) => {
  test.slow();
  allow(/ErrorEvent|error in duckdb worker/);
  await page.addInitScript(() => {
    const workers: Worker[] = [];
    const Native = Worker;
    Object.assign(window, { workers });
    window.Worker = class extends Native {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        workers.push(this);
      }
    };
  });
  await open(page);
  await stillAnswers(page, 1);
  await ask(page, 'SELECT count(*) FROM observations a, observations b, observations c');
  await expect(page.getByRole('button', { name: 'Annulla', exact: true })).toBeVisible();
  await page.evaluate(() => {
    for (const worker of (window as unknown as { workers: Worker[] }).workers) {
      worker.terminate();
      worker.dispatchEvent(new ErrorEvent('error', { message: 'killed by the test' }));
    }
  });
  await page
    .getByRole('button', { name: 'Annulla', exact: true })
    .click({ timeout: 2000 })
    .catch(() => undefined);
  await stillAnswers(page, 2);
});
