import { chromium, type Browser, type Page } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../site/browser.mjs';
import { serve } from '../site/serve.mjs';
import { middleOf, short } from './numbers';
import type { BenchContext, Figure, Found } from './section';
import { traced, type Trace } from './trace';

/** Acts that a reader does again and again, each traced in the built site at the real size. */
interface Act {
  name: string;
  path: string;
  /** Brings the page to where the act is done. */
  open: (page: Page) => Promise<void>;
  /** The act, at its n-th time. */
  does: (page: Page, turn: number) => Promise<void>;
  event: 'click' | 'keydown';
}

const ACTS: Act[] = [
  {
    name: 'another indicator, its values here',
    path: 'mappa/',
    event: 'click',
    open: async (page) => {
      await mapIsThere(page);
      for (let turn = 0; turn < 4; turn += 1) {
        await indicators(page).nth(turn).click();
        await page.waitForTimeout(600);
      }
    },
    does: (page, turn) =>
      indicators(page)
        .nth(turn % 4)
        .click(),
  },
  {
    name: 'brush: the end of a stretch of the distribution moved',
    path: 'mappa/?sotto=distribuzione',
    event: 'keydown',
    open: async (page) => {
      await mapIsThere(page);
      await page.getByRole('slider', { name: 'Fine dell’intervallo' }).focus();
    },
    does: (page) => page.keyboard.press('ArrowLeft'),
  },
  {
    name: 'own area: a comune put in or taken out',
    path: 'confronta/aree/',
    event: 'click',
    open: async (page) => {
      await page.locator('.map-svg.interactive').waitFor({ timeout: 60_000 });
      // The first comune chosen takes the example away.
      await page.locator('.cm[data-id="037059"]').click();
      await page.waitForTimeout(1500);
    },
    does: (page, turn) => page.locator(`.cm[data-id="${turn % 2 === 0 ? '037034' : '037044'}"]`).click(),
  },
];

/** What one change costs the main thread of the page, with the map drawn by the live map and without WebGL. */
export async function runInteractions({ dist, quick }: BenchContext): Promise<Found> {
  const rounds = quick ? 3 : 9;
  const server = await serve({ dir: dist, port: 0 });
  const rows: Record<string, Figure>[] = [];
  try {
    for (const [map, flags] of Object.entries(MAPS)) {
      const browser = await chromium.launch({
        executablePath: ensureBrowser(),
        args: [...browserFlags(), ...flags],
      });
      for (const act of ACTS) {
        const traces = await tracesOf(browser, server.url, act, rounds);
        const of = (pick: (trace: Trace) => number): number | null => short(middleOf(traces.map(pick)));
        rows.push({
          ...{ act: act.name, map },
          'script, ms': of((trace) => trace.script),
          'style, layout, paint, ms': of((trace) => trace.drawing),
          'script to the first frame, ms': of((trace) => trace.first),
          'event to frame, ms': of((trace) => trace.shown),
          'longest script, ms': of((trace) => trace.longest),
        });
      }
      await browser.close();
    }
  } finally {
    await server.close();
  }
  return {
    about: [
      `Traces of Chromium on the built site, 1366 × 768, ${rounds} times each; medians of the main thread. The filter of a list has a part of its own.`,
    ],
    tables: [{ title: 'Acts at the real size', rows }],
  };
}

/** Without a graphics card the live map is painted by the processor and is most of the time; the drawn map is not. */
export const MAPS: Record<string, string[]> = { 'live map': [], 'drawn map': ['--disable-3d-apis'] };

async function tracesOf(browser: Browser, url: string, act: Act, rounds: number): Promise<Trace[]> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  try {
    await page.goto(url + act.path);
    await page.waitForLoadState('networkidle');
    await act.open(page);
    const session = await page.context().newCDPSession(page);
    const traces: Trace[] = [];
    for (let turn = 0; turn <= rounds; turn += 1) {
      const trace = await traced(session, page, () => act.does(page, turn), act.event);
      // The first time warms up.
      if (turn > 0) traces.push(trace);
    }
    return traces;
  } finally {
    await page.close();
  }
}

function indicators(page: Page) {
  return page.locator('#pannello a[href*="indicatore="]:visible');
}

/** The live map has its buttons; the drawn one has its paths from the start. */
async function mapIsThere(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: 'Avvicina' })
    .waitFor({ timeout: 20_000 })
    .catch(() => undefined);
  await page.waitForTimeout(1000);
}
