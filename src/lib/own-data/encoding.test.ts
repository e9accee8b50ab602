import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodingOf, NotThisEncoding, TextPieces } from './encoding';
import { encoded } from './bytes.fixture';
import { ENCODINGS, type Encoding } from './types';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

fc.configureGlobal(fuzzRuns(100));

const TEXT = 'comune;metà\r\nZola Predosa;sì – €\rBudrio;più\n';

describe('encodingOf', () => {
  it.each(ENCODINGS)('knows %s, with its mark or without', (encoding) => {
    expect(encodingOf(encoded(TEXT, encoding, false))).toBe(encoding);
    if (encoding !== 'windows-1252') expect(encodingOf(encoded(TEXT, encoding, true))).toBe(encoding);
  });

  it('takes plain ASCII and a character cut at the end for UTF-8', () => {
    expect(encodingOf(encoded('abc', 'utf-8', false))).toBe('utf-8');
    expect(encodingOf(encoded('perché', 'utf-8', false).slice(0, -1))).toBe('utf-8');
    expect(encodingOf(new Uint8Array())).toBe('utf-8');
  });
});

describe('TextPieces', () => {
  it('gives the same text wherever the bytes are cut, with one kind of line end', () => {
    const whole = TEXT.replace(/\r\n?/g, '\n');
    fc.assert(
      fc.property(
        fc.constantFrom(...ENCODINGS),
        fc.array(fc.nat(120)),
        fc.boolean(),
        (encoding: Encoding, cuts, mark) => {
          const bytes = encoded(TEXT, encoding, mark && encoding !== 'windows-1252');
          const pieces = new TextPieces(encoding, true);
          const at = [0, ...cuts.map((cut) => cut % bytes.length).sort((a, b) => a - b), bytes.length];
          const read = at.slice(1).map((end, i) => pieces.next(bytes.subarray(at[i], end)));
          expect([...read, pieces.next(null)].join('')).toBe(whole);
        },
      ),
    );
  });

  it('says where bytes are not of the encoding, and whether all before was ASCII', () => {
    const late = (text: string) => {
      const pieces = new TextPieces('utf-8', true);
      try {
        pieces.next(encoded(text, 'utf-8', false));
        pieces.next(new Uint8Array([0xe8, 0x20]));
      } catch (error) {
        return error;
      }
      return null;
    };
    expect(late('plain')).toEqual(expect.objectContaining({ plain: true }));
    expect(late('perché')).toBeInstanceOf(NotThisEncoding);
    expect(late('perché')).toEqual(expect.objectContaining({ plain: false }));
  });
});
