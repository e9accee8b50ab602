import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import Papa from 'papaparse';
import { EndlessRow, RowReader } from './rows';
import { SEPARATORS } from './types';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

fc.configureGlobal(fuzzRuns(100));

/** Rows of a text given in pieces cut at these places. */
function rowsOf(text: string, cuts: readonly number[] = [], separator: (typeof SEPARATORS)[number] = ';') {
  const rows: string[][] = [];
  const reader = new RowReader({ separator, quote: '"' }, (cells) => rows.push(cells) > 0);
  const at = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
  at.slice(1).forEach((end, i) => reader.push(text.slice(at[i], end)));
  reader.end();
  return { rows, mended: reader.mended };
}

describe('RowReader', () => {
  it('reads back any table that was written as CSV, wherever it is cut', () => {
    const cell = fc.oneof(
      fc.string().map((text) => text.replace(/[\r\0]/g, '')),
      fc.constantFrom('', 'a;b', 'x\ny', '"', 'disse "sì"', ' '),
    );
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
      );
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...SEPARATORS),
        fc.array(fc.nat(400), { maxLength: 4 }),
        (rows, separator, cuts) => {
          const text = Papa.unparse(rows, { delimiter: separator, newline: '\n', quotes: true });
          expect(rowsOf(text, cuts, separator).rows).toEqual(rows);
        },
      ),
    );
  });

  it('reads the line of a quote that is never closed without quotes, and the rest as before', () => {
    const { rows, mended } = rowsOf('a;b\n"Bologna;1\nImola;2\n"Vergato";3\n"due\nrighe";4\n');
    expect(rows).toEqual([
      ['a', 'b'],
      ['"Bologna', '1'],
      ['Imola', '2'],
      ['Vergato', '3'],
      ['due\nrighe', '4'],
    ]);
    expect(mended).toEqual({ count: 1, row: 2 });
    expect(rowsOf('a;b\n1;"2').rows).toEqual([
      ['a', 'b'],
      ['1', '"2'],
    ]);
  });

  it('finds it also where nothing closes it for longer than any row', () => {
    const { rows, mended } = rowsOf(`a;b\n"Bologna;1\n${'Imola;2\n'.repeat(200_000)}`, [900_000, 1_200_000]);
    expect(rows).toHaveLength(200_002);
    expect(mended).toEqual({ count: 1, row: 2 });
  });

  it('lets quotes be where they are always broken', () => {
    const { rows, mended } = rowsOf('"a;b\n'.repeat(5000));
    expect(rows).toHaveLength(5000);
    expect(rows.every((cells) => cells.length === 2)).toBe(true);
    expect(mended.row).toBe(1);
  });

  it('leaves a quote inside a cell alone', () => {
    expect(rowsOf('a;b\n"Coop "Rosa" srl";3\nL"altra;4\n')).toEqual({
      rows: [
        ['a', 'b'],
        ['Coop "Rosa" srl', '3'],
        ['L"altra', '4'],
      ],
      mended: { count: 0, row: null },
    });
  });

  it('refuses a row without an end', () => {
    expect(() => rowsOf('a'.repeat(1_000_001))).toThrow(EndlessRow);
  });

  it('stops when no more rows are wanted', () => {
    const rows: number[] = [];
    const reader = new RowReader({ separator: ',', quote: '"' }, (_, number) => rows.push(number) < 2);
    reader.push('a\nb\nc\nd\n');
    reader.end();
    expect(rows).toEqual([1, 2]);
    expect(reader.ended).toBe(true);
  });
});
