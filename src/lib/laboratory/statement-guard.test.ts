import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from './examples/examples';
import { guardStatement, MOST_NESTED } from './statement-guard';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

fc.configureGlobal(fuzzRuns(100));

const MOST = 50_000;

/** `ok`, or the key with the stretch of the text that it is about. */
function verdict(sql: string): string {
  const answer = guardStatement(sql, MOST);
  if (answer.ok) return 'ok';
  const { key, from, to, name } = answer.problem;
  return `${key} ${from === null || to === null ? '' : sql.slice(from, to)} ${name ?? ''}`.trim();
}

describe('the guard lets questions through', () => {
  const QUESTIONS = [
    'SELECT 1',
    'select 1 ; ',
    'SELECT 1;;',
    '-- a word first\n/* and /* another */ */ WITH a AS (SELECT 1) SELECT * FROM a',
    'WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 9) SELECT * FROM t',
    '((SELECT 1)) UNION SELECT 2',
    'FROM territories',
    "VALUES (1, 'a'), (2, 'b')",
    'TABLE territories',
    'DESCRIBE territories',
    'SHOW TABLES',
    'SUMMARIZE territories',
    'EXPLAIN SELECT 1',
    'EXPLAIN ANALYZE (SELECT 1)',
    'PIVOT territories ON level USING count(*)',
    'SELECT \'DROP TABLE x; DELETE FROM y\', "INSERT", $$; SET x$$ FROM t',
    "SELECT * FROM t WHERE name IN ('a.csv', 'b.csv') AND x = 'https://example.org/'",
    "SELECT extract(year FROM '2020-01-01'), substring('abc.csv' FROM 2), trim(both 'x' FROM 'x.csv')",
    "SELECT a IS DISTINCT FROM 'x.csv', b IS NOT DISTINCT FROM 'y' FROM t",
    "SELECT update, delete, \"set\", replace(a, 'x', 'y'), load FROM t",
    'SELECT (a) AS insert, (b) update FROM t',
    "SELECT name GLOB ('B*') FROM territories",
    "SELECT * FROM (VALUES (1, 'a.csv'), (2, 'b/c')) v(i, t), territories AS t(\"x.csv\", y)",
    "SELECT count(*) FILTER (WHERE x = 'a'), list('a.csv', b) FROM t, u ORDER BY 'x.csv', 'y'",
    "SELECT * FROM range(1, 3), generate_series(1, 2) g, unnest(['a.csv', 'b'])",
  ];
  for (const sql of QUESTIONS) it(sql.slice(0, 70), () => expect(verdict(sql)).toBe('ok'));

  it('the thirty examples, in both languages', () => {
    for (const { sql } of EXAMPLES) expect([verdict(sql.it), verdict(sql.en)]).toEqual(['ok', 'ok']);
  });

  it('and gives the statement without its end, in the places of the text', () => {
    expect(guardStatement(' \n SELECT 1 -- one\n ; -- end', MOST)).toEqual({
      ok: true,
      sql: ' \n SELECT 1',
      head: 'select',
    });
  });
});

describe('the guard refuses', () => {
  const REFUSALS: [sql: string, verdict: string][] = [
    ['', 'empty'],
    [' ; -- nothing', 'empty'],
    ['SELECT 1; SELECT 2', 'several-statements SELECT 2'],
    ['SELECT 1; DROP TABLE t', 'forbidden DROP DROP'],
    ["SELECT ';' /* ; */; --;\n TABLE t;", 'several-statements TABLE t;'],
    ['ciao', 'not-a-question ciao ciao'],
    ['1 + 1', 'not-a-question 1 1'],
    ["SELECT 'a", "syntax 'a 'a"],
    ['SELECT 1 /* a', 'syntax /* a /* a'],
    ...'INSERT UPDATE DELETE CREATE ALTER DROP COPY EXPORT IMPORT ATTACH DETACH INSTALL LOAD CALL SET RESET PRAGMA CHECKPOINT VACUUM PREPARE EXECUTE BEGIN COMMIT USE TRUNCATE'
      .split(' ')
      .map((word): [string, string] => [`/* x */ ${word} y`, `forbidden ${word} ${word}`]),
    ['((DROP TABLE t))', 'forbidden DROP DROP'],
    ['EXPLAIN DELETE FROM t', 'forbidden DELETE DELETE'],
    ['EXPLAIN ANALYZE INSERT INTO t VALUES (1)', 'forbidden INSERT INSERT'],
    ['WITH a AS (SELECT 1) INSERT INTO t SELECT * FROM a', 'forbidden INSERT INSERT'],
    ['WITH a AS (SELECT 1) UPDATE t SET x = 1', 'forbidden UPDATE UPDATE'],
    ['WITH a AS (DELETE FROM t RETURNING *) SELECT * FROM a', 'forbidden DELETE DELETE'],
    ['WITH a AS (SELECT 1) UPDATE memory.main."t" AS x SET y = 1', 'forbidden UPDATE UPDATE'],
    ['WITH a AS (SELECT 1)\u200bDELETE\u00a0FROM t', 'forbidden DELETE DELETE'],
    ['EXPLAIN\u2060ANALYZE\u3000INSERT\u200dINTO t SELECT 1', 'forbidden INSERT INSERT'],
    ['WITH a AS MATERIALIZED (INSERT INTO t VALUES (1)) SELECT 1', 'forbidden INSERT INSERT'],
    ["SELECT * FROM 'x.csv'", "forbidden 'x.csv' x.csv"],
    ["SELECT * FROM t, 'x'", "forbidden 'x' x"],
    ["SELECT * FROM t JOIN ('/etc/passwd') ON true", "forbidden '/etc/passwd' /etc/passwd"],
    [
      "FROM 'https://example.org/x.parquet'",
      "forbidden 'https://example.org/x.parquet' https://example.org/x.parquet",
    ],
    ['FROM "s3://b/x"', 'forbidden "s3://b/x" s3://b/x'],
    ['SELECT * FROM "x.csv"', 'forbidden "x.csv" x.csv'],
    ['SELECT * FROM x.csv', 'forbidden x.csv x.csv'],
    ["DESCRIBE 'x.csv'", "forbidden 'x.csv' x.csv"],
    ["SUMMARIZE 'x.csv'", "forbidden 'x.csv' x.csv"],
    ['SELECT * FROM $$x.csv$$', 'forbidden $$x.csv$$ x.csv'],
    ...'read_csv read_csv_auto READ_PARQUET parquet_scan parquet_metadata read_json_auto read_text read_blob glob sniff_csv sqlite_scan st_read'
      .split(' ')
      .map((name): [string, string] => [
        `SELECT * FROM ${name} /* */ ('x')`,
        `forbidden ${name} ${name.toLowerCase()}`,
      ]),
    ['SELECT * FROM "read_csv"(\'x\')', 'forbidden "read_csv" read_csv'],
    ["SELECT getenv('HOME')", 'forbidden getenv getenv'],
    ["SELECT (SELECT a FROM 'x.csv')", "forbidden 'x.csv' x.csv"],
  ];
  for (const [sql, expected] of REFUSALS)
    it(sql.slice(0, 70) || 'nothing', () => expect(verdict(sql)).toBe(expected));

  it('a text beyond its limit before reading it, and parentheses beyond theirs', () => {
    expect(guardStatement('x'.repeat(10_000_000), MOST)).toMatchObject({
      problem: { key: 'too-long', from: MOST },
    });
    const nested = (depth: number) => verdict(`SELECT ${'('.repeat(depth)}1${')'.repeat(depth)}`);
    expect(nested(MOST_NESTED)).toBe('ok');
    expect(nested(MOST_NESTED + 1)).toBe('syntax ( (');
  });
});

describe('whatever the reader writes', () => {
  const quiet = fc.constantFrom(' ', '\n', '/* ; */', '/* a /* DROP */ b */', '-- SELECT\n', '\t');
  const word = fc.constantFrom(
    'DROP TABLE t',
    "COPY t TO 'x'",
    'SET x = 1',
    "ATTACH 'x'",
    'INSTALL y',
    'PRAGMA z',
    'INSERT INTO t VALUES (1)',
  );
  const literal = fc.constantFrom("';'", '"a;b"', '$$;$$', "E'\\';'", '$t$ ; $t$', '1');

  it('nothing written to change hides behind comments, spaces or case', () => {
    fc.assert(
      fc.property(fc.array(quiet), word, fc.boolean(), (before, statement, lower) => {
        const sql = before.join('') + (lower ? statement.toLowerCase() : statement);
        return guardStatement(sql, MOST).ok === false;
      }),
    );
  });

  it('no second statement hides behind texts, names and comments', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(literal, quiet), { minLength: 1 }), word, (parts, second) => {
        const first = `SELECT ${parts.join(' , ')} 1`;
        const answer = guardStatement(`${first}; ${second}`, MOST);
        return !answer.ok && answer.problem.key === 'forbidden';
      }),
    );
  });

  it('it answers, with a place within the text', () => {
    const piece = fc.constantFrom(
      "'",
      '"',
      '$$',
      '--',
      '/*',
      '*/',
      '\n',
      ' ',
      ';',
      'select',
      'from',
      'with',
      'as',
      '(',
      ')',
      ',',
      'explain',
      'read_csv',
      'x',
      '.',
      '\0',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, (sql) => {
        const answer = guardStatement(sql, MOST);
        if (answer.ok) return sql.startsWith(answer.sql);
        const { from, to } = answer.problem;
        return (from ?? 0) >= 0 && (to ?? 0) <= sql.length && (from ?? 0) <= (to ?? sql.length);
      }),
      fuzzRuns(2000),
    );
  });
});
