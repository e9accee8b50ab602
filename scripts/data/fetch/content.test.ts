import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { contentFault } from './content';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const archive = zipSync({ 'a.csv': bytes('codice;valore\n037006;1\n') });

describe('contentFault', () => {
  it('lets whole files through, in every format', () => {
    expect(contentFault(archive, { format: 'zip', columns: [] })).toBeNull();
    expect(contentFault(archive, { format: 'xlsx', columns: [] })).toBeNull();
    expect(contentFault(bytes('{"a": 1}'), { format: 'json', columns: [] })).toBeNull();
    expect(contentFault(bytes('\uFEFFa,b\r\n1,2\r\n'), { format: 'csv', columns: ['a', 'b'] })).toBeNull();
  });

  it('finds the header below lines of title, in any delimiter', () => {
    const text = 'Elenco sintetico;;\n\n"codice";"valore";"altro"\n1;2;3\n';
    expect(contentFault(bytes(text), { format: 'csv', columns: ['codice', 'valore'] })).toBeNull();
  });

  it('reads a header in Windows-1252', () => {
    const text = Uint8Array.from([...bytes('Et'), 0xe0, ...bytes(';Totale\n1;2\n')]);
    expect(contentFault(text, { format: 'csv', columns: ['Età', 'Totale'] })).toBeNull();
  });

  it.each([
    ['an archive cut short', archive.slice(0, -30), 'zip', /cut short/],
    ['a page instead of an archive', bytes('<html>login</html>'), 'xlsx', /HTML page instead of an archive/],
    ['something else instead of an archive', bytes('%PDF-1.7'), 'zip', /not a ZIP archive/],
    ['JSON cut short', bytes('{"a": [1, 2'), 'json', /not valid JSON/],
    [
      'an XML error instead of CSV',
      bytes('<?xml version="1.0"?><error/>'),
      'csv',
      /HTML or XML page instead of CSV/,
    ],
    [
      'a header that differs',
      bytes('codice;importo\n1;2\n'),
      'csv',
      /missing: valore; not expected: importo/,
    ],
    ['a last record cut short', bytes('codice;valore\n1;2\n03'), 'csv', /last record is cut short/],
  ] as const)('refuses %s', (_name, content, format, reason) => {
    const columns = format === 'csv' ? ['codice', 'valore'] : [];
    expect(contentFault(content, { format, columns })).toMatch(reason);
  });
});
