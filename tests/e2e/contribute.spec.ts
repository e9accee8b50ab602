import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectNoViolations } from '../support/axe';
import { expect, test } from '../support/guarded-page';

/** Synthetic: no such places. A column called otherwise, a misspelt kind twice, a comune to guess, a mobile number, a day of no month. */
const BAD = `Denominazione;kind;detail;comune_ids;lon;lat;status;status_date;note_it;note_en;source_urls;source_document;as_of;declared_by;licence_consent
Spazio sintetico uno;casa-di-quartire;;Bologna;11,35;44,49;attivo;;;;https://www.example.org;;15/3/2026;Comune di prova;CC-BY-4.0
Spazio sintetico due;casa-di-quartire;;Vergatto;;;attivo;;chiamare 333 1234567;;https://www.example.org;;31/02/2026;Comune di prova;CC-BY-4.0
`;

/** The page with the kind chosen: the first use of the check wakes it. */
async function open(page: Page, kind: string): Promise<void> {
  await page.goto('/contribuisci/');
  await page.getByRole('radio', { name: kind, exact: true }).check();
}

async function bring(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page.locator('#contributo-file').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

test('a bad file is corrected on the spot, and the ready file passes the check of the project', async ({
  guardedPage: page,
}) => {
  await open(page, 'Luoghi');
  await bring(page, 'prova.csv', BAD);
  const verdict = page.locator('.verdict');
  await expect(verdict).toContainText('errori in 2 righe');
  await expect(verdict).toBeFocused();
  const item = (text: string) => page.locator('li.error', { hasText: text });
  await expect(item('casa-di-quartire')).toContainText('kind · righe 2, 3');
  await expect(item('31/02/2026')).toContainText('as_of · riga 3');
  await expectNoViolations(page, '.result');

  // By keyboard: a suggestion for both rows, then the cell itself.
  await item('«Denominazione»').getByRole('button', { name: 'Chiamala name' }).press('Enter');
  await item('casa-di-quartire').getByRole('button', { name: 'Metti «casa-di-quartiere»' }).press('Enter');
  await item('Vergatto').getByRole('button', { name: 'Metti «Vergato»' }).press('Enter');
  await item('cellulare').getByRole('button', { name: 'Svuota' }).press('Enter');
  await expect(verdict).toContainText('1 errore in 2 righe');
  await item('31/02/2026').getByRole('button', { name: 'Vai alla riga 3' }).press('Enter');
  const cell = page.getByLabel('as_of, riga 3');
  await expect(cell).toBeFocused();
  await expect(cell).toHaveAttribute('aria-invalid', 'true');
  await cell.fill('28/02/2026');
  await cell.press('Enter');
  await expect(cell).toBeFocused();
  await expect(verdict).toContainText('2 righe, nessun errore');

  // A correction can be taken back.
  await page.getByRole('button', { name: 'Annulla l’ultima correzione' }).click();
  await expect(verdict).toContainText('1 errore');
  await item('31/02/2026').getByLabel('Valore giusto').fill('28/2/2026');
  await item('31/02/2026').getByRole('button', { name: 'Applica' }).click();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Scarica luoghi-comune-di-prova-' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^luoghi-comune-di-prova-\d{4}-\d\d-\d\d\.csv$/);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('Spazio sintetico due,casa-di-quartiere,,037059,,,attivo');
  const said = projectCheck(download.suggestedFilename(), text);
  expect(said).toContain('Contributed files: 1, rows: 2, errors: 0');
});

test('a file that is no table gets a sentence, and the page goes on', async ({ guardedPage: page }) => {
  // Before anything was pressed: what is brought wakes the check.
  await page.goto('/en/contribuisci/');
  await bring(page, 'foglio.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 1]));
  await expect(page.locator('li.error')).toContainText('This is not a text file');
  await bring(page, 'vuoto.csv', '');
  await expect(page.locator('li.error')).toContainText('The file is empty');
  const hostile = `name,kind\n"<img src=x onerror=alert(1)>","=cmd|' /C calc'!A0"\n`;
  await bring(page, 'ostile.csv', hostile);
  await expect(page.locator('li.error', { hasText: '<img src=x' })).toContainText('holds HTML code');
  expect(await page.locator('.result img').count()).toBe(0);
});

test('a text is pasted, checked as another kind, and its problems are a list to keep', async ({
  guardedPage: page,
}) => {
  await open(page, 'Luoghi');
  await page.getByText('oppure incolla il testo').click();
  await page.getByLabel('Testo CSV').fill('name;comune_ids\nSintetica;Imola');
  await page.getByRole('button', { name: 'Controlla il testo' }).click();
  await expect(page.locator('li.error', { hasText: 'Manca la colonna kind' })).toHaveCount(1);
  await page.getByRole('radio', { name: 'Comunità energetiche (CER)' }).check();
  await expect(page.locator('li.error', { hasText: 'Manca la colonna status.' })).toHaveCount(1);
  await expect(page.locator('li.error', { hasText: 'colonna kind' })).toHaveCount(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Scarica l’elenco dei problemi' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('errore,1,status,');
});

test('the check says when its data do not arrive, and tries again', async ({ guardedPage: page, allow }) => {
  allow(/context\.json|503/);
  await page.route('**/contributed/context.json', (route) => route.fulfill({ status: 503 }), { times: 1 });
  await open(page, 'Progetti');
  await bring(page, 'prova.csv', BAD);
  await expect(page.getByRole('alert')).toContainText('non è andato perso');
  await page.getByRole('button', { name: 'Riprova' }).click();
  await expect(page.locator('.verdict')).toContainText('errori in 2 righe');
  // Its columns are those of places, whatever was chosen.
  await expect(page.getByRole('radio', { name: 'Luoghi' })).toBeChecked();
  await expect(page.getByText('del modello «Luoghi»')).toBeVisible();
});

test(
  'nothing is sent, and a whole file of 5,000 rows is checked',
  { tag: '@audit' },
  async ({ guardedPage: page }) => {
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET' || request.url().includes('Sintetico')) sent.push(request.url());
    });
    await open(page, 'Luoghi');
    const [header = '', first = ''] = BAD.split('\n');
    const rows = Array.from({ length: 5_000 }, (_, i) => first.replace('uno', `Sintetico ${i}`));
    await bring(page, 'lungo.csv', [header, ...rows].join('\n'));
    await expect(page.locator('.verdict')).toContainText('in 5.000 righe');
    expect(sent).toEqual([]);
  },
);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('templates, dictionaries and instructions are there', async ({ page, request }) => {
    await page.goto('/contribuisci/');
    await expect(page.locator('main noscript p')).toContainText('ha bisogno di JavaScript');
    const links = page.locator('.kind .files a');
    await expect(links).toHaveCount(20);
    for (const address of await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? '')))
      expect([address, (await request.get(address)).status()]).toEqual([address, 200]);
    await expect(page.locator('.kind details').first().locator('tbody tr')).toHaveCount(15);
    await expect(page.getByRole('heading', { name: 'Che cosa succede dopo' })).toBeVisible();
  });
});

/** What `npm run contributed:check` says of a file, in a folder of its own. */
function projectCheck(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'contributed-'));
  try {
    mkdirSync(join(folder, 'contributed/luoghi'), { recursive: true });
    writeFileSync(join(folder, 'contributed/luoghi', name), text);
    return execFileSync('node_modules/.bin/tsx', ['scripts/data/contributed/check.ts', folder], {
      encoding: 'utf8',
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
