import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from '../support/guarded-page';

const DIST = process.env['E2E_DIST'] ?? 'dist';

test.use({ webgl: false });

test('every page names a picture of its own section that is there, 1200 × 630', async ({ baseURL }) => {
  const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    // Frames for other sites and files for a stick are not pages that are linked.
    .filter((file) => file.endsWith('.html') && !/(^|\/)(embed|usb)\//.test(file))
    .sort();
  expect(pages.length).toBeGreaterThan(200);
  const seen = new Set<string>();
  for (const page of pages) {
    const html = readFileSync(join(DIST, page), 'utf8');
    const meta = (name: string): string | undefined =>
      new RegExp(`(?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
    const address = meta('og:image');
    if (address === undefined) throw new Error(`${page} names no picture`);
    expect(address, page).toMatch(/^https?:\/\//);
    expect(meta('og:image:alt')?.length ?? 0, page).toBeGreaterThan(30);
    expect([meta('og:image:width'), meta('og:image:height'), meta('twitter:card')], page).toEqual([
      '1200',
      '630',
      'summary_large_image',
    ]);
    const path = new URL(address, baseURL).pathname;
    expect(path, page).toMatch(page.startsWith('en/') ? /^\/og\/en\// : /^\/og\/it\//);
    const territory = /^(?:en\/)?territori\/([^/]+)\/index\.html$/.exec(page)?.[1];
    if (territory) expect(path, page).toContain(`/territori/${territory}.png`);
    seen.add(path);
  }
  // 74 territories and the sections of the site, in two languages.
  expect(seen.size).toBeGreaterThan(160);
  for (const path of seen) {
    const bytes = readFileSync(join(DIST, path));
    expect(bytes.subarray(1, 4).toString('latin1'), path).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], path).toEqual([1200, 630]);
    expect(bytes.length, path).toBeLessThan(40_000);
  }
});

test('a reader takes away everything about a territory from its page', async ({ guardedPage: page }) => {
  await page.goto('/territori/unione-reno-galliera/');
  await page.getByRole('link', { name: 'Scarica i dati' }).click();
  const section = page.getByRole('region', { name: 'Scaricare i dati dell’Unione Reno Galliera' });
  await expect(section).toBeInViewport();
  const told = await section.getByText(/tabelle in CSV, [\d.]+ righe/).innerText();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    section.getByRole('link', { name: 'ZIP', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('unione-reno-galliera.zip');
  const parts = unzipSync(readFileSync(await download.path()));
  const tables = Object.keys(parts).filter((name) => /^[a-z_]+\.csv$/.test(name));
  expect(told).toContain(`${tables.length} tabelle`);
  const csv = strFromU8(parts['observations.csv'] ?? new Uint8Array());
  expect(csv).toContain('unione-reno-galliera');
  // Castel Maggiore is one of its comuni, Vergato is not.
  expect(csv).toContain(',037019,');
  expect(csv).not.toContain(',037059,');
});

test('all 74 have both files, and the lead stands on the page in both languages', async ({
  guardedPage: page,
  request,
}) => {
  const files = readdirSync(join(DIST, 'data/v1/territories'));
  expect(files.filter((file) => file.endsWith('.zip'))).toHaveLength(74);
  expect(files.filter((file) => file.endsWith('.xlsx'))).toHaveLength(74);
  const answer = await request.get('/data/v1/territories/bologna.xlsx');
  expect(answer.status()).toBe(200);
  await page.goto('/territori/alto-reno-terme/');
  await expect(page.locator('.serif-lead')).toContainText('Alto Reno Terme ha molte organizzazioni');
  await page.goto('/en/territori/area-pianura/');
  await expect(page.locator('.serif-lead')).toContainText('The Pianura area has ');
});
