/**
 * What local Moran costs with 999 permutations: at the 55 comuni (real borders and values) and at 7,921 units (SYNTHETIC lattice and values),
 * against the same test written plainly from its definition, and how much of it the page feels. Prints medians and ratios; asserts
 * nothing.
 *
 * `npx tsx scripts/bench/planner-lisa.ts [dist]`; the page is measured where a built site is found.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { median } from 'd3';
import { comuneBorders } from '../../src/lib/planner/borders';
import { valuesOf } from '../../src/lib/planner/space-input';
import { indicatorData } from '../../src/lib/snapshot/domain';
import type { Adjacency } from '../../src/lib/statistics/contiguity';
import { localMoran } from '../../src/lib/statistics/moran-local';
import { seeded } from '../../src/lib/statistics/random';
import { lattice } from '../../tests/fixtures/statistics/lattice';
import { browserFlags, ensureBrowser } from '../site/browser.mjs';
import { serve } from '../site/serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = process.argv[2] ?? join(root, 'dist');
const PERMUTATIONS = 999;
const INDICATOR = 'anni-reddito-80mq';
/** 89 × 89, near the 7,900 comuni of Italy. */
const SIDE = 89;

interface Units {
  ids: string[];
  values: number[];
  adjacency: Adjacency;
}

const real = await comuni();
const square = synthetic();
console.table({
  '55 comuni, real': row(real, 15, real.ids.length),
  [`${square.ids.length} units, SYNTHETIC`]: row(square, 3, 100),
});
if (existsSync(join(dist, 'confronta/spazio/index.html'))) await site();
else console.log(`No built page in ${dist}: only the computation is measured`);

/** `sampled`: units the plain version is run on; its time is scaled up to all. */
function row(units: Units, rounds: number, sampled: number): Record<string, number | string> {
  const ours = timed(rounds, () => {
    const result = localMoran(units.ids, units.values, units.adjacency, { permutations: PERMUTATIONS });
    if (!result.ok) throw new Error(result.reason);
  });
  const scale = units.ids.length / sampled;
  const plain = scale * timed(Math.min(rounds, 3), () => plainLisa(units, units.ids.slice(0, sampled)));
  return {
    'local Moran, ms': round(ours),
    'plain, ms': round(plain) + (scale > 1 ? ` (from ${sampled} units)` : ''),
    'plain to ours': round(plain / ours),
    'permutations a second, millions': round((units.ids.length * PERMUTATIONS) / ours / 1000),
  };
}

/**
 * The test as its definition reads: for each unit and permutation the values of the others are drawn without replacement into the
 * places of its neighbours, from a list copied anew.
 */
function plainLisa({ ids, values, adjacency }: Units, tested: readonly string[]): number[] {
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  const deviation = new Map(ids.map((id, i) => [id, (values[i] ?? 0) - mean]));
  const random = seeded(1);
  return tested.map((id) => {
    const near = adjacency.get(id) ?? [];
    const own = deviation.get(id) ?? 0;
    const lag = (drawn: number[]): number => drawn.reduce((sum, v) => sum + v, 0) / drawn.length;
    const observed = own * lag(near.map((other) => deviation.get(other) ?? 0));
    const others = ids.filter((other) => other !== id).map((other) => deviation.get(other) ?? 0);
    let [atLeast, atMost] = [0, 0];
    for (let run = 0; run < PERMUTATIONS; run++) {
      const pool = others.slice();
      const drawn = near.map(() => pool.splice(Math.floor(random() * pool.length), 1)[0] ?? 0);
      const permuted = own * lag(drawn);
      if (permuted >= observed) atLeast++;
      if (permuted <= observed) atMost++;
    }
    return Math.min(1, (2 * (Math.min(atLeast, atMost) + 1)) / (PERMUTATIONS + 1));
  });
}

/** In the built site, 99,999 permutations: how long they take in the workers, and how long the page could not answer meanwhile. */
async function site(): Promise<void> {
  const server = await serve({ dir: dist, port: 0 });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags() });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(new URL('confronta/spazio/', server.url).href);
    await page.waitForLoadState('networkidle');
    const figures = [await computed(page, 2), await computed(page, 3), await computed(page, 4)];
    const wall = median(figures, (f) => f.wall) ?? NaN;
    const busy = median(figures, (f) => f.busy) ?? NaN;
    console.log('99,999 permutations of both tests from the page, medians of three');
    console.table({
      'from choice to result, ms': round(wall),
      'page not free (tasks over 50 ms), ms': round(busy),
      'share beside the page, %': round(100 * (1 - busy / wall)),
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Chooses another seed and waits for the result; long tasks of the page in between. */
async function computed(page: Page, seed: number): Promise<{ wall: number; busy: number }> {
  await page.evaluate(() => {
    const noted = { busy: 0 };
    Object.assign(window, { noted });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) noted.busy += entry.duration;
    }).observe({ entryTypes: ['longtask'] });
  });
  const start = performance.now();
  const choose = page.getByLabel('Permutazioni');
  if ((await choose.inputValue()) !== '99999') await choose.selectOption('99999');
  await page.getByLabel('Seme').fill(String(seed));
  await page.getByLabel('Seme').blur();
  await page.waitForURL(new RegExp(`permutazioni=99999&seme=${seed}`));
  const wall = performance.now() - start;
  const busy = await page.evaluate(() => (window as unknown as { noted: { busy: number } }).noted.busy);
  return { wall, busy };
}

async function comuni(): Promise<Units> {
  const adjacency: Adjacency = new Map(comuneBorders());
  const ids = [...adjacency.keys()];
  const data = await indicatorData(INDICATOR);
  const [period = ''] = Object.keys(data.periods).sort().reverse();
  return { ids, adjacency, values: valuesOf(ids, data, period).value.map((v) => v ?? 0) };
}

function synthetic(): Units {
  const { ids, adjacency } = lattice(SIDE);
  return { ids, adjacency, values: ids.map((_, i) => ((i * 7919) % 1009) / 10) };
}

function timed(rounds: number, run: () => unknown): number {
  const times = Array.from({ length: rounds + 1 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  // The first warms up.
  return median(times.slice(1)) ?? NaN;
}

function round(ms: number): number {
  return ms >= 100 ? Math.round(ms) : Math.round(ms * 10) / 10;
}
