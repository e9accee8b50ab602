import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/guarded-page';

// The drawn map answers as the interactive one does.
test.use({ webgl: false });

const ZIP = [0x50, 0x4b, 3, 4];
const bytes = (first: readonly number[], text = ''): Buffer =>
  Buffer.concat([Buffer.from(first), Buffer.from(text)]);

/** SYNTHETIC files that are no table, with the problem that is said. */
const BAD: [name: string, content: Buffer, problem: string][] = [
  ['vuoto.csv', Buffer.alloc(0), 'empty'],
  ['solo-nomi.csv', Buffer.from('comune,valore\n'), 'only-header'],
  ['immagine.csv', bytes([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'binary'],
  ['documento.csv', Buffer.from('%PDF-1.7\n'), 'binary'],
  ['foglio.xlsx', bytes(ZIP, '....[Content_Types].xml....xl/workbook.xml'), 'spreadsheet'],
  ['archivio.zip', bytes(ZIP, '....dati.csv'), 'archive'],
  ['pagina.csv', Buffer.from('<!DOCTYPE html><html><body><script>alert(1)</script></body></html>'), 'html'],
  ['dati.json', Buffer.from('[{"comune":"Bologna"}]'), 'json'],
  ['dati.geojson', Buffer.from('{"type":"FeatureCollection","features":[]}'), 'geojson'],
  ['una-colonna.csv', Buffer.from('valore\n1\n2\n'), 'one-column'],
  [
    'un-milione-di-colonne.csv',
    Buffer.from(`${'c,'.repeat(999_999)}c\n${'1,'.repeat(999_999)}1\n`),
    'too-many-columns',
  ],
  ['senza-fine.csv', Buffer.alloc(3_000_000, 'a'), 'endless-row'],
];

/** SYNTHETIC tables with something wrong, with the warnings that are said and the rows that are read. */
const ODD: [name: string, content: string | Buffer, warnings: string[], rows: number][] = [
  ['righe-diverse.csv', 'comune,a,b\nBologna,1,2\nImola,3\nVergato,4,5,6\n', ['ragged'], 3],
  ['virgoletta-aperta.csv', 'comune;v\n"Bologna;1\nImola;2\n', ['unclosed-quote'], 2],
  ['nomi-ripetuti.csv', 'comune,v,v\nBologna,1,2\n', ['repeated-names'], 1],
  ['formule.csv', `comune,v,w\nBologna,"=cmd|'/c calc'!A1",1\nImola,@SUM(1),2\n`, ['formulas'], 2],
  ['zeri.csv', `comune;v\nBolo\0gna;1\n${'Imola;2\n'.repeat(20)}`, ['control-characters'], 21],
  ['mojibake.csv', 'comune;v;w\nBologna;perchÃ©;1\n', ['wrong-encoding'], 1],
  ['vecchio-mac.csv', 'comune;v\rBologna;1\rImola;2\r', [], 2],
  ['a-capo-misti.csv', 'comune;v\r\nBologna;1\nImola;2\rVergato;3\r\n', [], 3],
  ['windows.csv', Buffer.from('comune;citt\xe0;v\nBologna;s\xec;1\n', 'latin1'), [], 1],
  ['utf16.csv', Buffer.from('\uFEFFcomune\tcittà\tv\nBologna\tsì\t1\n', 'utf16le'), [], 1],
];

/** The reader's own data, ready for a file. */
async function open(page: Page): Promise<void> {
  await page.goto('/laboratorio/?parte=dati');
  await expect(page.getByRole('button', { name: 'Scegli un file' })).toBeEnabled();
}

const choose = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });

test('a file that is no table gets a sentence, and the next one is read as if nothing had been', async ({
  guardedPage: page,
}) => {
  await open(page);
  for (const [name, content, problem] of BAD) {
    await choose(page, name, content);
    const said = page.locator(`[data-problem="${problem}"]`);
    await expect(said, name).toBeVisible();
    await expect(said, name).toContainText(/\.\s+\S.+\./);
  }
  await choose(page, 'buono.csv', Buffer.from('comune;v\nBologna;1\nImola;2\n'));
  await expect(page.locator('[data-problem]')).toHaveCount(0);
  await expect(page.getByText('Letto: 2 righe, 2 colonne.')).toBeVisible();
});

test('a table with something wrong is read, and what is wrong is said', async ({ guardedPage: page }) => {
  await open(page);
  for (const [name, content, warnings, rows] of ODD) {
    await choose(page, name, Buffer.from(content as string));
    await expect(page.getByRole('status').filter({ hasText: /^Letto: / }), name).toContainText(
      rows === 1 ? /Letto: 1 rig/ : `Letto: ${rows} righe`,
    );
    await expect(page.locator('.file').filter({ hasText: name })).toBeVisible();
    await expect(page.locator('[data-warning]'), name).toHaveCount(warnings.length);
    for (const warning of warnings)
      await expect(page.locator(`[data-warning="${warning}"]`), name).toBeVisible();
  }
});

test(
  '200 MB and three million rows are read without freezing, and given up at any time',
  { tag: '@audit' },
  async ({ guardedPage: page }, info) => {
    test.setTimeout(300_000);
    const path = info.outputPath('SINTETICO-200-MB.csv');
    const rows = await writeSynthetic(path);
    await open(page);
    const field = page.locator('input[type=file]');
    await field.setInputFiles(path);
    // The page goes on answering while the worker reads.
    await expect(page.getByRole('status').filter({ hasText: /^Leggo: / })).toBeVisible();
    expect(await longestFreeze(page, 3000)).toBeLessThan(1500);
    await page.getByRole('button', { name: 'Interrompi la lettura' }).click();
    await expect(page.getByRole('button', { name: 'Scegli un file' })).toBeVisible();
    await field.setInputFiles(path);
    const read = page.getByRole('status').filter({ hasText: /^Letto: / });
    await expect(read).toContainText(new Intl.NumberFormat('it').format(rows), { timeout: 240_000 });
    await expect(page.locator('[data-warning]')).toHaveCount(0);
  },
);

test(
  'a file beyond 200 MB is refused before it is read',
  { tag: '@audit' },
  async ({ guardedPage: page }, info) => {
    const path = info.outputPath('SINTETICO-210-MB.csv');
    const out = createWriteStream(path);
    for (let i = 0; i < 210; i += 1)
      if (!out.write(Buffer.alloc(1024 * 1024, 'a;1\n'))) await once(out, 'drain');
    out.end();
    await once(out, 'finish');
    await open(page);
    await page.locator('input[type=file]').setInputFiles(path);
    await expect(page.locator('[data-problem="too-large"]')).toBeVisible();
  },
);

/** Milliseconds of the longest time between two turns of the page. */
function longestFreeze(page: Page, during: number): Promise<number> {
  return page.evaluate(
    (time) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        let [last, longest] = [start, 0];
        const turn = (): void => {
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
          if (now - start < time) setTimeout(turn, 10);
          else resolve(longest);
        };
        turn();
      }),
    during,
  );
}

/** A SYNTHETIC table of three million rows, just under the limit; answers with the rows. */
async function writeSynthetic(path: string): Promise<number> {
  const names = ['Bologna', 'Imola', 'Vergato', 'Castel San Pietro Terme', 'San Giovanni in Persiceto'];
  const rows = 3_000_000;
  const out = createWriteStream(path);
  out.write('SINTETICO id;comune;data;importo;quota;attivo\n');
  for (let start = 0; start < rows; start += 10_000) {
    const lines = Array.from({ length: 10_000 }, (_, j) => {
      const i = start + j;
      const date = `${String(1 + (i % 28)).padStart(2, '0')}/${String(1 + (i % 12)).padStart(2, '0')}/${2000 + (i % 25)}`;
      return `${i};${names[i % 5]};${date};${1 + (i % 999)}.${String(i % 1000).padStart(3, '0')},${10 + (i % 90)};0,${1000 + (i % 9000)};${i % 3 ? 'sì' : 'no'}\n`;
    });
    if (!out.write(lines.join(''))) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return rows;
}
