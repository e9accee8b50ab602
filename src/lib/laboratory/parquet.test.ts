import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it, vi } from 'vitest';
import { parquetType, valuesCsv, writeParquet } from './parquet';
import type { LabColumn, LabResult } from './types';

vi.mock('../query/boot', async () => ({ bootDuckDB: (await import('./node-boot.fixture')).bootInNode }));

const column = (name: string, type: string): LabColumn => ({ name, type, kind: 'other' });

/** A synthetic result: by column, its type and values. */
function resultOf(
  columns: readonly [name: string, type: string, values: LabResult['values'][number]][],
): LabResult {
  return {
    columns: columns.map(([name, type]) => column(name, type)),
    values: columns.map(([, , values]) => values),
    rowCount: columns[0]?.[2].length ?? 0,
    truncated: false,
    elapsed: 0,
  };
}

/** Types and rows of a Parquet file, read by the engine of the pipeline. */
async function readBack(bytes: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
  const file = join(folder, 'rows.parquet');
  writeFileSync(file, bytes);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    const types = await connection.runAndReadAll(`DESCRIBE SELECT * FROM read_parquet('${file}')`);
    const rows = await connection.runAndReadAll(`SELECT * FROM read_parquet('${file}')`);
    return {
      types: types.getRowsJson().map(([name, type]) => `${String(name)} ${String(type)}`),
      rows: rows.getRowsJson(),
    };
  } finally {
    connection.closeSync();
    rmSync(folder, { recursive: true });
  }
}

describe('a result as Parquet', () => {
  it('keeps types and values, missing ones apart from empty ones', async () => {
    const bytes = await writeParquet(
      resultOf([
        ['i', 'INTEGER', [1, null, -3]],
        ['b', 'BIGINT', ['9007199254740993', null, 0]],
        ['h', 'HUGEINT', [12, null, '-9223372036854775808']],
        ['x', 'DOUBLE', [0.1, 'nan', 1e300]],
        ['de', 'DECIMAL(20,2)', [-1.5, null, '123456789012345678.91']],
        ['o', 'BOOLEAN', [true, null, false]],
        ['d', 'DATE', ['1582-10-15', null, '2020-02-29']],
        ['t', 'TIMESTAMP', ['2020-01-01T10:00:00.250', null, '1969-12-31T23:59:59']],
        ['s "q"', 'VARCHAR', ['', null, 'a "b", c\nd\r\n=1+1 è 😀 \\N']],
        ['l', 'INTEGER[]', ['[1,2]', null, '[]']],
        ['s "q"', 'VARCHAR', ['=', "'", 'x']],
      ]),
    );
    const { types, rows } = await readBack(bytes);
    expect(types).toEqual([
      'i INTEGER',
      'b BIGINT',
      'h BIGINT',
      'x DOUBLE',
      'de DECIMAL(20,2)',
      'o BOOLEAN',
      'd DATE',
      't TIMESTAMP',
      's "q" VARCHAR',
      'l VARCHAR',
      's "q"_2 VARCHAR',
    ]);
    expect(rows).toEqual([
      [
        1,
        '9007199254740993',
        '12',
        0.1,
        '-1.50',
        true,
        '1582-10-15',
        '2020-01-01 10:00:00.25',
        '',
        '[1,2]',
        '=',
      ],
      [null, null, null, 'NaN', null, null, null, null, null, null, "'"],
      [
        -3,
        '0',
        '-9223372036854775808',
        1e300,
        '123456789012345678.91',
        false,
        '2020-02-29',
        '1969-12-31 23:59:59',
        'a "b", c\nd\r\n=1+1 è 😀 \\N',
        '[]',
        'x',
      ],
    ]);
  });

  it('is a file with its columns where there is no row', async () => {
    expect(await readBack(await writeParquet(resultOf([['n', 'BIGINT', []]])))).toEqual({
      types: ['n BIGINT'],
      rows: [],
    });
  });

  it('keeps a 128-bit integer that fits, as decimals one that does not, and the text of the rest', () => {
    expect(parquetType(column('h', 'HUGEINT'), [1, null, '9223372036854775807'])).toBe('BIGINT');
    expect(parquetType(column('h', 'HUGEINT'), ['9223372036854775808'])).toBe('DECIMAL(38,0)');
    expect(parquetType(column('t', 'TIMESTAMP_NS'), [])).toBe('TIMESTAMP');
    for (const type of ['VARCHAR[]', 'STRUCT(a INTEGER)', 'INTERVAL', 'UUID', "ENUM('a')", 'x); DROP'])
      expect(parquetType(column('o', type), [])).toBe('VARCHAR');
  });

  it('marks every value that is there', () => {
    expect(
      valuesCsv({
        rowCount: 2,
        values: [
          ['a"', null],
          ['', 0],
        ],
      }),
    ).toBe('"=a""","="\n"","=0"\n');
  });
});
