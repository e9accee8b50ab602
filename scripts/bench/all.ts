/**
 * `npm run bench:all`: every bench in turn on the built site, kept in `docs/bench/` with machine and date. Takes about a quarter of an hour.
 *
 *     npm run bench:all -- [--only lighthouse,national] [--dist dist] [--out docs/bench] [--date 2026-11-21] [--quick]
 *
 * With `--only` the other parts of the day's record stay as they are. Ends badly when a bench fails or a gate does not hold.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runInteractions } from './interactions';
import { runLighthouse } from './lighthouse';
import { load, machine } from './machine';
import { runNational } from './national';
import { runPipeline } from './pipeline';
import { printedBench } from './printed';
import { keepRecord } from './record';
import { runRecords } from './records';
import { runScale } from './scale';
import { holds, type Bench, type BenchContext, type Section } from './section';
import { runSideBySide } from './side-by-side';
import { runSiteBuild } from './site-build';

const root = fileURLToPath(new URL('../..', import.meta.url));

const BENCHES: Bench[] = [
  printedBench('bytes', 'Bytes', 'Brotli bytes of each page kind against the budgets: `npm run bench`.'),
  { id: 'lighthouse', title: 'Lighthouse', run: runLighthouse },
  { id: 'interactions', title: 'Acts of the reader', run: runInteractions },
  { id: 'scale', title: 'Acts of the reader, by size', run: runScale },
  { id: 'records', title: 'Filters of a list, by size', run: runRecords },
  { id: 'side-by-side', title: 'Side by side', run: runSideBySide },
  { id: 'national', title: 'National simulation', run: runNational },
  { id: 'pipeline', title: 'Pipeline', run: runPipeline },
  { id: 'site-build', title: 'Site build', run: runSiteBuild },
  printedBench(
    'planner',
    'Planner: comparison',
    'Eight territories over every indicator, beside a plain baseline.',
  ),
  printedBench(
    'planner-index',
    'Planner: composite index',
    'Random weightings of the index, beside plain JavaScript.',
  ),
  printedBench(
    'planner-lisa',
    'Planner: local Moran',
    '999 permutations at 55 and 7,921 units, beside the plain definition, and in the page.',
    ({ dist }) => [dist],
  ),
  printedBench(
    'readers',
    'Readers at once',
    '200 readers on loopback against nginx with the shipped configuration.',
    ({ dist, quick }) => ['--dir', dist, ...(quick ? ['--seconds', '5'] : [])],
  ),
];

process.exitCode = (await main()) ? 0 : 1;

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      dist: { type: 'string', default: join(root, 'dist') },
      out: { type: 'string', default: join(root, 'docs/bench') },
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      quick: { type: 'boolean', default: false },
    },
  });
  const context: BenchContext = { dist: resolve(values.dist), root, quick: values.quick };
  if (!existsSync(join(context.dist, 'index.html'))) {
    console.error('There is no built site to measure: run "npm run build" first.');
    return false;
  }
  const ids = BENCHES.map(({ id }) => id);
  const wanted = values.only?.split(',') ?? ids;
  const unknown = wanted.filter((id) => !ids.includes(id));
  if (unknown.length > 0) {
    console.error(`No bench ${unknown.join(', ')}: there are ${ids.join(', ')}.`);
    return false;
  }
  let good = true;
  for (const bench of BENCHES.filter(({ id }) => wanted.includes(id))) {
    const section = await measured(bench, context);
    // Kept at once: a run that is stopped loses only the bench it was at.
    await keepRecord(values.out, { date: values.date, machine: machine(), sections: [section] }, ids);
    const broken = (section.gates ?? []).filter((gate) => !holds(gate));
    for (const { name, value, must, limit } of broken)
      console.error(`DOES NOT HOLD ${name}: ${value}, must ${must} ${limit}`);
    good &&= broken.length === 0 && section.failed === undefined;
  }
  return good;
}

/** Runs a bench; one that throws leaves a section that says so. */
async function measured({ id, title, run }: Bench, context: BenchContext): Promise<Section> {
  console.log(`\n== ${title}`);
  const before = load();
  const started = performance.now();
  const end = () => ({
    at: new Date().toISOString(),
    seconds: Math.round((performance.now() - started) / 1000),
    quick: context.quick,
    load: [before, load()] as [number, number],
  });
  try {
    const found = await run(context);
    for (const table of found.tables) {
      console.log(table.title);
      console.table(table.rows);
    }
    if (found.printed !== undefined) console.log(found.printed);
    return { id, title, ...end(), ...found };
  } catch (error) {
    const failed = (error instanceof Error ? error.message : String(error)).replaceAll(root, './');
    console.error(`FAILED ${title}: ${failed}`);
    return { id, title, ...end(), about: [], tables: [], failed: failed.slice(0, 500) };
  }
}
