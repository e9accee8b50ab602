import { beforeAll, describe, expect, it, vi } from 'vitest';
import { snapshotFile } from '../laboratory/node-boot.fixture';
import { startDuckDB } from './duckdb';
import type { Engine, RawResult } from './types';

vi.mock('./boot', async () => ({
  bootDuckDB: (await import('../laboratory/node-boot.fixture')).bootInNode,
}));

let engine: Engine;
beforeAll(async () => {
  engine = await startDuckDB(() => undefined);
  await engine.register('territories', snapshotFile('territories').bytes);
});
const run = (sql: string, ...params: (string | number)[]): Promise<RawResult> =>
  engine.run(sql, params, new AbortController().signal);

/** Questions that are well made and fail on a value. */
const FAILING = [
  ['in the first rows', 'SELECT CAST(name AS INTEGER) AS n FROM territories', /Conversion Error/],
  [
    'in a row far on',
    "SELECT CAST(CASE WHEN i = 400000 THEN 'x' ELSE '1' END AS INTEGER) AS n FROM range(500000) AS t(i)",
    /Conversion Error/,
  ],
  ['in a sum', 'SELECT sum(CAST(name AS DOUBLE)) AS n FROM territories', /Conversion Error/],
  ['in a sort', 'SELECT name FROM territories ORDER BY CAST(slug AS INTEGER)', /Conversion Error/],
  [
    'beyond what a number holds',
    'SELECT 9223372036854775807 + population AS n FROM territories',
    /Out of Range/,
  ],
  ['that says so itself', "SELECT error('synthetic') AS n FROM territories", /synthetic/],
] as const;

describe('the engine behind the adapter', () => {
  it('gives the rows of a question, with its parameters', async () => {
    const { rowCount, columns } = await run('SELECT name FROM territories WHERE id = ?', '037059');
    expect([rowCount, columns.map(({ name, values }) => [name, Array.from(values)])]).toEqual([
      1,
      [['name', ['Vergato']]],
    ]);
  });

  it('gives the rows of many batches in their order, gaps and all', async () => {
    const { rowCount, columns } = await run(
      'SELECT i, CASE WHEN i % 2 = 0 THEN i END AS even, i::VARCHAR AS text FROM range(5000) AS t(i) ORDER BY i',
    );
    expect(rowCount).toBe(5000);
    const [all, even, text] = columns.map(({ values }) => Array.from(values));
    expect(all?.map(Number)).toEqual(Array.from({ length: 5000 }, (_, i) => i));
    expect([even?.[4998], even?.[4999], text?.[4999]].map(String)).toEqual(['4998', 'null', '4999']);
  });

  it('mixes the rows of no two questions that are asked at once', async () => {
    const answers = await Promise.all(
      [1, 2, 3, 4].map((n) => run('SELECT ?::INTEGER AS n, i FROM range(4000) AS t(i)', n)),
    );
    answers.forEach(({ rowCount, columns }, at) => {
      expect(rowCount).toBe(4000);
      expect(new Set(Array.from(columns[0]?.values ?? []))).toEqual(new Set([at + 1]));
    });
  });

  it('gives no row where there is none, with the columns all the same', async () => {
    const { rowCount, columns } = await run('SELECT name, population FROM territories WHERE false');
    expect([rowCount, columns.map(({ name, values }) => [name, values.length])]).toEqual([
      0,
      [
        ['name', 0],
        ['population', 0],
      ],
    ]);
  });

  for (const [where, sql, says] of FAILING) {
    it(`never takes an error ${where} for an answer`, async () => {
      await expect(run(sql)).rejects.toThrow(says);
      // Nor the second time, when the statement is there already.
      await expect(run(sql)).rejects.toThrow(says);
      expect((await run('SELECT count(*) AS n FROM territories')).rowCount).toBe(1);
    });

    it(`never makes a table of an error ${where}`, async () => {
      await engine.derive('made', 'SELECT 1 AS n');
      await expect(engine.derive('made', sql)).rejects.toThrow(says);
      // What was there before is whole.
      expect(Array.from((await run('SELECT n FROM made')).columns[0]?.values ?? [])).toEqual([1]);
    });
  }

  it('never makes a table of a file that is broken inside', async () => {
    const { bytes } = snapshotFile('organisations');
    const broken = bytes.slice();
    broken.fill(0xff, 200, 2_000);
    await expect(engine.register('broken', broken)).rejects.toThrow();
    await expect(run('SELECT count(*) FROM broken')).rejects.toThrow(/does not exist/);
  });
});
