/** A deck off the site: the single file of a stick, and paper. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exportUsb } from '../../scripts/site/export-usb';
import { DECKS } from '../../src/lib/deck/types';
import { expect, test } from '../support/guarded-page';

const DIST = resolve(process.env['E2E_DIST'] ?? 'dist');
/** More than this no one carries gladly, nor opens quickly. */
const MOST_BYTES = 2_000_000;

test('a stick has every deck in both languages, each file whole by itself, and steps by keys without a network', async ({
  context,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'stick-'));
  const names = exportUsb(DIST, folder);
  expect(names.length).toBe(2 * DECKS.length);
  expect(readdirSync(folder).sort()).toEqual([...names, 'index.html'].sort());
  for (const name of names) {
    const html = readFileSync(join(folder, name), 'utf8');
    expect(statSync(join(folder, name)).size, name).toBeLessThan(MOST_BYTES);
    expect(html, name).not.toMatch(
      /https?:\/\/(?!www\.w3\.org)|type="module"|<link |<img |\bsrc="|\bfetch\(/,
    );
  }

  await context.setOffline(true);
  const page = await context.newPage();
  const asked: string[] = [];
  const troubles: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await page.getByRole('link', { name: 'Collina-Appennino' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Collina-Appennino');

  const slides = page.locator('section.slide');
  const all = await slides.count();
  await page.keyboard.press('f');
  await expect(page.locator('section.slide[data-current]')).toHaveAttribute('id', 'inizio');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageDown');
  await expect(page.locator('section.slide[data-current]')).toHaveAttribute('id', 'minuti-polo');
  await expect(page.getByRole('status')).toContainText(`3 di ${all}`);
  await page.keyboard.press('End');
  await expect(page.locator('section.slide[data-current]')).toHaveAttribute('id', 'domande');
  await page.keyboard.press('Escape');
  await expect(slides.first()).toBeVisible();
  await expect(slides.first().locator('.slide-notes')).toBeVisible();

  expect(troubles).toEqual([]);
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('on paper a deck is one slide a page with its notes, or three a page', async ({ guardedPage: page }) => {
  await page.goto('/comitato/cer/');
  const slides = await page.locator('section.slide').count();
  const pages = async (): Promise<number> =>
    (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(await pages()).toBe(slides);
  await page.evaluate(() => document.documentElement.classList.add('dispense'));
  expect(await pages()).toBe(Math.ceil(slides / 3));
});

for (const size of [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
])
  test(`every slide fits a screen of ${size.width} × ${size.height}, in letters that are read from afar`, async ({
    guardedPage: page,
  }) => {
    await page.setViewportSize(size);
    await page.goto('/comitato/missione-4/');
    await page.keyboard.press('f');
    await expect(page.locator('section.slide[data-current]')).toHaveAttribute('id', 'inizio');
    const troubles: string[] = [];
    for (let left = await page.locator('section.slide').count(); left > 0; left--) {
      troubles.push(...(await page.evaluate(troublesOfSlide)));
      await page.keyboard.press('ArrowRight');
    }
    expect(troubles).toEqual([]);
  });

/** What is cut off or too small on the slide that is shown; runs in the page. */
function troublesOfSlide(): string[] {
  const slide = document.querySelector<HTMLElement>('section.slide[data-current]');
  const frame = slide?.querySelector<HTMLElement>('.slide-frame');
  if (!slide || !frame) return ['no slide is shown'];
  const bounds = frame.getBoundingClientRect();
  const seen = [...frame.querySelectorAll('h2, p, dt, dd, li > span, .figure-svg:not(.narrow) text')].filter(
    (each) => each.getClientRects().length > 0,
  );
  const sizeOf = (each: Element): number => {
    const scale = each instanceof SVGTextElement ? (each.getScreenCTM()?.a ?? 1) : 1;
    return (parseFloat(getComputedStyle(each).fontSize) * scale * 1920) / bounds.width;
  };
  const isOut = (box: DOMRect): boolean =>
    box.left < bounds.left - 1 ||
    box.right > bounds.right + 1 ||
    box.top < bounds.top - 1 ||
    box.bottom > bounds.bottom + 1;
  return [
    ...seen.filter((each) => sizeOf(each) < 27.5).map((each) => `${slide.id}: small “${each.textContent}”`),
    ...seen
      .filter((each) => isOut(each.getBoundingClientRect()))
      .map((each) => `${slide.id}: out “${each.textContent}”`),
    ...(frame.scrollHeight > frame.clientHeight + 1 || frame.scrollWidth > frame.clientWidth + 1
      ? [`${slide.id}: the frame is too small`]
      : []),
    ...(bounds.width > innerWidth + 1 || bounds.height > innerHeight + 1
      ? [`${slide.id}: larger than the screen`]
      : []),
  ];
}
