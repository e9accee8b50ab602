/**
 * How long a filter of the list of records takes, from the reader's key to the painted answer, in the built site: at the real
 * size, at twice (about 10,000 records) and at 10 and 100 times with synthetic records. Prints medians; asserts nothing.
 *
 * `npx tsx scripts/bench/records.ts [dist] [sizes, as 1,2,10]`, after a build. On a busy machine the ratios say more than the figures.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { median } from 'd3';
import { browserFlags, ensureBrowser } from '../site/browser.mjs';
import { serve } from '../site/serve.mjs';
import { synthesise } from './records-fixture';

const SIZES = (process.argv[3] ?? '1,2,10,100').split(',').map(Number);
/** Changes of the filter, one after the other; each is a question not asked before. */
const CHANGES = 14;
/** The first ones warm the engine up, as a reader's do. */
const WARM = 4;
const PACE = 900;

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = process.argv[2] ?? join(root, 'dist');

/** Without a graphics card the live map is painted by the processor and is most of the time; the drawn map is not. */
const MAPS = { 'live map': [], 'drawn map': ['--disable-3d-apis'] };

const server = await serve({ dir: dist, port: 0 });
try {
  const rows: Record<string, Record<string, number | string>> = {};
  for (const [map, flags] of Object.entries(MAPS)) {
    const browser = await chromium.launch({
      executablePath: ensureBrowser(),
      args: [...browserFlags(), ...flags],
    });
    let real: number | null = null;
    for (const times of SIZES) {
      const { path, rows: records } = await synthesise(join(root, 'data/snapshot'), times);
      const figures = await measure(browser, server.url, readFileSync(path));
      real ??= figures.painted;
      rows[`${map}, ${times === 1 ? 'real' : `SYNTHETIC ×${times}`}`] = {
        records,
        'answered, ms': round(figures.answered),
        'painted, ms': round(figures.painted),
        'worst, ms': round(figures.worst),
        'to real': round(figures.painted / real),
        'scroll to the end, ms': round(figures.end),
      };
    }
    await browser.close();
  }
  console.log('From a change of the filter to the list with its counts, painted; medians');
  console.table(rows);
} finally {
  await server.close();
}

interface Figures {
  /** From the event to the frame after the answer is in the page. */
  painted: number;
  worst: number;
  /** From the event to the answer being in the page. */
  answered: number;
  end: number;
}

async function measure(within: Browser, url: string, organisations: Buffer): Promise<Figures> {
  const context = await within.newContext({ viewport: { width: 1366, height: 768 } });
  await context.route('**/organisations*.parquet', (route) =>
    route.fulfill({ body: organisations, contentType: 'application/octet-stream' }),
  );
  const page = await context.newPage();
  await page.goto(`${url}/mappa/?elenco=organizzazioni`);
  await page.getByTestId('records-total').waitFor({ timeout: 120_000 });
  await page.waitForTimeout(1500);
  const painted: number[] = [];
  const answered: number[] = [];
  for (let i = 0; i < CHANGES; i += 1) {
    const one = await change(page, i);
    // At the pace of a reader: what the map still paints of one change is not counted in the next.
    await page.waitForTimeout(PACE);
    if (i < WARM) continue;
    painted.push(one.painted);
    answered.push(one.answered);
  }
  const end = await toTheEnd(page);
  await context.close();
  return {
    painted: median(painted) ?? NaN,
    worst: Math.max(...painted),
    answered: median(answered) ?? NaN,
    end,
  };
}

/** One change of the filter by its checkboxes, whose event is the question: words wait for a pause of the reader. */
async function change(page: Page, turn: number): Promise<{ answered: number; painted: number }> {
  const facet = page.getByTestId('facet').first();
  if (!(await facet.evaluate((one) => (one as HTMLDetailsElement).open)))
    await facet.locator('summary').click();
  return page.evaluate(async (at) => {
    // One kind on or off at a time in the order of a Gray code: no set of kinds comes twice, so no answer is remembered.
    const boxes = [...document.querySelectorAll<HTMLElement>('[data-testid="facet"] label[data-value]')]
      .filter((label) => label.querySelector('input[type="checkbox"]'))
      .sort((one, other) => (one.dataset['value'] ?? '').localeCompare(other.dataset['value'] ?? ''));
    const bit = Math.log2((at + 1) & -(at + 1));
    const box = boxes[bit]?.querySelector('input');
    const status = document.querySelector('[data-testid="records-total"]');
    if (!box || !status) throw new Error('the list is not open');
    const started = performance.now();
    const answered = new Promise<number>((resolve) => {
      const seen = new MutationObserver(() => {
        if (status.getAttribute('aria-busy') === 'true') return;
        seen.disconnect();
        resolve(performance.now() - started);
      });
      seen.observe(status, { attributes: true, subtree: true, characterData: true });
    });
    box.click();
    const time = await answered;
    // The frame that shows the answer, and the task after it.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise<void>((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });
    return { answered: time, painted: performance.now() - started };
  }, turn);
}

/** From the top of the whole list to its last record, drawn. */
async function toTheEnd(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const scroller = document.querySelector('[data-testid="records-list"]');
    if (!scroller) throw new Error('the list is not open');
    const started = performance.now();
    scroller.scrollTop = scroller.scrollHeight;
    for (;;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const all = [...scroller.querySelectorAll('[role="article"]')];
      const last = all.at(-1);
      const done = last && last.getAttribute('aria-posinset') === last.getAttribute('aria-setsize');
      if (done && all.every((one) => one.querySelector('h3'))) return performance.now() - started;
      if (performance.now() - started > 20_000) return NaN;
    }
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
