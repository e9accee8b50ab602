import { beforeAll, describe, expect, it, vi } from 'vitest';
import { askGuarded, engineOver, wordsOf } from './asked-engine.fixture';
import type { LabEngine } from './engine-contract';
import { problemOf } from './problem';
import { OWN_TABLE } from './types';

vi.mock('../query/boot', async () => ({ bootDuckDB: (await import('./node-boot.fixture')).bootInNode }));

let engine: LabEngine;
beforeAll(async () => {
  engine = await engineOver(['territories', 'stops']);
});
const ask = (sql: string) => askGuarded(engine, sql);
const problem = async (sql: string) => problemOf(await wordsOf(ask(sql)), sql, engine.catalogue);

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
      expect(await wordsOf(engine.ask({ sql, head: '' }, 10))).toMatch(says);
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
