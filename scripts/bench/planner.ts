/**
 * How long a comparison of eight territories takes over every indicator, beside a plain baseline that looks each value up and counts
 * places by walking all of them. Prints milliseconds and the ratio; fails only where the two disagree.
 */
import { performance } from 'node:perf_hooks';
import { comparedRows, isRanked, type Compared } from '../../src/lib/planner/comparison';
import { latestValues, plannerPage } from '../../src/lib/planner/page';

const RUNS = 60;
const LEVELS = ['comune', 'unione', 'distretto', 'area'];

const { territories, indicators } = await plannerPage('it');
const latest = await latestValues();
const chosen = [
  ...territories.filter(({ level }) => level === 'comune').slice(0, 5),
  ...territories.filter(({ level }) => level !== null && LEVELS.slice(1).includes(level)).slice(0, 3),
];
const reference = territories.find(({ id }) => id === 'cm-bologna') ?? null;
const input: Compared = { latest, indicators, territories: chosen, reference, known: territories };

process.exitCode = report() ? 0 : 1;

function report(): boolean {
  const rows = comparedRows(input);
  const cells = rows.flatMap((row) => row.cells.map(({ value, rank }) => ({ value, rank })));
  const plain = baseline();
  const agree = JSON.stringify(cells) === JSON.stringify(plain);
  const model = median(() => comparedRows(input));
  const other = median(baseline);
  console.log(`A comparison of ${chosen.length} territories × ${rows.length} indicators, ${RUNS} runs`);
  console.table({
    'the page (places, shares, differences, positions)': { 'median ms': model.toFixed(2) },
    'plain baseline (values and places only)': { 'median ms': other.toFixed(2) },
  });
  console.log(`ratio ${(model / other).toFixed(2)}; values and places ${agree ? 'agree' : 'DO NOT AGREE'}`);
  return agree && rows.length >= 65;
}

function baseline(): { value: number | null; rank: number | null }[] {
  const valueOf = (indicator: string, id: string): number | null => {
    const column = latest.indicators[indicator]?.column;
    return column?.value[latest.territoryIds.indexOf(id)] ?? null;
  };
  return indicators.flatMap((indicator) =>
    chosen.map(({ id, level }) => {
      const value = valueOf(indicator.id, id);
      if (value === null || !isRanked(indicator)) return { value, rank: null };
      const above = territories.filter((peer) => {
        const other = peer.level === level ? valueOf(indicator.id, peer.id) : null;
        return other !== null && other > value;
      });
      return { value, rank: above.length + 1 };
    }),
  );
}

function median(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}
