import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../read/csv';
import { plainName, Places } from './names';
import { slugOf } from './slug';
import { restoreAccents } from './accents';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

fc.configureGlobal(fuzzRuns(100));

const PLACES = new Places(
  [
    { id: '037013', name: "Castel d'Aiano" },
    { id: '037016', name: 'Castel Guelfo di Bologna' },
    { id: '037062', name: 'Alto Reno Terme' },
  ],
  [
    { alias: 'CASTEL GUELFO BOLOGNA', id: '037016' },
    { alias: 'PORRETTA TERME', id: '037062' },
  ],
);

describe('Places', () => {
  it.each([
    ['CASTEL D`AIANO', '037013'],
    ['Castel d’Aiano', '037013'],
    ["castel  d'aiano ", '037013'],
    ['Castel Guelfo Bologna', '037016'],
    ['Porretta Terme', '037062'],
  ])('finds "%s"', (name, id) => expect(PLACES.find(name)).toBe(id));

  it('finds nothing where nothing matches, not even a part of a name', () => {
    expect(PLACES.find('Castel')).toBeNull();
    expect(PLACES.find('')).toBeNull();
  });

  it('finds a place under any mixture of marks, and never one that is not there', () => {
    const piece = fc.constantFrom(
      'Castel',
      'CASTEL',
      "d'",
      'd’',
      'Aiano',
      'AIANO',
      '`',
      ' ',
      '\u0301',
      'Terme',
      '\0',
    );
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        expect(plainName(plainName(text))).toBe(plainName(text));
        const id = PLACES.find(text);
        expect(PLACES.find(` ${text.toUpperCase()}\t`)).toBe(id);
        if (id !== null) expect(PLACES.ids).toContain(id);
      }),
    );
  });

  it('names row and column of a comune it does not know', () => {
    const [row] = parseCsv('synthetic.csv', 'comune\nFerrara\n', { columns: ['comune'] });
    expect(() => row && PLACES.byName(row, 'comune')).toThrow(
      'synthetic.csv, row 2, column "comune": unknown comune "Ferrara"',
    );
  });

  it('does not accept an alias of an unknown comune', () => {
    expect(() => new Places([], [{ alias: 'X', id: '037999' }])).toThrow('037999 is no comune');
  });

  it('carries a code of the past onto the comune of today', () => {
    const [row] = parseCsv('synthetic.csv', 'code\n37049\n', { columns: ['code'] });
    expect(row && PLACES.byCode(row, 'code')).toBe('037062');
  });
});

describe('names', () => {
  it('plainName is the same for spellings of one name', () => {
    expect(plainName("Sant'Agata Bolognèse")).toBe(plainName('SANT`AGATA  BOLOGNESE'));
  });

  it('slugOf makes an address segment', () => {
    expect(slugOf("Castello d'Argile")).toBe('castello-d-argile');
    expect(slugOf('Città metropolitana')).toBe('citta-metropolitana');
  });

  it('restoreAccents changes only whole words it knows', () => {
    expect(restoreAccents('Comunita energetica di Societa Dolce')).toBe(
      'Comunità energetica di Società Dolce',
    );
    expect(restoreAccents('comunitario')).toBe('comunitario');
  });
});
