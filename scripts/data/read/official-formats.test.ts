import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseSdmx } from './sdmx';
import { decodeText } from './text';
import { parseTitledCsv } from './titled-csv';
import { parseSheet } from './xlsx';
import { zipMember } from './zip';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');

describe('decodeText', () => {
  it('reads UTF-8, and Windows-1252 where it is not UTF-8', () => {
    expect(decodeText(bytes('è € 1'))).toBe('è € 1');
    expect(decodeText(Uint8Array.from([0xe8, 0x20, 0x80]))).toBe('è €');
  });
});

describe('zipMember', () => {
  it('gives the one member that fits', () => {
    const archive = zipSync({ 'leggimi.txt': bytes('x'), 'dati/redditi.CSV': bytes('a,b') });
    expect(decodeText(zipMember('s.zip', archive, /\.csv$/i))).toBe('a,b');
  });

  it('stops when several fit, with the list', () => {
    const archive = zipSync({ 'a.csv': bytes('1'), 'b.csv': bytes('2') });
    expect(() => zipMember('s.zip', archive, /\.csv$/)).toThrow(/more than one member .*a\.csv, b\.csv/);
  });
});

describe('parseTitledCsv', () => {
  const dialect = { delimiter: ';', columns: ['Prog', 'Nome'] } as const;

  it('skips the title above and the notes below, and trims the header', () => {
    const text = 'Elenco;\r\n\r\n Prog ;Nome\r\n1;Uno\r\nNota: 1;2;3\r\n';
    const rows = parseTitledCsv('s.csv', text, { ...dialect, record: /^\d+;/ });
    expect(rows.map((row) => [row.row, row.text('Nome')])).toEqual([[2, 'Uno']]);
  });

  it('reads a file without a title, too', () => {
    expect(parseTitledCsv('s.csv', '\uFEFFProg;Nome\n1;Uno\n', dialect)[0]?.integer('Prog')).toBe(1);
  });

  it('stops when no line is a header, and when one differs', () => {
    expect(() => parseTitledCsv('s.csv', '<html>\n<p>', dialect)).toThrow(/no header .*begins with "<html>"/);
    expect(() => parseTitledCsv('s.csv', 'titolo\nProg;Cognome\n1;x\n', dialect)).toThrow(
      /missing: Nome; unexpected: Cognome/,
    );
  });
});

describe('parseSdmx', () => {
  const text = 'REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n037006,9,2021,10,\n037006,1,2021,4,p\n';

  it('stops at a dimension that nobody chose and that holds several values', () => {
    expect(() => parseSdmx('s.csv', text, [], () => true)).toThrow(
      /column "SEX": more than one value .*9, 1/,
    );
  });

  it('reads when it is chosen, whatever the status flags', () => {
    const { rows, read } = parseSdmx('s.csv', text, ['SEX'], (row) => row.text('SEX') === '9');
    expect([rows.map((row) => row.integer('OBS_VALUE')), read.length]).toEqual([[10], 2]);
  });
});

describe('parseSheet', () => {
  it('stops at what is not a workbook', async () => {
    const dialect = { columns: ['A'], dropped: [] };
    await expect(parseSheet('s.xlsx', bytes('<html>'), dialect)).rejects.toThrow(
      /s\.xlsx: the workbook does not open/,
    );
  });
});
