import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { withBenchPage } from './bench-page';
import { exponentOf, middleOf, short } from './numbers';
import { realRecords, synthesise } from './records-fixture';
import type { BenchContext, Figure, Found } from './section';
import type { Asked, Way } from './side-by-side-page';

export const ENTRY = 'scripts/bench/side-by-side-page.ts';
const NAMES: Record<Way, string> = {
  plain: 'plain arrays, ms',
  arquero: 'Arquero, ms',
  bare: 'bare engine, Arrow unread, ms',
  bareRead: 'bare engine, rows read, ms',
  adapter: 'our adapter, rows read, ms',
};

/** The same question to plain arrays, Arquero, DuckDB-WASM bare and behind our adapter, in one page on the same data. */
export async function runSideBySide({ root, quick }: BenchContext): Promise<Found> {
  const snapshot = join(root, 'data/snapshot');
  const real = await realRecords(snapshot);
  const asked: Asked[] = [];
  for (const times of quick ? [1, 10] : [1, 10, 100]) {
    const { path } = await synthesise(snapshot, real * times);
    const files = [path, ...['territories', 'observations'].map((name) => join(snapshot, `${name}.parquet`))];
    asked.push(...(await withBenchPage(root, ENTRY, files, (page) => askedIn(page, quick ? 5 : 15))));
    rmSync(dirname(path), { recursive: true });
  }
  const rows = asked.map(({ question, rows: organisations, times, same }): Record<string, Figure> => {
    const at = (way: Way): number => middleOf(times[way]);
    return {
      ...{ question, organisations },
      ...Object.fromEntries(Object.entries(NAMES).map(([way, name]) => [name, short(at(way as Way))])),
      'adapter to bare read': short(at('adapter') / at('bareRead')),
      // What else the machine did falls on the best round of each least.
      'the same, best rounds': short(Math.min(...times.adapter) / Math.min(...times.bareRead)),
      'adapter to plain': short(at('adapter') / at('plain')),
      'same rows': same ? 'yes' : 'NO',
    };
  });
  const different = asked.filter(({ same }) => !same).length;
  return {
    about: [
      'One page in Chromium, the ways by turns, each time with another parameter; medians. Plain arrays and Arquero have the rows already in the page as objects or columns, and work on its main thread; the engine works in its worker and its answer has to come over. The bare engine is `connection.query` with the values written in the statement; ours is a prepared statement, its answer cast to plain values, and its cache never hit.',
      'Arquero compiles its expressions with `Function`, which the policy of the site forbids: in the site it could not run at all. The real organisations, then SYNTHETIC copies of them; the rank is over the real observations every time.',
    ],
    tables: [
      { title: 'One question, five ways', rows },
      { title: 'How each grows with the organisations', rows: exponents(asked) },
    ],
    gates: [{ name: 'questions whose ways disagree', value: different, limit: 0, must: 'stay within' }],
  };
}

function exponents(asked: readonly Asked[]): Record<string, Figure>[] {
  const questions = [...new Set(asked.map(({ question }) => question))].filter(
    (question) => !question.startsWith('rank'),
  );
  return questions.map((question) => ({
    question,
    ...Object.fromEntries(
      Object.entries(NAMES).map(([way, name]) => {
        const points = asked
          .filter((one) => one.question === question)
          .map(({ rows, times }) => ({ size: rows, cost: middleOf(times[way as Way]) }));
        return [name.replace(', ms', ''), short(exponentOf(points) ?? NaN)];
      }),
    ),
  }));
}

function askedIn(page: Page, rounds: number): Promise<Asked[]> {
  return page.evaluate(
    (count) =>
      (window as unknown as { bench: { sideBySide(n: number): Promise<Asked[]> } }).bench.sideBySide(count),
    rounds,
  );
}
