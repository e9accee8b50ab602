import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { browserFlags, ensureBrowser } from '../site/browser.mjs';
import { compress } from '../site/compress.mjs';
import { serve } from '../site/serve.mjs';
import { middleOf, short } from './numbers';
import type { BenchContext, Figure, Found, PerformanceGate } from './section';

/**
 * One page of eight kinds. Pages of text and territory aim at 95 in every category and are held to 95 in all but speed, where a point or two is
 * noise; the map, drawn here by the processor alone, and the laboratory are held to less.
 */
const PAGES = [
  { name: 'home', path: '', performance: 92 },
  { name: 'comune', path: 'territori/vergato/', performance: 92 },
  { name: 'missione', path: 'missioni/1/', performance: 92 },
  { name: 'tema', path: 'temi/abitare/', performance: 92 },
  { name: 'dataset', path: 'dati/observations/', performance: 92 },
  { name: 'metodo', path: 'metodo/', performance: 92 },
  { name: 'mappa', path: 'mappa/', performance: 50 },
  { name: 'laboratorio', path: 'laboratorio/', performance: 80 },
] as const;
/** The pages of a quick run. */
const LOOKED_AT = new Set<string>(['comune', 'mappa']);
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const AUDITS = {
  'LCP, ms': 'largest-contentful-paint',
  'TBT, ms': 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const;
const LEAST = 95;
const MOST_SHIFT = 0.1;
/** What these pages may load by themselves travels compressed; the engine and the files to be downloaded are not asked for. */
const TRAVELS = /^(?:[^/]+\.js|_astro\/.+\.(?:css|m?js)|data\/v1\/[^/]+\.json)$/;

type Score = Record<(typeof CATEGORIES)[number] | keyof typeof AUDITS, number>;

/** Lighthouse with its mobile preset (a slow phone on slow 4G, simulated) over eight kinds of page, served compressed. */
export async function runLighthouse({ dist, quick }: BenchContext): Promise<Found> {
  const rounds = quick ? 1 : 3;
  const copy = await compressedCopy(dist);
  const server = await serve({ dir: copy, port: 0 });
  try {
    const rows: Record<string, Figure>[] = [];
    const gates: PerformanceGate[] = [];
    for (const page of quick ? PAGES.filter(({ name }) => LOOKED_AT.has(name)) : PAGES) {
      const scores: Score[] = [];
      for (let round = 0; round < rounds; round += 1) scores.push(await scored(server.url + page.path));
      const of = (what: keyof Score): number => middleOf(scores.map((score) => score[what]));
      rows.push({
        page: page.name,
        ...Object.fromEntries(CATEGORIES.map((category) => [category, of(category)])),
        ...Object.fromEntries(Object.keys(AUDITS).map((name) => [name, short(of(name as keyof Score))])),
      });
      for (const category of CATEGORIES) {
        const limit = category === 'performance' ? page.performance : LEAST;
        gates.push({ name: `${page.name}: ${category}`, value: of(category), limit, must: 'reach' });
      }
      gates.push({ name: `${page.name}: CLS`, value: of('CLS'), limit: MOST_SHIFT, must: 'stay within' });
    }
    return {
      about: [
        `Mobile preset (simulated: processor four times slower, 1.6 Mbit/s, 150 ms), served with brotli copies; medians of ${rounds}. Every page must reach ${LEAST} in all but performance; for that pages of text and territory aim at 95 and must reach 92, the map, drawn here by the processor, 50, the laboratory 80.`,
      ],
      tables: [{ title: 'Lighthouse by page kind', rows }],
      gates,
    };
  } finally {
    await server.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

/** A copy of the built site with compressed copies of what these pages load: the site itself stays as it is. */
async function compressedCopy(dist: string): Promise<string> {
  const copy = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  cpSync(dist, copy, { recursive: true });
  const pages = new Set<string>(PAGES.map(({ path }) => `${path}index.html`));
  await compress(copy, (path) => pages.has(path) || TRAVELS.test(path));
  return copy;
}

/** A browser of its own for each round: nothing is remembered from another page. */
async function scored(url: string): Promise<Score> {
  const port = 9300 + Math.floor(Math.random() * 600);
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...browserFlags(), `--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(url, {
      port,
      output: 'json',
      logLevel: 'silent',
      onlyCategories: [...CATEGORIES],
    });
    if (!result) throw new Error(`Lighthouse says nothing of ${url}`);
    const { lhr } = result;
    if (lhr.runtimeError) throw new Error(`Lighthouse at ${url}: ${lhr.runtimeError.message}`);
    return Object.fromEntries([
      ...CATEGORIES.map((name) => [name, Math.round(100 * (lhr.categories[name]?.score ?? NaN))]),
      ...Object.entries(AUDITS).map(([name, audit]) => [name, lhr.audits[audit]?.numericValue ?? NaN]),
    ]) as Score;
  } finally {
    await browser.close();
  }
}
