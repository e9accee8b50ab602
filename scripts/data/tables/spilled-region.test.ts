import { describe, expect, it } from 'vitest';
import { withoutRegion } from './spilled-region';

describe('withoutRegion', () => {
  it.each([
    ['EMILIA IO CI SONO ROMAGNA', [], 'IO CI SONO'],
    [
      'PUBBLICA ASS. CROCE ITALIA COMUNI DI EMILIA PIANURA ROMAGNA',
      [],
      'PUBBLICA ASS. CROCE ITALIA COMUNI DI PIANURA',
    ],
    // The region of the name itself stays.
    ['EMILIA ASSI.SM EMILIA ROMAGNA ROMAGNA', [], 'ASSI.SM EMILIA ROMAGNA'],
    ['COMITATO REGIONALE ANSPI EMILIA EMILIA ROMAGNA ROMAGNA', [], 'COMITATO REGIONALE ANSPI EMILIA ROMAGNA'],
    // In a cell of three lines the second word of the region is not the last of the name.
    [
      'CENTRO UNIVERSITARIO SPORTIVO EMILIA BOLOGNA ASSOCIAZIONE ROMAGNA DILETTANTISTICA',
      [],
      'CENTRO UNIVERSITARIO SPORTIVO BOLOGNA ASSOCIAZIONE DILETTANTISTICA',
    ],
  ])('%s', (broken, later, name) => expect(withoutRegion(broken, later)).toBe(name));

  it('prefers the words whose absence gives the name of a later year', () => {
    const broken = 'EMILIA CIRCOLO EMILIA DI ROMAGNA ROMAGNA';
    expect(withoutRegion(broken, ['EMILIA CIRCOLO DI ROMAGNA'])).toBe('EMILIA CIRCOLO DI ROMAGNA');
    expect(withoutRegion(broken, ['CIRCOLO EMILIA DI ROMAGNA.'])).toBe('CIRCOLO EMILIA DI ROMAGNA');
  });

  it('is null where the two words are not both there', () => {
    expect(withoutRegion('EMILIA IO CI SONO', [])).toBeNull();
    expect(withoutRegion("ANZOLA DELL'EMILIA ROMAGNA", [])).toBeNull();
  });
});
