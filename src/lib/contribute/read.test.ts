import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SYNTHETIC } from './context.fixture';
import { readBytes, readText } from './read';
import { CONTRIBUTED_SCHEMAS } from './schemas';
import { validateTable } from './validate';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

fc.configureGlobal(fuzzRuns(100));

describe('readBytes', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', bytes('\n \n'), 'empty'],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 1]), 'binary'],
    ['5 MB and more', new Uint8Array(5 * 2 ** 20 + 1).fill(97), 'too-large'],
    ['too many rows', bytes(`name\n${'x\n'.repeat(5_001)}`), 'too-many-rows'],
    ['a row after a desert of blank ones', bytes(`name\n${'\n'.repeat(20_000)}x\n`), 'too-many-rows'],
    ['a header alone', bytes('name,kind\n'), 'no-rows'],
    ['a quote that never closes', bytes('name\n"x\ny\n'), 'unclosed-quote'],
    ['a million columns', bytes(`${'a,'.repeat(1_000_000)}b\n1\n`), 'binary'],
  ])('%s is said, not thrown', (_name, given, key) => {
    expect(readBytes(given).issues.map((one) => one.key)).toEqual([key]);
  });

  it('reads Windows-1252 and UTF-16, separators of spreadsheets and a mark at the start', () => {
    const latin = new Uint8Array([...bytes('name;x\nPiet'), 0xe0, ...bytes(';1\n')]);
    expect(readBytes(latin)).toMatchObject({
      table: { header: ['name', 'x'], rows: [{ row: 2, cells: ['Pietà', '1'] }] },
      issues: [{ key: 'encoding', detail: 'Windows-1252' }],
    });
    const wide = new Uint8Array([0xff, 0xfe, ...[...'name\tx\nè\t1'].flatMap((c) => [c.charCodeAt(0), 0])]);
    expect(readBytes(wide).table.rows[0]?.cells).toEqual(['è', '1']);
    expect(readBytes(bytes('\uFEFFname\nx')).table.header).toEqual(['name']);
    // UTF-16 without its mark, as some programs write it.
    expect(readBytes(wide.subarray(2))).toMatchObject({
      table: { rows: [{ cells: ['è', '1'] }] },
      issues: [{ key: 'encoding', detail: 'UTF-16' }],
    });
  });

  it('takes the separator of the header, whatever lists the cells hold', () => {
    const lists =
      'name,comune_ids,source_urls\nx,037006;037057,https://a.example;https://b.example,\ny,1;2,3;4,\n';
    expect(readBytes(bytes(lists)).table.header).toEqual(['name', 'comune_ids', 'source_urls']);
    expect(readBytes(bytes('\n"a, b";c\n1;2\n')).table.header).toEqual(['a, b', 'c']);
  });

  it('counts rows as a spreadsheet does, over blank lines and line breaks in cells', () => {
    const { table } = readText('name\n"a\nb"\n\nc\n');
    expect(table.rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [2, 'a\nb'],
      [4, 'c'],
    ]);
  });

  it('never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (any) => {
        const read = readBytes(any);
        validateTable(CONTRIBUTED_SCHEMAS.cer, read, SYNTHETIC);
        return read.issues.length > 0 || read.table.rows.length > 0;
      }),
    );
  });
});
