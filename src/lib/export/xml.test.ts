import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xmlText } from './xml';

describe('xmlText', () => {
  it('leaves no markup and reads back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const written = xmlText(text);
        expect(written).not.toMatch(/[<>"']|&(?!#\d+;)/);
        const read = written.replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)));
        expect(read).toBe(text);
      }),
    );
  });

  it('drops what XML cannot hold', () => {
    expect(xmlText('a\u0000b\u001Fc\uFFFEd\te')).toBe('abcd\te');
  });
});
