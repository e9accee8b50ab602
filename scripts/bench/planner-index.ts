/**
 * What the robustness of a composite index costs: places under 1,000 random weightings at the 55 comuni (real values of the opening
 * index) and at 7,900 SYNTHETIC units, beside plain JavaScript that does the same with arrays of objects; and what one move of a slider
 * costs. Prints medians and ratios; asserts nothing.
 *
 * `npx tsx scripts/bench/planner-index.ts [weightings]`
 */
import { performance } from 'node:perf_hooks';
import { median } from 'd3';
import { DEFAULT_PARTS } from '../../src/lib/planner/default-index';
import { indexPage } from '../../src/lib/planner/index-page';
import { indexView } from '../../src/lib/planner/index-view';
import { normaliseAll, type Component, type CompositeMethod } from '../../src/lib/statistics/composite';
import { randomWeights, seeded } from '../../src/lib/statistics/random';
import { rankIntervals } from '../../src/lib/statistics/robustness';

const RUNS = Number(process.argv[2] ?? 1000);
const ROUNDS = 3;
const COUNTRY = 7900;
const SEED = 1;

const { territories, indicators, first } = await indexPage('it');
const comuni = territories.filter(({ level }) => level === 'comune');
const choice = { parts: [...DEFAULT_PARTS], normalisation: 'min-max' as const, penalty: 'plus' as const };
const real = indexView(choice, comuni, indicators, first).inputs;
const random = seeded(SEED);
/** SYNTHETIC: as many columns as the opening index, values drawn uniformly. */
const country: Component[] = DEFAULT_PARTS.map((part) => ({
  ...part,
  values: Array.from({ length: COUNTRY }, () => random()),
}));

console.log(`${RUNS} random weightings of ${real.length} components, median of ${ROUNDS}`);
const table: Record<string, Record<string, number | string>> = {};
for (const [name, components] of [
  ['55 comuni, real values', real],
  [`${COUNTRY} units, SYNTHETIC`, country],
] as const)
  for (const normalisation of ['min-max', 'ampi'] as const) {
    const method: CompositeMethod = { normalisation, penalty: 'plus' };
    const ours = () => bounds(components, method);
    const theirs = () => plain(components, method);
    // A comparison of two computations that differ would say nothing.
    const same = JSON.stringify(ours()) === JSON.stringify(theirs());
    const [here, there] = [time(ours), time(theirs)];
    table[`${name}, ${normalisation}`] = {
      'in the page, ms': round(here),
      'plain JavaScript, ms': round(there),
      ratio: round(there / here),
      'same places': same ? 'yes' : 'no',
    };
  }
console.table(table);
console.log(
  `One move of a slider, 55 comuni: index, contributions, warnings, each component left out: ${round(
    time(() => indexView(choice, comuni, indicators, first)),
  )} ms`,
);

function bounds(components: readonly Component[], method: CompositeMethod): number[][] {
  const outcome = rankIntervals(components, method, { runs: RUNS, seed: SEED });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.intervals.map((interval) => (interval ? [interval.low, interval.high] : []));
}

/** The same as one would write it first: an object a unit, sorted anew for each weighting. */
function plain(components: readonly Component[], method: CompositeMethod): number[][] {
  const prepared = normaliseAll(components, method);
  if (!prepared.ok) throw new Error(prepared.reason);
  const { scaled } = prepared.value;
  const units = components[0]?.values.length ?? 0;
  const places: number[][] = Array.from({ length: units }, () => []);
  const random = seeded(SEED);
  for (let run = 0; run < RUNS; run++) {
    const weights = [...randomWeights(scaled.length, random)];
    const ranked = Array.from({ length: units }, (_, unit) => {
      const values = scaled.map((column) => column[unit] ?? 0);
      const mean = values.reduce((all, value, c) => all + value * (weights[c] ?? 0), 0);
      const variance = values.reduce((all, value, c) => all + (weights[c] ?? 0) * (value - mean) ** 2, 0);
      return { unit, index: method.normalisation === 'ampi' ? mean + variance / mean : mean };
    }).sort((a, b) => b.index - a.index);
    let place = 0;
    ranked.forEach(({ unit, index }, i) => {
      if (i === 0 || index !== ranked[i - 1]?.index) place = i + 1;
      places[unit]?.push(place);
    });
  }
  return places.map((all) => {
    all.sort((a, b) => a - b);
    return [0.05, 0.95].map((share) => all[Math.max(0, Math.ceil(share * RUNS) - 1)] ?? 0);
  });
}

function time(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times) ?? 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
