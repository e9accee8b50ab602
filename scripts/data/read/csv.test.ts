import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv';

describe('parseCsv', () => {
  it('reads quoted fields, a byte-order mark and CRLF', () => {
    const rows = parseCsv('synthetic.csv', '\uFEFFa;b\r\n"x;y";2\r\n', {
      delimiter: ';',
      columns: ['a', 'b'],
    });
    expect(rows.map((row) => [row.row, row.text('a'), row.number('b')])).toEqual([[2, 'x;y', 2]]);
  });

  it('tells a blank from a zero', () => {
    const [row] = parseCsv('synthetic.csv', 'a,b\n0,\n', { columns: ['a', 'b'] });
    expect(row?.number('a')).toBe(0);
    expect(row?.number('b')).toBeNull();
    expect(() => row?.required('b')).toThrow('row 2, column "b": the cell is blank');
  });

  it('stops at a record that is too short', () => {
    expect(() => parseCsv('synthetic.csv', 'a,b\n1,2\n3\n', { columns: ['a', 'b'] })).toThrow(
      'synthetic.csv, row 3: 1 field',
    );
  });

  it('stops at an unexpected column, unless others are allowed', () => {
    expect(() => parseCsv('synthetic.csv', 'a,b\n', { columns: ['a'] })).toThrow('unexpected: b');
    expect(parseCsv('synthetic.csv', 'a,b\n1,2\n', { columns: ['a'], header: 'at-least' })).toHaveLength(1);
  });

  it('stops at a repeated column', () => {
    expect(() => parseCsv('synthetic.csv', 'a,a\n', { columns: ['a'] })).toThrow('repeated: a');
  });

  it('takes the names from the dialect where the header row is blank', () => {
    const names = ['a', 'b'];
    const [row, ...rest] = parseCsv('synthetic.csv', ',\n1,2\n', { columns: names, names });
    expect([row?.row, row?.text('a'), row?.text('b'), rest.length]).toEqual([2, '1', '2', 0]);
  });

  it('drops the nameless last column the MEF writes, in both of its forms', () => {
    for (const text of ['a;b; \n1;2\n', 'a;b; \n1;2;\n', 'a;b; \n1;2;;\n']) {
      const [row] = parseCsv('synthetic.csv', text, { delimiter: ';', columns: ['a', 'b'] });
      expect(row?.integer('b')).toBe(2);
    }
  });
});
