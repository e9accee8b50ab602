/**
 * What a change of indicator costs: view and scene at 55 comuni, at the 330 of Emilia-Romagna (real boundaries, SYNTHETIC values)
 * and at 24 copies of them (SYNTHETIC), then in the built site by a trace of Chromium. Prints medians and ratios; asserts nothing.
 *
 * `npx tsx scripts/bench/explorer.ts [dist]`, after a build; the 330 need the raw mirror beside the project.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { median } from 'd3';
import type { Topology } from 'topojson-specification';
import { comuneBriefs, DEFAULT_INDICATOR, indicatorBriefs } from '../../src/lib/explorer/page';
import { fillsOf, symbolsOf } from '../../src/lib/explorer/paint';
import { explorerScene } from '../../src/lib/explorer/scene';
import type { ComuneBrief } from '../../src/lib/explorer/units';
import { explorerView } from '../../src/lib/explorer/view';
import { prepareGeometry, type MapGeometry } from '../../src/lib/map/geometry';
import { indicatorData } from '../../src/lib/snapshot/domain';
import { AREAS, SHOWS } from '../../src/lib/state/explorer';
import { browserFlags, ensureBrowser } from '../site/browser.mjs';
import { serve } from '../site/serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = process.argv[2] ?? join(root, 'dist');
const REGION = join(
  process.env.OSSERVATORIO_RAW ?? join(root, '../shared/sources'),
  'territory/boundaries/openpolis_limits_R_8_municipalities.topo.json',
);
const ROUNDS = 40;
/** Names of the trace's events. */
const SCRIPT = new Set(['EventDispatch', 'FireAnimationFrame', 'TimerFire']);
const DRAWING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize']);

await views();
await site();

/** View and scene in Node, after a warm-up; the geometry, prepared once a visit, is not counted. */
async function views(): Promise<void> {
  const comuni = await comuneBriefs();
  const rows: Record<string, Record<string, number | string>> = {};
  const topology = read(join(root, 'data/snapshot/territories.topo.json'));
  const context = read(join(root, 'data/snapshot/context.topo.json'));
  const own = prepareGeometry({ territories: topology, context });
  const at55 = await cost(comuni, own);
  rows['55 comuni, real'] = { 'view and scene, ms': round(at55), 'to 55': 1 };
  if (existsSync(REGION)) {
    const region = await regionOf(REGION, own);
    for (const copies of [1, 24]) {
      const units = copied(region.comuni, copies);
      const shapes = { ...region.geometry, comuni: copied(region.geometry.comuni, copies) };
      const at = await cost(units, shapes);
      rows[`${units.length} comuni, SYNTHETIC values`] = {
        'view and scene, ms': round(at),
        'to 55': round(at / at55),
      };
    }
  } else console.log(`No boundaries of the region (${REGION}): only the 55 are measured`);
  console.table(rows);
}

async function cost(comuni: ComuneBrief[], geometry: MapGeometry): Promise<number> {
  const indicator = (await indicatorBriefs('it')).find((i) => i.id === DEFAULT_INDICATOR);
  if (!indicator) throw new Error(`no indicator ${DEFAULT_INDICATOR}`);
  const real = await indicatorData(indicator.id);
  const names = { bologna: '', pianura: '', 'collina-appennino': '', 'circondario-imolese': '' };
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const [period = ''] = indicator.periods;
    const data = comuni.length === 55 ? real : synthetic(comuni, period, round);
    const start = performance.now();
    const view = explorerView(
      comuni,
      indicator,
      data,
      { period, method: 'quantile', classes: 5, area: null },
      (n) => n.it,
    );
    explorerScene(geometry, comuni, names, {
      level: 'comune',
      units: comuni,
      fills: fillsOf(view, indicator),
      symbols: symbolsOf(view, indicator),
      theme: indicator.theme,
      selected: [],
      areaFilter: null,
      brushed: null,
      show: SHOWS,
    });
    times.push(performance.now() - start);
  }
  return median(times.slice(ROUNDS / 4)) ?? NaN;
}

/** SYNTHETIC values, other ones each round. */
function synthetic(comuni: readonly ComuneBrief[], period: string, round: number) {
  const none = comuni.map(() => null);
  return {
    id: 'synthetic',
    territoryIds: comuni.map((c) => c.id),
    notes: [],
    periods: {
      [period]: {
        ...{ numerator: none, denominator: none, note: comuni.map(() => -1), denominatorDate: null },
        value: comuni.map((_, i) => ((i * 7919 + round * 104_729) % 1009) / 10),
        status: comuni.map(() => 'observed' as const),
      },
    },
  };
}

/** The comuni of the region in the shape of ours: real boundaries, names and provinces as areas by turns. */
async function regionOf(
  path: string,
  own: MapGeometry,
): Promise<{ comuni: ComuneBrief[]; geometry: MapGeometry }> {
  const topology = read(path);
  const [source] = Object.values(topology.objects);
  if (source?.type !== 'GeometryCollection') throw new Error(`${path} holds no collection of comuni`);
  const geometries = source.geometries.map((shape) => ({
    ...shape,
    id: String((shape.properties as Record<string, unknown> | undefined)?.com_istat_code),
  }));
  const collection = { type: 'GeometryCollection' as const, geometries };
  const territories = {
    ...topology,
    objects: {
      comuni: collection,
      unioni: collection,
      distretti: collection,
      aree: collection,
      metropoli: collection,
    },
  } as Topology;
  const context = read(join(root, 'data/snapshot/context.topo.json'));
  const geometry = { ...own, ...prepareGeometry({ territories, context }) };
  const comuni = geometries.map(({ id }, i): ComuneBrief => {
    const area = AREAS[i % AREAS.length] ?? 'pianura';
    return {
      ...{ id, level: 'comune', name: `Comune ${id}`, shortName: id, slug: id, members: [id] },
      ...{ area, areaName: area, population: 1000 + i, labelLon: 11.3, labelLat: 44.5 },
    };
  });
  return { comuni, geometry };
}

function copied<T extends { id: string }>(items: readonly T[], copies: number): T[] {
  return Array.from({ length: copies }, (_, copy) =>
    items.map((item) => ({
      ...item,
      id: `${item.id}-${copy}`,
      ...('members' in item ? { members: [`${item.id}-${copy}`] } : {}),
    })),
  ).flat();
}

/** Clicks on indicators in the built site; script and drawing of the main thread between the click and the page at rest. */
async function site(): Promise<void> {
  const server = await serve({ dir: dist, port: 0 });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags() });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(`${server.url}/mappa/`);
    await page.getByRole('button', { name: 'Avvicina' }).waitFor({ timeout: 60_000 });
    const session = await page.context().newCDPSession(page);
    const links = page.locator('#pannello a[href*="indicatore="]:visible');
    const count = Math.min(8, await links.count());
    // Twice round: the first brings the values, the second finds them here.
    const figures: Trace[] = [];
    for (let i = 0; i < 2 * count; i++) {
      const figure = await traced(session, page, () => links.nth(i % count).click());
      if (i >= count) figures.push(figure);
    }
    console.log('Choosing an indicator whose values are here, live map, medians of the main thread, ms');
    console.table({
      script: round(median(figures, (f) => f.script) ?? NaN),
      'style, layout, paint': round(median(figures, (f) => f.drawing) ?? NaN),
      'script to the first frame': round(median(figures, (f) => f.first) ?? NaN),
      'longest script': round(median(figures, (f) => f.longest) ?? NaN),
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Trace {
  script: number;
  drawing: number;
  /** Script from the click until the frame that shows the new map is handed over. */
  first: number;
  /** The longest single piece of script: what can hold a frame up. */
  longest: number;
}
interface TraceEvent {
  name: string;
  ph: string;
  tid: number;
  pid: number;
  ts: number;
  dur?: number;
  args: { name?: string; data?: { type?: string } };
}

async function traced(session: CDPSession, page: Page, act: () => Promise<void>): Promise<Trace> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', '__metadata'] },
  });
  await act();
  await page.waitForTimeout(700);
  await session.send('Tracing.end');
  await done;
  session.off('Tracing.dataCollected', collect);
  const main = new Set(
    events
      .filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain')
      .map((e) => `${e.pid} ${e.tid}`),
  );
  const own = events.filter((e) => e.ph === 'X' && main.has(`${e.pid} ${e.tid}`));
  const total = (names: ReadonlySet<string>, of = own): number =>
    of.reduce((sum, e) => sum + (names.has(e.name) ? (e.dur ?? 0) : 0), 0) / 1000;
  const click = own.find((e) => e.name === 'EventDispatch' && e.args.data?.type === 'click');
  const since = click?.ts ?? 0;
  // The map draws in the next animation frame: the task of that frame hands it over.
  const frame = own.find((e) => e.name === 'FireAnimationFrame' && e.ts > since)?.ts ?? since;
  const task = own.find((e) => e.name.endsWith('RunTask') && e.ts <= frame && e.ts + (e.dur ?? 0) > frame);
  const shown = task ? task.ts + (task.dur ?? 0) : Infinity;
  const script = own.filter((e) => SCRIPT.has(e.name));
  return {
    script: total(SCRIPT),
    drawing: total(DRAWING),
    first: total(
      SCRIPT,
      script.filter((e) => e.ts >= since && e.ts < shown),
    ),
    longest: Math.max(0, ...script.map((e) => e.dur ?? 0)) / 1000,
  };
}

function read(path: string): Topology {
  return JSON.parse(readFileSync(path, 'utf8')) as Topology;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
