import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Topology } from 'topojson-specification';
import { prepareGeometry } from '../../src/lib/map/geometry';
import { withBenchPage } from './bench-page';
import { latticeComuni, latticeTopology, writeNational } from './national-fixture';
import { middleOf, short, timed } from './numbers';
import { filterTable } from './records';
import { stepsOf } from './scale';
import type { BenchContext, Figure, Found, PerformanceGate } from './section';
import { ENTRY } from './side-by-side';
import type { FilterTimes } from './side-by-side-page';

const SIZES = [450_000, 1_000_000];
/** What a filter may take, ms. */
const BUDGET = 250;

/** The explorer at the size of a country: its modules, its engine, and the built page with the country's organisations. */
export async function runNational(context: BenchContext): Promise<Found> {
  const sizes = context.quick ? SIZES.slice(0, 1) : SIZES;
  const filters: { times: FilterTimes; megabytes: number }[] = [];
  for (const size of sizes) filters.push(await filtersAt(context, size));
  const page = await filterTable(context, SIZES.slice(0, 1), ['drawn map']);
  return {
    about: [
      'SYNTHETIC throughout: a lattice of 7,921 comuni (Italy has about 7,900) and organisations spread over them by a fixed rule, written as Parquet into a temporary folder.',
      '“Opens” means three things here. The explorer’s modules prepare the boundaries of 7,921 comuni and draw views and scenes of them (Node). Its engine in Chromium reads the organisations and answers each filter with the panel’s own two questions, counts by every facet and the first page (no page drawn). The built page opens with 450,000 organisations in place of its list, all in the 55 comuni: its units are part of the page, so that a map of the 7,921 would need the site built over a national snapshot, which was not done.',
    ],
    tables: [
      { title: 'The modules at 7,921 comuni', rows: await modules(context) },
      {
        title: 'The engine: a filter of the list by the adapter, in Chromium',
        rows: filters.map(({ times, megabytes }): Record<string, Figure> => ({
          organisations: times.records,
          'file, MB': short(megabytes),
          'engine and tables ready, ms': short(times.opened),
          'filter, median ms': short(middleOf(times.filters)),
          'worst, ms': short(Math.max(...times.filters)),
        })),
      },
      { ...page, title: 'The built page with 450,000 organisations: a change of the filter' },
    ],
    gates: filters.map(({ times }): PerformanceGate => ({
      name: `a filter of ${times.records.toLocaleString('en-GB')} organisations, median ms`,
      value: short(middleOf(times.filters)) ?? Infinity,
      limit: BUDGET,
      must: 'stay within',
    })),
  };
}

async function modules({ root, quick }: BenchContext): Promise<Record<string, Figure>[]> {
  const read = (name: string): Topology =>
    JSON.parse(readFileSync(join(root, 'data/snapshot', name), 'utf8')) as Topology;
  const boundaries = { territories: latticeTopology(), context: read('context.topo.json') };
  const prepared = timed(1, () => prepareGeometry(boundaries), 0);
  const units = { comuni: latticeComuni(), geometry: prepareGeometry(boundaries) };
  const steps = Object.entries(await stepsOf(units));
  return [
    { what: 'boundaries prepared, once a visit', ms: short(prepared) },
    ...steps.map(([what, step]) => ({ what, ms: short(timed(quick ? 2 : 5, step)) })),
  ];
}

async function filtersAt({ root, quick }: BenchContext, organisations: number) {
  const folder = await writeNational(join(root, 'data/snapshot'), organisations);
  try {
    const files = ['organisations', 'territories'].map((name) => join(folder, `${name}.parquet`));
    const times = await withBenchPage(root, ENTRY, files, (page) => filtersIn(page, quick ? 5 : 15));
    return { times, megabytes: statSync(files[0] ?? '').size / 1e6 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function filtersIn(page: Page, rounds: number): Promise<FilterTimes> {
  return page.evaluate(
    (count) =>
      (
        window as unknown as { bench: { recordFilters(n: number): Promise<FilterTimes> } }
      ).bench.recordFilters(count),
    rounds,
  );
}
