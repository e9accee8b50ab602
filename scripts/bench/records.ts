import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../site/browser.mjs';
import { serve } from '../site/serve.mjs';
import { MAPS } from './interactions';
import { exponentOf, middleOf, short } from './numbers';
import { realRecords, synthesise } from './records-fixture';
import type { BenchContext, Figure, FigureTable, Found } from './section';

/** The first ones warm the engine up, as a reader's do. */
const WARM = 4;
/** Changes are made at the pace of a reader, ms: what the map still paints of one is not counted in the next. */
const PACE = 900;

/** How long a filter of the list of records takes in the built site, from the reader's click to the painted answer. */
export async function runRecords(context: BenchContext): Promise<Found> {
  const real = await realRecords(join(context.root, 'data/snapshot'));
  const sizes = context.quick ? [1, 10] : [1, 10, 100];
  return {
    about: [
      'The list of organisations of the explorer, one box of a filter ticked after another, none asked before; medians. The real list, then SYNTHETIC copies of it put in place of its file. Beyond ×100, half a million records, see the national simulation.',
    ],
    tables: [
      await filterTable(
        context,
        sizes.map((times) => real * times),
        Object.keys(MAPS),
      ),
    ],
  };
}

/** A filter of the list with this many records, by kind of map. */
export async function filterTable(
  { dist, root, quick }: BenchContext,
  sizes: readonly number[],
  maps: readonly string[],
): Promise<FigureTable> {
  const changes = WARM + (quick ? 4 : 10);
  const server = await serve({ dir: dist, port: 0 });
  const rows: Record<string, Figure>[] = [];
  try {
    for (const map of maps) {
      const browser = await chromium.launch({
        executablePath: ensureBrowser(),
        args: [...browserFlags(), ...(MAPS[map] ?? [])],
      });
      const points: { size: number; cost: number }[] = [];
      for (const size of sizes) {
        const { path, rows: records } = await synthesise(join(root, 'data/snapshot'), size);
        const organisations = readFileSync(path);
        rmSync(dirname(path), { recursive: true });
        const figures = await measure(browser, server.url, organisations, changes);
        points.push({ size: records, cost: figures.answered });
        rows.push({
          ...{ map, records },
          'opened, ms': short(figures.opened),
          'answered, ms': short(figures.answered),
          'painted, ms': short(figures.painted),
          'worst painted, ms': short(figures.worst),
          'scroll to the end, ms': short(figures.end),
          'exponent from the line above': short(exponentOf(points.slice(-2)) ?? NaN),
        });
      }
      await browser.close();
    }
  } finally {
    await server.close();
  }
  return { title: 'From a change of the filter to the list with its counts', rows };
}

interface Figures {
  /** From the address to the whole list with its counts. */
  opened: number;
  /** From the event to the frame after the answer is in the page. */
  painted: number;
  worst: number;
  /** From the event to the answer being in the page. */
  answered: number;
  end: number;
}

async function measure(
  within: Browser,
  url: string,
  organisations: Buffer,
  changes: number,
): Promise<Figures> {
  const context = await within.newContext({ viewport: { width: 1366, height: 768 } });
  await context.route('**/organisations*.parquet', (route) =>
    route.fulfill({ body: organisations, contentType: 'application/octet-stream' }),
  );
  const page = await context.newPage();
  const started = performance.now();
  await page.goto(`${url}mappa/?elenco=organizzazioni`);
  await page.getByTestId('records-total').waitFor({ timeout: 180_000 });
  const opened = performance.now() - started;
  await page.waitForTimeout(1500);
  const painted: number[] = [];
  const answered: number[] = [];
  for (let i = 0; i < changes; i += 1) {
    const one = await change(page, i);
    await page.waitForTimeout(PACE);
    if (i < WARM) continue;
    painted.push(one.painted);
    answered.push(one.answered);
  }
  const end = await toTheEnd(page);
  await context.close();
  return {
    opened,
    painted: middleOf(painted),
    worst: Math.max(...painted),
    answered: middleOf(answered),
    end,
  };
}

/** One change of the filter by its checkboxes, whose event is the question: words wait for a pause of the reader. */
async function change(page: Page, turn: number): Promise<{ answered: number; painted: number }> {
  const facet = page.getByTestId('facet').first();
  if (!(await facet.evaluate((one) => (one as HTMLDetailsElement).open)))
    await facet.locator('summary').click();
  // With many records the values of a facet come some time after the list.
  await facet.locator('input[type="checkbox"]').first().waitFor({ timeout: 60_000 });
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
