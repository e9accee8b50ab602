import { describe, expect, it } from 'vitest';
import { tied } from './tied';

const shown = (title: string): string => tied(title).replaceAll('\u00a0', '~');

describe('tied', () => {
  it('keeps a number with its unit or what it counts', () => {
    expect(shown('Anni di reddito per una casa di 80 m²: da 3,6 a Galliera')).toBe(
      'Anni di reddito per una casa di~80~m²: da~3,6 a~Galliera',
    );
    expect(shown('distano almeno 40 minuti')).toBe('distano almeno 40~minuti');
  });

  it('lets a line turn after a number that a preposition follows', () => {
    expect(shown('da 0 in 10 comuni a 22 a Valsamoggia')).toBe('da~0 in~10~comuni a~22 a~Valsamoggia');
    expect(shown('14 of 23 comuni')).toBe('14 of~23~comuni');
  });

  it('changes nothing but spaces', () => {
    const title = 'In Pianura 7 comuni su 21 hanno almeno 200 anziani ogni 100 ragazzi; altrove 29 su 34';
    expect(tied(title).replaceAll('\u00a0', ' ')).toBe(title);
  });
});
