import { beforeAll, describe, expect, it, vi } from 'vitest';
import { datasets } from '../catalogue/datasets';
import { startLabEngine } from './engine';
import type { LabEngine, LabStartError } from './engine-contract';
import { EXAMPLES } from './examples/examples';
import { snapshotFile } from './node-boot.fixture';
import { isBroken, problemOf } from './problem';
import { guardStatement } from './statement-guard';
import { LAB_LIMITS, OWN_TABLE, type OwnTable } from './types';

vi.mock('../query/boot', async () => ({ bootDuckDB: (await import('./node-boot.fixture')).bootInNode }));

const own: OwnTable = {
  name: OWN_TABLE,
  csv: new TextEncoder().encode('"a ""b""",n,k,d,f\n"x, ""y""\nz",1.5,7,2020-01-02,true\n,,,,\n'),
  columns: [
    { name: 'a "b"', type: 'VARCHAR' },
    { name: 'n', type: 'DOUBLE' },
    { name: 'k', type: 'BIGINT' },
    { name: 'd', type: 'DATE' },
    { name: 'f', type: 'BOOLEAN' },
  ],
};

let engine: LabEngine;
beforeAll(async () => {
  const files = Promise.resolve(datasets().map(({ id }) => snapshotFile(id)));
  engine = await startLabEngine({ files, own, memory: 512 }, () => undefined);
});

/** Runs a statement as the laboratory does. */
async function ask(sql: string, rows = 100) {
  const guarded = guardStatement(sql, LAB_LIMITS.text);
  if (!guarded.ok) throw new Error(guarded.problem.key);
  return engine.ask(guarded, rows);
}

/** The engine's words for a statement that it must refuse, guard or no guard. */
async function words(sql: string): Promise<string> {
  return engine.ask({ sql, head: '' }, 10).then(
    () => 'answered',
    (cause: Error) => cause.message,
  );
}

async function problem(sql: string) {
  const message = await ask(sql).then(
    () => 'answered',
    (cause: Error) => cause.message,
  );
  return problemOf(message, sql, engine.catalogue);
}

describe('what the engine gives', () => {
  it('tells the published tables, their columns, and the reader’s own', () => {
    expect(engine.catalogue.map(({ id }) => id).sort()).toEqual(
      [...datasets().map(({ id }) => id), OWN_TABLE].sort(),
    );
    expect(engine.catalogue.find(({ id }) => id === 'territories')?.columns.slice(0, 3)).toEqual([
      'id',
      'level',
      'name',
    ]);
  });

  it('reads the reader’s table with the types that were told', async () => {
    expect(await ask(`SELECT * FROM ${OWN_TABLE} ORDER BY n NULLS LAST`)).toMatchObject({
      columns: own.columns.map(({ name, type }) => ({ name, type })),
      values: [
        ['x, "y"\nz', null],
        [1.5, null],
        [7, null],
        ['2020-01-02', null],
        [true, null],
      ],
    });
  });

  it('casts each type to what a page can show, with the name DuckDB gives it', async () => {
    const cases: [sql: string, type: string, kind: string, value: unknown][] = [
      ['1', 'INTEGER', 'number', 1],
      ['9007199254740991::BIGINT', 'BIGINT', 'number', 9007199254740991],
      ['9007199254740993::BIGINT', 'BIGINT', 'number', '9007199254740993'],
      [
        '-170141183460469231731687303715884105727::HUGEINT',
        'HUGEINT',
        'number',
        '-170141183460469231731687303715884105727',
      ],
      ['sum(2)', 'HUGEINT', 'number', 2],
      ['18446744073709551615::UBIGINT', 'UBIGINT', 'number', '18446744073709551615'],
      ['-1.50::DECIMAL(10,2)', 'DECIMAL(10,2)', 'number', -1.5],
      ['1234567890123456.78901::DECIMAL(38,5)', 'DECIMAL(38,5)', 'number', '1234567890123456.78901'],
      ['0.1::FLOAT', 'FLOAT', 'number', 0.1],
      ["'nan'::DOUBLE", 'DOUBLE', 'number', 'nan'],
      ["'-inf'::DOUBLE", 'DOUBLE', 'number', '-inf'],
      ['true', 'BOOLEAN', 'boolean', true],
      ["DATE '1582-10-15'", 'DATE', 'date', '1582-10-15'],
      ["TIMESTAMP '2020-01-02 03:04:05'", 'TIMESTAMP', 'date', '2020-01-02T03:04:05'],
      [
        "TIMESTAMPTZ '2020-01-02 03:04:05.25+00'",
        'TIMESTAMP WITH TIME ZONE',
        'date',
        '2020-01-02T03:04:05.250Z',
      ],
      ["TIME '10:11:12'", 'TIME', 'text', '10:11:12'],
      ["'it''s'", 'VARCHAR', 'text', "it's"],
      ['[1, NULL, 3]', 'INTEGER[]', 'other', '[1,null,3]'],
      [
        "{'a': DATE '2020-01-02', 'b': [1.5]}",
        'STRUCT(a DATE, b DECIMAL(2,1)[])',
        'other',
        '{"a":"2020-01-02","b":[1.5]}',
      ],
      ["MAP(['k'], [2])", 'MAP(VARCHAR, INTEGER)', 'other', '{"k":2}'],
      ['INTERVAL 3 DAY', 'INTERVAL', 'other', '3 days'],
      ["'ab'::BLOB", 'BLOB', 'other', 'ab'],
      ["'101'::BIT", 'BIT', 'other', '101'],
      [
        "'7e7e8c5c-0000-4000-8000-000000000001'::UUID",
        'UUID',
        'text',
        '7e7e8c5c-0000-4000-8000-000000000001',
      ],
    ];
    const result = await ask(`SELECT ${cases.map(([sql]) => sql).join(', ')} -- the end`);
    expect(result.columns.map(({ type, kind }) => [type, kind])).toEqual(
      cases.map(([, type, kind]) => [type, kind]),
    );
    expect(result.values.map((column) => column[0])).toEqual(cases.map(([, , , value]) => value));
  });

  it('keeps two columns of one name, with and without a type that travels as text', async () => {
    for (const sql of ['SELECT 1 AS a, 2 AS a', 'SELECT 1 AS a, 2 AS a, INTERVAL 1 DAY AS a'])
      expect((await ask(sql)).columns.slice(0, 2).map(({ name }) => name)).toEqual(['a', 'a']);
  });

  it('stops at the limit, and says so only where there is more', async () => {
    expect(await ask('SELECT * FROM range(5000)', 3000)).toMatchObject({ rowCount: 3000, truncated: true });
    expect(await ask('SELECT * FROM range(5000)', 5000)).toMatchObject({ rowCount: 5000, truncated: false });
    expect(await ask('SELECT * FROM range(0)', 10)).toMatchObject({
      rowCount: 0,
      truncated: false,
      values: [[]],
    });
  });

  it('keeps the order of the rows where a type travels as text', async () => {
    const { values } = await ask('SELECT i, to_days(i::INTEGER) FROM range(3000) t(i) ORDER BY i DESC', 10);
    expect(values[0]).toEqual([2999, 2998, 2997, 2996, 2995, 2994, 2993, 2992, 2991, 2990]);
    expect(values[1]?.[0]).toBe('2999 days');
  });

  it('answers each kind of question', async () => {
    for (const sql of [
      'FROM territories',
      'TABLE territories',
      'VALUES (1), (2)',
      '(SELECT 1)',
      'WITH a AS (SELECT 1) SELECT * FROM a',
      'SHOW TABLES',
      'DESCRIBE territories',
      'DESCRIBE SELECT 1',
      'SUMMARIZE territories',
      'EXPLAIN SELECT 1',
      'EXPLAIN ANALYZE SELECT 1',
      'PIVOT territories ON level USING count(*)',
      "PIVOT territories ON level IN ('comune') USING count(*)",
      'UNPIVOT (SELECT 1 AS a, 2 AS b) ON a, b INTO NAME n VALUE v',
      'SELECT 1;',
    ])
      expect((await ask(sql)).rowCount, sql).toBeGreaterThan(0);
  });

  for (const { id, sql } of EXAMPLES)
    it(`runs the example ${id} in both languages`, async () => {
      for (const text of [sql.it, sql.en]) {
        const result = await ask(text, LAB_LIMITS.rows);
        expect(result.rowCount).toBeGreaterThan(0);
        expect(result.columns.every(({ type }) => /^[A-Z]/.test(type))).toBe(true);
      }
    });
});

describe('the lock, without the guard before it', () => {
  const ATTEMPTS: [sql: string, says: RegExp][] = [
    ["COPY (SELECT 1) TO 'out.csv'", /COPY TO is disabled/],
    ["COPY territories TO 'https://example.org/x.csv'", /COPY TO is disabled/],
    ["EXPORT DATABASE 'd'", /disabled through configuration/],
    ["IMPORT DATABASE 'd'", /disabled through configuration/],
    ["ATTACH 'x.db' AS x", /Attaching on-disk databases is disabled/],
    ['LOAD httpfs', /Loading external extensions is disabled/],
    ['INSTALL httpfs', /Error/],
    ["SELECT * FROM read_csv_auto('out.csv')", /Scanning CSV files is disabled/],
    ["SELECT * FROM 'https://example.org/x.parquet'", /Scanning Parquet files is disabled/],
    ["SELECT * FROM parquet_metadata('x.parquet')", /disabled through configuration/],
    ["SELECT * FROM glob('*')", /Globbing files is disabled/],
    ["SELECT * FROM 'territories.parquet'", /disabled through configuration/],
    [`SELECT * FROM '${OWN_TABLE}.csv'`, /disabled through configuration/],
    ["SELECT * FROM read_text('x')", /does not exist/],
    ["SELECT getenv('HOME')", /does not exist/],
    ['SET enable_external_access=true', /has been locked/],
    ['SET lock_configuration=false', /has been locked/],
    ["SET memory_limit='4GB'", /has been locked/],
    ["PRAGMA memory_limit='4GB'", /has been locked/],
    ["SET temp_directory='/tmp'", /has been locked/],
    ['RESET threads', /has been locked/],
    ['SELECT 1; SELECT 2', /single statement/],
  ];
  for (const [sql, says] of ATTEMPTS)
    it(`refuses ${sql}`, async () => {
      expect(await words(sql)).toMatch(says);
      expect((await ask('SELECT 1')).values).toEqual([[1]]);
    });

  it('never runs what DESCRIBE does not take for a question, even if the guard called it one', async () => {
    for (const sql of ['CREATE TABLE x AS SELECT 1', 'DROP TABLE territories', 'DELETE FROM territories'])
      await expect(engine.ask({ sql, head: 'select' }, 10)).rejects.toThrow();
    await expect(
      engine.ask({ sql: 'WITH a AS (SELECT 1) DELETE FROM territories', head: 'with' }, 10),
    ).rejects.toThrow();
    expect((await ask('SELECT count(*) > 70 FROM territories')).values).toEqual([[true]]);
    expect((await problem('SELECT * FROM x')).key).toBe('no-table');
  });

  it('changes nothing by way of EXPLAIN ANALYZE, which runs what it explains, nor of a word that is also PIVOT', async () => {
    const before = (await ask('SELECT count(*), min(name) FROM territories')).values;
    const changes = [
      'WITH a AS (SELECT 1) DELETE FROM territories',
      "WITH a AS (SELECT 1) UPDATE memory.main.territories SET name = 'x'",
      'WITH a AS (SELECT 1)\u200bINSERT INTO territories SELECT * FROM territories',
      'WITH a AS (SELECT 1 AS "pivot") DELETE FROM territories /* pivot */',
    ];
    for (const sql of changes)
      for (const [whole, head] of [
        [sql, 'with'],
        [`EXPLAIN ${sql}`, 'explain'],
        [`EXPLAIN /* x */ ANALYZE ${sql}`, 'explain'],
      ] as const)
        await expect(engine.ask({ sql: whole, head }, 10), whole).rejects.toThrow();
    expect((await ask('SELECT count(*), min(name) FROM territories')).values).toEqual(before);
  });

  it('explains every kind of question', async () => {
    for (const sql of [
      'EXPLAIN SELECT 1 -- one',
      'EXPLAIN ANALYZE (SELECT count(*) FROM stops)',
      'EXPLAIN WITH a AS (FROM stops) SELECT * FROM a',
      'EXPLAIN SUMMARIZE stops',
      'EXPLAIN ANALYZE WITH a AS (FROM territories) PIVOT a ON level USING count(*)',
    ])
      expect(
        (await ask(sql)).columns.map(({ name }) => name),
        sql,
      ).toEqual(['explain_key', 'explain_value']);
    expect((await problem('EXPLAIN SELECT nme FROM territories')).near).toEqual(['name']);
  });
});

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

describe('a start that fails', () => {
  const start = (files: Promise<{ id: string; bytes: Uint8Array }[]>, table: OwnTable | null = null) =>
    startLabEngine({ files, own: table, memory: 64 }, () => undefined).then(
      () => null,
      (cause: LabStartError) => [cause.key, cause.table],
    );

  it('names the table that is not what it should be', async () => {
    const broken = new TextEncoder().encode('PAR1 synthetic, not a table PAR1');
    expect(await start(Promise.resolve([{ id: 'territories', bytes: broken }]))).toEqual([
      'table-corrupt',
      'territories',
    ]);
    const wrong = { ...own, csv: new TextEncoder().encode('a,n,k,d,f\nx,not a number,1,2020-01-01,true\n') };
    expect(await start(Promise.resolve([]), wrong)).toEqual(['table-corrupt', OWN_TABLE]);
  });

  it('gives back the failure of a file', async () => {
    await expect(
      startLabEngine({ files: Promise.reject(new Error('no file')), own: null, memory: 64 }, () => undefined),
    ).rejects.toThrow('no file');
  });
});
