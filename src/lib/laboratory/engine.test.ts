import { beforeAll, describe, expect, it, vi } from 'vitest';
import { datasets } from '../catalogue/datasets';
import { askGuarded, engineOver } from './asked-engine.fixture';
import { startLabEngine } from './engine';
import type { LabEngine, LabStartError } from './engine-contract';
import { EXAMPLES } from './examples/examples';
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
  engine = await engineOver(
    datasets().map(({ id }) => id),
    own,
  );
});
const ask = (sql: string, rows?: number) => askGuarded(engine, sql, rows);

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
