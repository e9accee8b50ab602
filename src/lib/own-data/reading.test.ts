import { describe, expect, it } from 'vitest';
import { cellsOfFirstLine, dialectOf } from './dialect';
import { columnNames, hasHeader } from './header';
import { readingOf } from './reading';

const COMUNI = new Set(['Bologna', 'Imola', 'Vergato']);
const isPlace = (text: string): boolean => COMUNI.has(text);
const sniff = (text: string, known = {}) => readingOf(text, 'utf-8', known, isPlace);

describe('dialectOf', () => {
  it.each([
    ['comune,valore\nBologna,1\nImola,2\n', ',', '"'],
    ['comune;valore\nBologna;1,5\nImola;2,5\n', ';', '"'],
    ['Bologna;1,5\nImola;2,5\n', ';', '"'],
    ['comune\tvia\nBologna\tRoma, 1\nImola\tEmilia, 2\n', '\t', '"'],
    ['a|b|c\n1|2|3\n', '|', '"'],
    ['a,b\n"x;y","z;w"\n"x;y","z;w"\n', ',', '"'],
    ["'a','b'\n'1,5','2'\n'3','4'\n", ',', "'"],
    ['sep=;\na,x;b\n1,5;2\n', ';', '"'],
    ["comune,nome\nBologna,L'altra\nImola,dell'Emilia\n", ',', '"'],
    ['solo\nuna\ncolonna\n', ',', '"'],
  ] as const)('%j', (text, separator, quote) => expect(dialectOf(text)).toEqual({ separator, quote }));

  it('does as the reader says', () => {
    expect(dialectOf('a;b\n1;2\n', { separator: ',', quote: '' })).toEqual({ separator: ',', quote: '' });
  });

  it('counts the cells of a line without making them', () => {
    expect(cellsOfFirstLine(`${'x,'.repeat(999_999)}x\na;b`)).toBe(1_000_000);
    expect(cellsOfFirstLine('')).toBe(1);
  });
});

describe('hasHeader', () => {
  it.each([
    [
      'texts over numbers',
      [
        ['comune', 'valore'],
        ['Bologna', '1'],
      ],
      true,
    ],
    [
      'years over numbers',
      [
        ['comune', '2019', '2020'],
        ['Bologna', '1', '2'],
        ['Imola', '3', '4'],
      ],
      true,
    ],
    [
      'a comune in the first row',
      [
        ['Bologna', '12'],
        ['Imola', '13'],
      ],
      false,
    ],
    [
      'numbers over numbers',
      [
        ['1', '2'],
        ['3', '4'],
      ],
      false,
    ],
    [
      'texts over texts',
      [
        ['nome', 'via'],
        ['Rosa', 'Roma'],
        ['Viola', 'Emilia'],
      ],
      true,
    ],
    [
      'a text that comes again',
      [
        ['sì', 'rosso'],
        ['no', 'verde'],
        ['sì', 'rosso'],
      ],
      false,
    ],
    ['a header alone', [['comune', 'valore']], true],
    ['a row alone', [['Bologna', '3']], false],
    [
      'years over years',
      [
        ['2019', 'a'],
        ['2020', 'b'],
        ['2021', 'a'],
      ],
      false,
    ],
  ])('%s', (_, rows, header) => expect(hasHeader(rows, isPlace)).toBe(header));
});

describe('columnNames', () => {
  it('makes names that repeat unique, and names what has none, without taking one that is there', () => {
    expect(columnNames(['v', 'v', '', 'v 2', ' V '], 6)).toEqual({
      names: ['v', 'v 3', 'colonna 3', 'v 2', 'V 3 2', 'colonna 6'].with(4, 'V 4'),
      mended: 4,
    });
    expect(columnNames(null, 2)).toEqual({ names: ['colonna 1', 'colonna 2'], mended: 0 });
  });
});

describe('readingOf', () => {
  it.each([
    ['comune;v\nBologna;1.234,5\nImola;2\n', { decimal: ',' }],
    ['comune;v\nBologna;1.5\nImola;2.25\n', { decimal: '.' }],
    ['comune;v\nBologna;1.234\n', { decimal: ',' }],
    ['comune,v\nBologna,"1,234"\n', { decimal: '.' }],
    ['comune;d\nBologna;12/31/2024\n', { dates: 'month-first' }],
    ['comune;d\nBologna;31/12/2024\nImola;01/02/2024\n', { dates: 'day-first' }],
    ['comune;d\nBologna;01/02/2024\n', { dates: 'day-first' }],
    ['Bologna;1\nImola;2\n', { header: false }],
  ])('%j', (text, reading) => expect(sniff(text).reading).toMatchObject(reading));

  it('does as the reader says', () => {
    const known = { decimal: '.', dates: 'month-first', header: false, separator: ';', quote: '' } as const;
    expect(sniff('comune;v\nBologna;1,5\n', known).reading).toMatchObject(known);
  });

  it('passes over a title, and takes columns that the header does not name', () => {
    expect(sniff('Popolazione residente\n\ncomune;v;w\nBologna;1;2\nImola;3;4\n')).toMatchObject({
      lead: 2,
      width: 3,
    });
    expect(sniff('comune;v\nBologna;1;2\nImola;3;4\n')).toMatchObject({ lead: 0, width: 3 });
    expect(sniff('sep=;\ncomune;v\nBologna;1\n')).toMatchObject({ lead: 1, width: 2 });
  });
});
