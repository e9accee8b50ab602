import { beforeAll, describe, expect, it, vi } from 'vitest';
import { datasets } from '../catalogue/datasets';
import { askGuarded, engineOver, wordsOf } from './asked-engine.fixture';
import { startLabEngine } from './engine';
import type { LabEngine } from './engine-contract';
import { isBroken, problemOf } from './problem';

vi.mock('../query/boot', async () => ({ bootDuckDB: (await import('./node-boot.fixture')).bootInNode }));

let engine: LabEngine;
beforeAll(async () => {
  engine = await engineOver(datasets().map(({ id }) => id));
});
const problem = async (sql: string) =>
  problemOf(await wordsOf(askGuarded(engine, sql)), sql, engine.catalogue);

describe('problems, from the engine’s own words', () => {
  const long = Array.from({ length: 40 }, (_, i) => `area_km2 AS c${i}`).join(', ');
  const CASES: [sql: string, key: string, at: string | null, near: string[]][] = [
    ['SELECT * FROM territorie', 'no-table', 'territorie', ['territories']],
    ['SELECT x.id FROM territories t', 'no-table', 'x', []],
    ['SELECT nme FROM territories', 'no-column', 'nme', ['name']],
    ['SELECT\n  name,\n  populaton -- àèì\nFROM territories', 'no-column', 'populaton', ['population']],
    ['SELECT t.nme FROM territories t', 'no-column', 'nme', ['name']],
    // Other tables have it: too many to name, one that the statement names, one of all.
    ['SELECT o.name FROM observations o', 'no-column', 'name', []],
    ['SELECT o.name FROM observations o, territories t', 'no-column', 'name', ['territories.name']],
    ['SELECT altitude_m FROM observations', 'no-column', 'altitude_m', ['territories.altitude_m']],
    ['SELECT * FROM territories JOIN observations USING (nome)', 'no-column', 'nome', ['name']],
    [`SELECT ${long}, slg FROM territories`, 'no-column', 'slg', ['sll', 'slug']],
    ['SELECT name FROM territories ORDER BY nam', 'no-column', 'nam', ['name']],
    ['SELECT "Bologna" FROM territories', 'no-column', '"Bologna"', []],
    ['SELECT summ(value) FROM observations', 'no-function', 'summ', ['sum']],
    ['SELECT * FROM foo(1)', 'no-function', 'foo', ['floor']],
    ['SELECT sum(name) FROM territories', 'type', 'sum', []],
    ["SELECT 'a'::INTEGER", 'type', "'a'", []],
    ['SELECT 9223372036854775807 + 1', 'type', null, []],
    [
      'SELECT a.id FROM territories a, territories b WHERE level = 1',
      'ambiguous',
      'level',
      ['b.level', 'a.level'],
    ],
    ['SELECT name, count(*) FROM territories', 'grouping', 'name', []],
    ['SELECT name FROM territories WHERE count(*) > 1', 'grouping', 'count', []],
    ['SELECT sum(sum(value)) FROM observations', 'grouping', 'sum', []],
    ['SELECT * FRM territories', 'syntax', 'territories', []],
    ['SELECT (1', 'syntax', '1', []],
    ['SELECT', 'syntax', 'SELECT', []],
    ['SELECT 1 UNION SELECT 1, 2', 'other', null, []],
  ];
  for (const [sql, key, at, near] of CASES)
    it(`${key}: ${sql.slice(0, 60)}`, async () => {
      const found = await problem(sql);
      expect(found.key).toBe(key);
      expect(found.from === null || found.to === null ? null : sql.slice(found.from, found.to)).toBe(at);
      expect([...found.near].sort()).toEqual([...near].sort());
    });

  it('are told of what a value does not bear, in every way a statement may be asked', async () => {
    for (const sql of [
      'SELECT CAST(name AS INTEGER) AS n FROM territories',
      "SELECT CAST(CASE WHEN i = 40000 THEN 'x' ELSE '1' END AS INTEGER) AS n FROM range(50000) AS t(i)",
      'PIVOT (SELECT level, CAST(name AS INTEGER) AS n FROM territories) ON level USING sum(n)',
      "PIVOT (SELECT level, CAST(CASE WHEN name = 'Vergato' THEN 'x' ELSE '1' END AS INTEGER) AS n, id FROM territories) ON level USING first(n)",
      'SUMMARIZE SELECT CAST(name AS INTEGER) AS n FROM territories',
    ])
      expect((await problem(sql)).key, sql).toBe('type');
  });

  it('tell a lack of memory, after which the engine is not kept', async () => {
    const small = await startLabEngine(
      { files: Promise.resolve([]), own: null, memory: 16 },
      () => undefined,
    );
    const sql = 'SELECT count(*) FROM (SELECT DISTINCT range, range::VARCHAR FROM range(1000000))';
    const message = await small.ask({ sql, head: 'select' }, 1).then(String, String);
    expect(problemOf(message.replace(/^Error: /, ''), sql, [])).toMatchObject({ key: 'out-of-memory' });
    expect(isBroken(message.replace(/^Error: /, ''))).toBe(true);
  });
});
