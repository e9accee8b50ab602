import Papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defused, toCsv, type CsvCell } from './csv';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

fc.configureGlobal(fuzzRuns(100));

const columns = ['codice', 'nome', 'valore', 'vero'];
const row = fc.record({
  codice: fc.stringMatching(/^0[0-9]{5}$/),
  nome: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('=1+1', '+39', '-1', '@x', '\tx', '\rx', '=1\n+1', 'a"b', 'a,b', 'a\r\nb', '', ' x '),
  ),
  valore: fc.option(fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))),
  vero: fc.boolean(),
});
const written = (cell: CsvCell): string =>
  typeof cell === 'string' ? defused(cell) : cell === null ? '' : String(cell);

describe('toCsv', () => {
  it('reads back as it was written, formulas defused', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const read = Papa.parse<string[]>(toCsv(columns, rows), { delimiter: ',', newline: '\r\n' });
        expect(read.errors).toEqual([]);
        const lines = read.data.slice(0, -1);
        expect(read.data.at(-1)).toEqual(['']);
        expect(lines).toEqual([
          columns,
          ...rows.map((r) => [r.codice, r.nome, r.valore, r.vero].map(written)),
        ]);
      }),
    );
  });

  it('keeps codes as text and negative numbers as numbers', () => {
    expect(toCsv(['id', 'v'], [{ id: '037006', v: -1.5 }])).toBe('id,v\r\n037006,-1.5\r\n');
  });

  it('defuses text that a spreadsheet would run', () => {
    expect(toCsv(['t'], [{ t: '=HYPERLINK("x")' }, { t: '-2' }])).toBe(
      't\r\n"\'=HYPERLINK(""x"")"\r\n"\'-2"\r\n',
    );
    // Also where a line break follows.
    expect(toCsv(['t'], [{ t: '=1\n' }])).toBe('t\r\n"\'=1\n"\r\n');
  });

  it('writes the header of an empty table, the columns asked and no others', () => {
    expect(toCsv(['a', 'b'], [])).toBe('a,b\r\n');
    expect(toCsv(['c', 'a'], [{ a: 1, b: 'y', c: null }])).toBe('c,a\r\n,1\r\n');
  });
});
