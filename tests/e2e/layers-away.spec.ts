import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoViolations } from '../support/axe';
import { expectNoOverflow } from '../support/explorer';
import { expect, test } from '../support/guarded-page';
import { inSnapshot } from '../support/records';

// The drawn map answers as the interactive one does.
test.use({ webgl: false });

const LAYERS = 'strati=biblioteche,percorsi';

/** Records that the marks of one form stand for, by their numbers; a point is one. */
async function recordsOn(page: Page, map: string, glyph: string): Promise<number> {
  return page.locator(`${map} [data-mark^="${glyph}:"]`).evaluateAll((marks) =>
    marks.reduce((sum, mark) => {
      // A mark without room for its number stands for more than it says.
      const text = mark.querySelector('text')?.textContent ?? '1';
      return sum + Number(text.replaceAll('.', ''));
    }, 0),
  );
}
async function libraries(): Promise<number> {
  const [row] = await inSnapshot(
    `SELECT count(*)::DOUBLE AS n FROM 'data/snapshot/places.parquet' WHERE kind = 'biblioteca'`,
  );
  return Number(row?.['n']);
}

test('both maps of a pair draw the layers, with one key, and their marks open the list', async ({
  guardedPage: page,
}) => {
  await page.goto(`/mappa/?${LAYERS}&con=minuti-polo&vista=affiancate`);
  const twin = page.locator('section.twin');
  for (const map of ['.frame.one', '.frame.two']) {
    await expect(twin.locator(`${map} .layer-mark.cluster`).first()).toBeVisible();
    await expect(twin.locator(`${map} .layer-line`).first()).toBeAttached();
  }
  const [one, two] = [
    await recordsOn(page, '.frame.one', 'biblioteche'),
    await recordsOn(page, '.frame.two', 'biblioteche'),
  ];
  expect(one).toBe(two);
  expect(one).toBeLessThanOrEqual(await libraries());
  expect(one).toBeGreaterThan(50);
  await expect(twin.locator('.layer-key')).toHaveCount(1);
  await expect(twin.locator('.layer-key')).toContainText('Biblioteche');
  const cluster = twin.locator('.frame.two .layer-mark.cluster').first();
  const box = await cluster.boundingBox();
  if (!box) throw new Error('a cluster has no box');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.locator('.side')).toContainText('Segnala un record sbagliato');
  await expectNoOverflow(page);
});

test('the picture has the layers, their key and their sources', async ({ guardedPage: page }) => {
  await page.goto(`/mappa/?${LAYERS}`);
  await expect(page.locator('.explorer.live')).toBeVisible();
  await page.getByRole('button', { name: 'Scarica', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'Scarica SVG' }).click(),
  ]);
  const svg = (await readFile(await download.path())).toString('utf8');
  const read = await page.evaluate((text) => {
    const xml = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      errors: xml.querySelectorAll('parsererror').length,
      dashed: xml.querySelectorAll('[stroke-dasharray="6 4"]').length,
      words: xml.documentElement.textContent,
    };
  }, svg);
  expect(read.errors).toBe(0);
  expect(read.dashed).toBeGreaterThan(5);
  for (const words of ['Strati', 'Biblioteche', 'Cammini e ciclovie', 'ICCU', 'più luoghi vicini'])
    expect(read.words).toContain(words);
});

test('the light page draws the layers of its address, says whose they are, and asks for nothing else', async ({
  guardedPage: page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`/embed/?indicatore=minuti-polo&${LAYERS}`);
  await expect(page.locator('.layer-mark.cluster').first()).toBeVisible();
  const drawn = await recordsOn(page, '.frame', 'biblioteche');
  expect(drawn).toBeLessThanOrEqual(await libraries());
  expect(drawn).toBeGreaterThan((await libraries()) * 0.9);
  await expect(page.locator('.embed-key')).toContainText('Cammini e ciclovie');
  await expect(page.locator('.embed-key .source')).toContainText('ICCU');
  await expectNoViolations(page);
  await expectNoOverflow(page);
  expect(asked.filter((path) => path.includes('/layers/')).sort()).toEqual([
    '/data/v1/layers/biblioteche.json',
    '/data/v1/layers/percorsi.json',
  ]);
  // Without layers nothing of theirs is fetched.
  asked.length = 0;
  await page.goto('/embed/?indicatore=minuti-polo');
  await expect(page.locator('.map-comuni .cm')).toHaveCount(55);
  expect(
    asked.filter((path) => /\/layers\/|(?:LayerMarks|embed-layers|supercluster)[^/]*js$/.test(path)),
  ).toEqual([]);
});

test('the card leads to the comparison, and so do own areas', async ({ guardedPage: page }) => {
  await page.goto('/mappa/?comune=037059');
  const side = page.locator('.side');
  const compare = side.getByRole('link', { name: 'Confronta', exact: true });
  await expect(compare).toHaveAttribute('href', '/confronta/?territori=037059,cm-bologna');
  await page.goto('/mappa/?comune=037059,037062');
  await expect(compare).toHaveAttribute('href', '/confronta/?territori=037059,037062');
  await side.getByRole('button', { name: 'Tieni come area mia' }).click();
  await page.keyboard.type('Le valli');
  await page.keyboard.press('Enter');
  await expect(side.getByRole('link', { name: 'Confronta Le valli' })).toHaveAttribute(
    'href',
    '/confronta/?territori=p1,cm-bologna&propria=Le%20valli~059.062',
  );
  await page.goto('/mappa/?unita=unione&territorio=unione-reno-galliera');
  await expect(side.getByRole('link', { name: 'Apri il profilo' })).toHaveAttribute(
    'href',
    '/territori/unione-reno-galliera/',
  );
});
