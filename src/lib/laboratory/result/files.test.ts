import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../query/types';
import { uniqueNames } from './columns';
import { fileName, resultCsv, resultJson, resultTsv } from './files';
import { syntheticResult } from './result.fixture';

const from = { sql: 'SELECT 1', date: '2026-03-01', truncated: false };
const text = fc.oneof(
  fc.string(),
  fc.constantFrom('=1+1', '@x', '-1', '+2', '\t=1', 'a"b', 'a\r\nb', 'è,é;'),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const name = fc.oneof(text, fc.constantFrom('', '__proto__', 'constructor', '<img onerror=alert(1)>'));
const table = fc
  .array(fc.tuple(name, fc.array(cell, { minLength: 3, maxLength: 3 })), { minLength: 1, maxLength: 5 })
  .map((columns) => syntheticResult(...columns.map(([n, cells]) => [n, 'VARCHAR', cells] as const)));

describe('files of a result', () => {
  it('writes CSV that reads back, formulas defused, whatever the names and cells', () => {
    fc.assert(
      fc.property(table, (result) => {
        const names = uniqueNames(result.columns, 'colonna');
        const { data } = Papa.parse<string[]>(resultCsv(result, names), { delimiter: ',' });
        const [head = [], ...rows] = data;
        expect(head).toHaveLength(names.length);
        expect(rows.slice(0, 3)).toHaveLength(3);
        for (const [at, cells] of result.values.entries())
          for (const [row, value] of cells.entries()) {
            const written = rows[row]?.[at] ?? '';
            if (typeof value !== 'number') expect(written).not.toMatch(/^[=+\-@\t\r]/);
            if (typeof value === 'number') expect(Number(written)).toBe(value === 0 ? 0 : value);
            else if (value === null) expect(written).toBe('');
            else expect([String(value), `'${String(value)}`]).toContain(written);
          }
        for (const heading of head) expect(heading).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it('writes JSON that is the result again, with its types and its statement', () => {
    fc.assert(
      fc.property(table, (result) => {
        const names = uniqueNames(result.columns, 'colonna');
        const read = JSON.parse(resultJson(result, names, from)) as {
          osservatorio: typeof from & { columns: { name: string; type: string }[] };
          rows: Record<string, Cell>[];
        };
        expect(read.osservatorio).toMatchObject(from);
        expect(read.osservatorio.columns.map((column) => column.name)).toEqual(names);
        for (const [at, cells] of result.values.entries())
          for (const [row, value] of cells.entries()) {
            const own = Object.getOwnPropertyDescriptor(read.rows[row] ?? {}, names[at] ?? '');
            expect(own?.value).toEqual(Object.is(value, -0) ? 0 : value);
          }
      }),
    );
  });

  it('writes no rows as an empty list', () => {
    const none = syntheticResult(['a', 'DOUBLE', []]);
    expect(resultCsv(none, ['a'])).toBe('a\r\n');
    expect((JSON.parse(resultJson(none, ['a'], from)) as { rows: unknown[] }).rows).toEqual([]);
  });

  it('copies rows in the order shown, a row a line, formulas defused', () => {
    const result = syntheticResult(
      ['nome', 'VARCHAR', ['a\tb', '=1', 'c\nd']],
      ['n', 'DOUBLE', [1.5, null, -2]],
    );
    expect(resultTsv(result, ['nome', 'n'], [2, 1, 0])).toBe("nome\tn\nc d\t-2\n'=1\t\na b\t1.5");
  });

  it('gives a pasted cell no quotes that a spreadsheet would undress into a formula', () => {
    const result = syntheticResult(['t', 'VARCHAR', ['"=1+1"', 'a "b"', '"']]);
    expect(resultTsv(result, ['"=2"'], [0, 1, 2])).toBe('"""=2"""\n"""=1+1"""\na "b"\n""""');
  });

  it('says in its name that the result was cut short', () => {
    expect(fileName('laboratorio', from, 'prime-10000-righe', 'csv')).toBe('laboratorio-2026-03-01.csv');
    expect(fileName('laboratorio', { ...from, truncated: true }, 'prime-10000-righe', 'json')).toBe(
      'laboratorio-2026-03-01-prime-10000-righe.json',
    );
  });
});
