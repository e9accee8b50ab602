import type { Page } from '@playwright/test';
import { ready } from '../support/explorer';
import { expect, test } from '../support/guarded-page';
import { ENGINE, open, result, run, write } from '../support/laboratory';
import { PAGE_KINDS } from '../support/page-kinds';

// The drawn map answers as the interactive one does.
test.use({ webgl: false });

/** From the next load on, every shelf of the browser throws: none of them may be written, and `blocked` ones not even be opened. */
async function breakStorage(page: Page, how: 'blocked' | 'full'): Promise<void> {
  await page.addInitScript((kind) => {
    if (kind === 'full') {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      return;
    }
    for (const shelf of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, shelf, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  }, how);
}

/** Ends the workers of a page as a browser short of memory does. */
async function watchWorkers(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const workers: Worker[] = [];
    Object.assign(window, { workers });
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        workers.push(this);
      }
    };
  });
  return () =>
    page.evaluate(() => {
      for (const worker of (window as unknown as { workers: Worker[] }).workers) {
        worker.terminate();
        worker.dispatchEvent(new ErrorEvent('error', { message: 'ended by the test', cancelable: true }));
      }
    });
}

for (const how of ['blocked', 'full'] as const)
  test(
    `storage that is ${how}: an area that cannot be kept is said and stays on the page and in the address`,
    { tag: how === 'blocked' ? ['@audit'] : [] },
    async ({ guardedPage: page }) => {
      await breakStorage(page, how);
      await page.goto('/confronta/aree/?propria=Prova~059.061');
      await page.getByRole('button', { name: 'Tieni in questo browser' }).click();
      await expect(page.getByText(/[Qq]uesto browser non/).first()).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Prova' })).toBeVisible();
      await expect(page.locator('main')).toContainText('39.925');
      await expect(page).toHaveURL(/propria=Prova/);
    },
  );

test('@audit storage that is blocked: every kind of page opens, and the one that would keep a copy says it cannot', async ({
  guardedPage: page,
}) => {
  test.setTimeout(300_000);
  await breakStorage(page, 'blocked');
  for (const path of [...Object.values(PAGE_KINDS), '/embed/', '/embed/tabella/', '/embed/grafico/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.locator('h1').first(), path).toBeAttached();
  }
  await page.goto('/offline/');
  await expect(page.locator('.status')).toContainText('non permette di tenere una copia');
  await page.goto('/mappa/?comune=037059');
  await ready(page);
  await expect(page.locator('.side h2').first()).toHaveText('Vergato');
});

test('@audit two tabs keep the questions of both', async ({ guardedPage: page, context }) => {
  test.slow();
  const other = await context.newPage();
  for (const tab of [page, other]) await open(tab);
  for (const [tab, n] of [
    [page, 41_001],
    [other, 41_002],
    [page, 41_003],
  ] as const) {
    await write(tab, `SELECT ${n} AS n`);
    await run(tab);
    await expect(result(tab)).toContainText(`41.${String(n).slice(2)}`, ENGINE);
  }
  await expect(page.getByText('Già eseguite (3)')).toBeVisible();
});

test('two tabs keep the areas of both', async ({ guardedPage: page, context }) => {
  const other = await context.newPage();
  await page.goto('/confronta/aree/?propria=Altra~006.021');
  await other.goto('/confronta/aree/?propria=Una~059.061');
  for (const tab of [page, other]) await tab.getByRole('button', { name: 'Tieni in questo browser' }).click();
  for (const tab of [page, other])
    for (const name of ['Una', 'Altra'])
      await expect(tab.getByRole('button', { name: `Apri ${name}`, exact: true })).toBeVisible();
});

test('a reader’s worker that dies after reading: what was seen stays, it is said, and the file is read again', async ({
  guardedPage: page,
}) => {
  const kill = await watchWorkers(page);
  await page.goto('/laboratorio/?parte=dati');
  await expect(page.getByRole('button', { name: 'Scegli un file' })).toBeEnabled();
  await page.locator('input[type=file]').setInputFiles({
    name: 'sintetico.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('comune;valore\nBologna;17\nImola;23\nVergato;31\n'),
  });
  const seen = page.locator('.own');
  await expect(seen).toContainText('Vergato');
  await expect(seen).toContainText('31');
  await kill();
  await expect(page.locator('[data-problem="worker"]')).toContainText('La lettura si è interrotta');
  await expect(seen).toContainText('31');
  await page.locator('[data-problem="worker"]').getByRole('button', { name: 'Riprova' }).click();
  await expect(page.locator('[data-problem]')).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: /^Letto: 3 righe/ })).toBeVisible();
  await expect(seen).toContainText('31');
});

test('@audit the engine of a list that dies: it is said, and the list is asked again', async ({
  guardedPage: page,
  allow,
}) => {
  allow(/ErrorEvent|error in duckdb worker/);
  const kill = await watchWorkers(page);
  await page.goto('/mappa/?elenco=organizzazioni&comune=037059');
  const panel = page.getByTestId('records-panel');
  await expect(page.getByTestId('records-total')).toContainText('organizzazioni', ENGINE);
  await kill();
  await panel.getByRole('searchbox').or(panel.getByRole('textbox')).first().fill('casa');
  await expect(panel.getByRole('alert')).toContainText('Il motore dei dati si è fermato', ENGINE);
  await expect(page).toHaveURL(/comune=037059/);
  await panel.getByRole('button', { name: 'Riprova' }).click();
  await expect(panel.getByRole('alert')).toHaveCount(0, ENGINE);
  await expect(page.getByTestId('records-total')).toContainText(/organizzazion/);
});

test('@audit off line in mid-question: what was written stays, and the answer comes when the line is back', async ({
  guardedPage: page,
  context,
  allow,
}) => {
  allow(/Failed to load resource|ERR_INTERNET_DISCONNECTED|ErrorEvent/);
  await open(page);
  await write(page, 'SELECT 41000 + 7 AS n');
  await context.setOffline(true);
  await run(page);
  await expect(page.getByTestId('lab-outcome')).toContainText(/non è (partito|arrivat)/, ENGINE);
  await context.setOffline(false);
  await run(page);
  await expect(result(page)).toContainText('41.007', ENGINE);
});
