import type { Page } from '@playwright/test';
import { HOSTILE } from '../fixtures/hostile';
import { expectOnlyText, listen } from '../support/canary';
import { expect, test } from '../support/guarded-page';
import { ENGINE, LAB, open, result, run, said, write } from '../support/laboratory';

/** What a reader brings: a statement, a file, a text. SQL and CSV take no NUL; each text is short enough for a name. */
const TEXTS = Object.values(HOSTILE).map((text) => text.slice(0, 300).replaceAll('\0', '').toWellFormed());

const name = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const line = (cells: readonly string[]): string => cells.map(name).join(';');

async function bring(page: Page, input: string, file: string, content: string): Promise<void> {
  await page.locator(input).setInputFiles({ name: file, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

async function ask(page: Page, sql: string): Promise<void> {
  await write(page, sql);
  await run(page);
}

test.describe('@audit what a reader brings stays text', () => {
  test('in the cells, names, charts, maps and mistakes of a statement', async ({ guardedPage: page }) => {
    test.setTimeout(180_000);
    await listen(page);
    await open(page);
    const columns = TEXTS.map((text) => `${literal(text)} AS ${name(text)}`);
    await ask(page, `SELECT ${columns.join(', ')}, 1 AS n`);
    await expect(result(page)).toContainText('<script>ran()</script>', ENGINE);
    await expectOnlyText(page, 'one row of all');
    const rows = TEXTS.map((text, i) => `(${literal(text)}, '0370${String(i + 1).padStart(2, '0')}', ${i})`);
    await ask(page, `SELECT * FROM (VALUES ${rows.join(', ')}) AS v(${name(TEXTS[2] ?? '')}, comune_id, n)`);
    await expect(result(page).getByRole('gridcell', { name: '037003' })).toBeVisible(ENGINE);
    for (const view of ['Grafico', 'Mappa', 'Tabella']) {
      await result(page).getByRole('tab', { name: view }).click();
      await expectOnlyText(page, view);
    }
    await result(page).locator('[data-cell="1:0"]').dblclick();
    await expectOnlyText(page, 'a whole cell');
    await page.keyboard.press('Escape');
    for (const text of TEXTS)
      for (const sql of [`SELECT ${name(text)}`, `SELECT * FROM ${name(text)}`, `${text} SELECT 1`]) {
        await ask(page, sql);
        await expect(said(page)).toBeVisible(ENGINE);
        await expectOnlyText(page, sql.slice(0, 60));
      }
  });

  test('in the header, cells, comuni and name of a file', async ({ guardedPage: page }) => {
    test.setTimeout(120_000);
    await listen(page);
    await page.goto(`${LAB}?parte=dati`);
    await expect(page.locator('.own .zone button').first()).toBeEnabled();
    const rows = TEXTS.map((text, i) => line([text, String(i), ...TEXTS]));
    const known = ['Bologna', 'Imola', 'Vergato'].map((comune) => line([comune, '1', ...TEXTS]));
    const content = [line(['comune', 'n', ...TEXTS]), ...known, ...rows].join('\n');
    await bring(page, '.own input[type=file]', '<img src=x onerror=ran()>.csv', content);
    await expect(page.locator('.own .step').nth(1)).toBeVisible();
    await expect(page.locator('.own tr[data-id="037006"]')).toBeVisible();
    await expectOnlyText(page, 'the file');
    await page.getByRole('button', { name: 'Usa nel laboratorio SQL' }).click();
    await page.getByRole('tab', { name: 'Domande in SQL' }).click();
    await ask(page, 'SELECT * FROM dati_tuoi');
    await expect(result(page)).toContainText('037006', ENGINE);
    await expectOnlyText(page, 'the file as a table');
  });

  test('in every column, and in the columns themselves, of what is contributed', async ({
    guardedPage: page,
  }) => {
    test.setTimeout(120_000);
    await listen(page);
    await page.goto('/contribuisci/');
    await page.getByRole('radio', { name: 'Luoghi', exact: true }).check();
    const columns =
      'name kind detail comune_ids lon lat status status_date note_it note_en source_urls source_document as_of declared_by licence_consent'.split(
        ' ',
      );
    // A file with control characters is none of text, and goes no further.
    const texts = TEXTS.filter((text) => !/\p{Cc}(?<![\t\r\n])/u.test(text));
    const rows = texts.map((text) => line(columns.map(() => text)));
    await bring(page, '#contributo-file', 'x.csv', [line(columns), ...rows].join('\n'));
    await expect(page.locator('.verdict')).toContainText('errori');
    await expectOnlyText(page, 'cells');
    await bring(
      page,
      '#contributo-file',
      '<img src=x onerror=ran()>.csv',
      [line(texts), line(texts)].join('\n'),
    );
    await expect(page.locator('li.error').filter({ hasText: '<script>ran()' }).first()).toBeVisible();
    await expectOnlyText(page, 'columns');
  });
});
