import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xmlText } from './xml';

const READ: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

describe('xmlText', () => {
  it('leaves no markup and reads back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const written = xmlText(text);
        expect(written).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
        expect(written.replace(/&[^;]+;/g, (entity) => READ[entity] ?? entity)).toBe(text);
      }),
    );
  });

  it('drops what XML cannot hold', () => {
    expect(xmlText('a\u0000b\u001Fc\uFFFEd\te')).toBe('abcd\te');
  });
});
