import { describe, expect, it } from 'vitest';
import { encoded } from './bytes.fixture';
import { formOf } from './file-form';

const bytes = (hex: string, more = ''): Uint8Array =>
  Uint8Array.from([
    ...(hex.match(/../g) ?? []).map((pair) => parseInt(pair, 16)),
    ...new TextEncoder().encode(more),
  ]);
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

describe('formOf', () => {
  it.each([
    ['PNG', bytes('89504e470d0a1a0a', 'IHDR'), 'binary', 'PNG'],
    ['PDF', text('%PDF-1.7\n'), 'binary', 'PDF'],
    ['JPEG', bytes('ffd8ffe0'), 'binary', 'JPEG'],
    ['Parquet', text('PAR1\u0015'), 'binary', 'Parquet'],
    ['XLSX', bytes('504b0304', '....[Content_Types].xml....xl/workbook.xml'), 'spreadsheet', 'XLSX'],
    [
      'ODS',
      bytes('504b0304', 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      'spreadsheet',
      'ODS',
    ],
    ['XLS', bytes('d0cf11e0a1b11ae1'), 'spreadsheet', 'XLS'],
    [
      'Excel XML',
      text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      'spreadsheet',
      'XML',
    ],
    ['ZIP', bytes('504b0304', 'dati.csv'), 'archive', 'ZIP'],
    ['GZIP', bytes('1f8b0800'), 'archive', 'GZIP'],
    ['noise', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256), 'binary', ''],
    ['a page', text('\uFEFF \n<!DOCTYPE html><html lang="it">'), 'html', 'HTML'],
    ['a table of a page', text('<table><tr><td>1</td></tr></table>'), 'html', 'HTML'],
    ['XML', text('<?xml version="1.0"?><dati/>'), 'html', 'XML'],
    ['JSON', text('[{"comune":"Bologna"}]'), 'json', ''],
    ['a JSON object', text('{\n  "rows": []}'), 'json', ''],
    ['GeoJSON', text('{"name": "x", "type": "FeatureCollection", "features": []}'), 'geojson', ''],
    ['TopoJSON', text('{"type":"Topology"}'), 'geojson', ''],
    ['JSON in UTF-16', encoded('{"rows": [1, 2]}', 'utf-16le', true), 'json', ''],
    ['blanks', text('\n \r\n\t'), 'empty', ''],
    ['a byte order mark', bytes('efbbbf'), 'empty', ''],
  ] as const)('%s', (_, head, key, detail) => expect(formOf(head)).toEqual({ key, detail }));

  it.each(['comune,v\nBologna,1\n', '"a","b"\n', '<5 anni;12\n', '[nota];3\n', '-;1\n', '# commento\na;b\n'])(
    'may be a table: %j',
    (content) => expect(formOf(text(content))).toBeNull(),
  );

  it('takes tables in every encoding', () => {
    for (const encoding of ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const)
      expect(formOf(encoded('comune;metà\nZola;sì\n', encoding, false)), encoding).toBeNull();
  });
});
