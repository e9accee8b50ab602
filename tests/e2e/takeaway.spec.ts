import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/guarded-page';

// The drawn map answers as the interactive one does.
test.use({ webgl: false });

const VIEW = '/mappa/?indicatore=minuti-polo&comune=037059&area=collina-appennino';

async function open(page: Page, door: 'Condividi' | 'Incorpora' | 'Scarica'): Promise<void> {
  await expect(page.locator('.explorer.live')).toBeVisible();
  await page.getByRole('button', { name: door, exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Porta via questa vista' })).toBeVisible();
}

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('the dialog gives address, code and citation, closes with Escape and gives the focus back', async ({
  guardedPage: page,
}) => {
  await page.goto(VIEW);
  await open(page, 'Condividi');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Indirizzo della vista', { exact: true })).toHaveValue(
    /minuti-polo.*comune=037059/,
  );
  await expect(dialog.getByLabel('HTML', { exact: true })).toHaveValue(
    /^<iframe src="http[^"]*\/embed\/\?indicatore=minuti-polo/,
  );
  await dialog.getByLabel('Colori').selectOption('scuro');
  await expect(dialog.getByLabel('HTML', { exact: true })).toHaveValue(/tema=scuro/);
  await dialog.getByRole('combobox', { name: 'Che cosa' }).selectOption('Distribuzione');
  await expect(dialog.getByLabel('HTML', { exact: true })).toHaveValue(
    /\/embed\/grafico\/\?indicatore=minuti-polo.*grafico=distribuzione.*tema=scuro/,
  );
  await dialog.getByRole('combobox', { name: 'Che cosa' }).selectOption('Scheda: Vergato');
  await expect(dialog.getByLabel('HTML', { exact: true })).toHaveValue(
    /\/embed\/territorio\/vergato\/\?tema=scuro" title="Vergato"/,
  );
  await expect(dialog.getByLabel('APA', { exact: true })).toHaveValue(/Minuti dal polo/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Condividi', exact: true })).toBeFocused();
});

test('the dialog stays when the window is made narrow', async ({ guardedPage: page }) => {
  await page.goto(VIEW);
  await open(page, 'Condividi');
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a refused clipboard leaves the text selected and says so', async ({ guardedPage: page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await page.goto(VIEW);
  await open(page, 'Condividi');
  await page.getByRole('button', { name: 'Copia: Indirizzo della vista' }).click();
  await expect(page.getByText('Il browser non permette di copiare')).toBeVisible();
  const chosen = await page.evaluate(() => {
    const field = document.activeElement as HTMLInputElement;
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  });
  expect(chosen).toContain('minuti-polo');
});

test('picture, values and boundaries are files that hold what is shown', async ({ guardedPage: page }) => {
  await page.goto(VIEW);
  await open(page, 'Scarica');
  const svg = await saved(page, 'Scarica SVG');
  expect(svg.name).toMatch(/^osservatorio_minuti-polo_.*\.svg$/);
  const parsed = await page.evaluate((text) => {
    const xml = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      errors: xml.querySelectorAll('parsererror').length,
      title: xml.querySelector('title')?.textContent,
    };
  }, svg.bytes.toString('utf8'));
  expect(parsed.errors).toBe(0);
  expect(parsed.title).not.toBe('');

  const png = await saved(page, 'Scarica PNG');
  expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  // Two pixels to the unit: 1400 wide.
  expect(png.bytes.readUInt32BE(16)).toBe(2800);
  // A picture without the map would be a few kB.
  expect(png.bytes.length).toBeGreaterThan(150_000);

  const csv = (await saved(page, 'Scarica CSV')).bytes.toString('utf8').trim().split('\r\n');
  expect(csv[0]).toContain('territory_id,territory_name');
  const rows = await page.locator('main table tbody tr').count();
  expect(csv).toHaveLength(rows + 1);

  const geojson = JSON.parse((await saved(page, 'Scarica GeoJSON')).bytes.toString('utf8')) as {
    features: { geometry: { type: string } | null; properties: { territory_name: string } }[];
  };
  expect(geojson.features).toHaveLength(rows);
  expect(geojson.features.every(({ geometry }) => geometry !== null)).toBe(true);
});
