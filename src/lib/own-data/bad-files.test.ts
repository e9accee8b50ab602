import { describe, expect, it } from 'vitest';
import { encoded } from './bytes.fixture';
import { LIMITS, readFile } from './read-file';
import { readTable, readText } from './read-text.fixture';
import type { Gazetteer } from './types';

const NOWHERE: Gazetteer = { places: [], localities: [] };

const warnings = async (content: string): Promise<string[]> =>
  (await readTable(content)).file.warnings.map(({ key, count, row }) => `${key} ${count} ${row}`);

describe('files that are no table', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\n ', 'empty'],
    ['only a header', 'comune,valore\n', 'only-header'],
    ['a page', '<!DOCTYPE html><html></html>', 'html'],
    ['JSON', '[{"a":1}]', 'json'],
    ['GeoJSON', '{"type":"FeatureCollection","features":[]}', 'geojson'],
    ['one column of numbers', 'valore\n1\n2\n', 'one-column'],
    ['a million columns', `${'c,'.repeat(999_999)}c\n${'1,'.repeat(999_999)}1\n`, 'too-many-columns'],
    ['501 columns', `${'c,'.repeat(500)}c\n${'1,'.repeat(500)}1\n`, 'too-many-columns'],
    ['a row without an end', 'a'.repeat(3_000_000), 'endless-row'],
  ])('%s', async (_, content, key) =>
    expect(await readText(content)).toMatchObject({ ok: false, problem: { key } }),
  );

  it('one that is larger than the limit, without reading it', async () => {
    const large = { size: LIMITS.bytes + 1 } as Blob;
    const outcome = await readFile({ file: large, known: {}, gazetteer: NOWHERE, progress: () => undefined });
    expect(outcome).toEqual({ ok: false, problem: { key: 'too-large', detail: '210 MB' } });
  });

  it('one that went away while it was read', async () => {
    const gone = {
      size: 10,
      slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }),
    };
    const outcome = await readFile({
      file: gone as unknown as Blob,
      known: {},
      gazetteer: NOWHERE,
      progress: () => undefined,
    });
    expect(outcome).toEqual({ ok: false, problem: { key: 'unreadable', detail: 'NotFoundError' } });
  });

  it('takes 500 columns, and a list of comuni alone', async () => {
    expect((await readTable(`${'c,'.repeat(499)}c\n${'1,'.repeat(499)}1\n`)).file.columns).toHaveLength(500);
    expect((await readTable('comune\nBologna\nImola\n')).file.columns).toHaveLength(1);
  });
});

describe('tables with something wrong', () => {
  it.each([
    ['rows of other lengths', 'comune,a,b\nBologna,1,2\nImola,3\nVergato,4,5,6\n', ['ragged 2 3']],
    ['a separator at the end of each row', 'comune;a;\nBologna;1;\n', []],
    ['names that repeat or lack', 'comune,a,a,\nBologna,1,2,3\n', ['repeated-names 2 1']],
    [
      'formulas',
      'comune,v\nBologna,"=cmd|\'/c calc\'!A1"\nImola,@SUM(1)\nVergato,-5\nBudrio,+39 051 1\nDozza,-\n',
      ['formulas 2 2'],
    ],
    ['a quote that is never closed', 'comune;v\n"Bologna;1\nImola;2\n', ['unclosed-quote 1 2']],
    ['blank rows', 'comune;v\n\nBologna;1\n;\nImola;2\n\n\n', ['blank-rows 2 2']],
    [
      'UTF-8 read as Windows-1252 by someone before',
      'comune;v\nBologna;perchÃ©\nImola;sÃ¬\n',
      ['wrong-encoding 2 2'],
    ],
    ['zero bytes', `comune;v\nBolo\0gna;1\n${'Imola;2\n'.repeat(20)}`, ['control-characters 1 null']],
    ['a title', 'Popolazione\n\ncomune;v;w\nBologna;1;2\n', ['lead-rows 1 1']],
    ['dates that read both ways', 'comune;d\nBologna;03/04/2024\n', ['ambiguous-dates 1 null']],
    ['numbers that read both ways', 'comune;v\nBologna;1.234\n', ['ambiguous-numbers 1 null']],
    ['line ends of three kinds', 'comune;v\r\nBologna;1\nImola;2\rVergato;3\r\n', []],
  ])('%s', async (_, content, expected) => expect(await warnings(content)).toEqual(expected));

  it('reads old Macintosh line ends', async () => {
    expect((await readTable('comune;v\rBologna;1\rImola;2\r')).file.rows).toBe(2);
  });

  it('goes back to Windows-1252 where the first accent comes late, and says what it could not read after good ones', async () => {
    const ascii = 'Bologna;abc\n'.repeat(40_000);
    const late = await readTable(encoded(`comune;nota\n${ascii}Imola;perché\n`, 'windows-1252', false));
    expect(late.file.reading.encoding).toBe('windows-1252');
    expect(late.store.columns[1]?.texts.at(40_000)).toBe('perché');
    const mixed = new Uint8Array([
      ...encoded(`comune;nota\nImola;già\n${ascii}Imola;perch`, 'utf-8', false),
      0xe9,
      0x0a,
    ]);
    const { file: found } = await readTable(mixed);
    expect(found.reading.encoding).toBe('utf-8');
    expect(found.warnings).toEqual([{ key: 'wrong-encoding', count: 1, row: 40_003 }]);
  });

  it('finds a quote that is never closed in a long file, and reads all the rest', async () => {
    const { file: found } = await readTable(
      `comune;v\nBologna;1\n"Imola;2\n${'Vergato;3\n'.repeat(250_000)}`,
    );
    expect(found.rows).toBe(250_002);
    expect(found.warnings).toEqual([{ key: 'unclosed-quote', count: 1, row: 3 }]);
  });
});
