import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../map/textWidth';
import { FACE, linesOf, tag, text } from './svg';

describe('tag', () => {
  it('rounds numbers to two decimals, keeps words as they are and leaves out what is not there', () => {
    expect(tag('rect', { x: 1.23456, y: -0.005, id: '1.23456', fill: null, stroke: undefined })).toBe(
      '<rect x="1.23" y="0" id="1.23456"/>',
    );
  });

  it('holds its children, and closes itself where they come to nothing', () => {
    expect(tag('g', {}, tag('path', { d: 'M0 0' }), tag('circle', { r: 2 }))).toBe(
      '<g><path d="M0 0"/><circle r="2"/></g>',
    );
    expect(tag('g', { id: 'a' }, '', '')).toBe('<g id="a"/>');
  });
});

describe('text', () => {
  it('writes face, size and weight out, and nothing that stands by itself', () => {
    expect(text('1 < 2', 3, 4, { size: 16, fill: '#1D1B17' })).toBe(
      `<text x="3" y="4" font-family="${FACE.sans.replaceAll("'", '&#39;')}" font-size="16" font-weight="400" fill="#1D1B17">1 &lt; 2</text>`,
    );
    const styled = text('a', 0, 0, {
      ...{ size: 12, fill: 'red', face: 'serif', weight: 650, italic: true, anchor: 'end' },
    });
    for (const part of ['Newsreader', 'font-weight="650"', 'font-style="italic"', 'text-anchor="end"'])
      expect(styled).toContain(part);
  });

  it('draws a halo as the same words below', () => {
    const made = text('Imola', 5, 6, { size: 12, fill: '#111111', halo: { colour: '#FFFFFF', width: 3 } });
    const [under, over, rest] = made.split(/(?<=<\/text>)/);
    expect(rest).toBeUndefined();
    expect(under).toContain(
      'stroke="#FFFFFF" stroke-width="3" stroke-linejoin="round" fill="#FFFFFF">Imola<',
    );
    expect(over).toContain('fill="#111111">Imola<');
    expect(over).not.toContain('stroke');
  });
});

describe('linesOf', () => {
  // Other faces are up to a twentieth wider.
  const fits = (line: string, width: number, size: number): boolean => textWidth(line, size) * 1.05 <= width;

  it('breaks between words where the next no longer fits', () => {
    expect(linesOf('uno uno uno', 1000, 16)).toEqual(['uno uno uno']);
    const width = textWidth('uno uno', 16) * 1.05;
    expect(linesOf('uno uno uno', width, 16)).toEqual(['uno uno', 'uno']);
    expect(linesOf('uno uno uno', width - 1, 16)).toEqual(['uno', 'uno', 'uno']);
    // A wider cut of the letters takes more room.
    expect(linesOf('uno uno uno', width, 16, 1.5)).toEqual(['uno', 'uno', 'uno']);
    expect(linesOf('uno\n due', 1000, 16)).toEqual(['uno due']);
    expect(linesOf('', 1000, 16)).toEqual([]);
  });

  it('cuts an address that is wider than a line, as late as it can', () => {
    const address = 'https://example.org/mappa/?indicatore=organizzazioni-10k&comune=037059';
    const lines = linesOf(`Indirizzo: ${address}`, 200, 16);
    expect(lines[0]).toBe('Indirizzo:');
    expect(lines.slice(1).join('')).toBe(address);
    expect(lines.length).toBeGreaterThan(3);
    lines.slice(1, -1).forEach((line, i) => {
      expect(fits(line, 200, 16), line).toBe(true);
      expect(fits(`${line}${lines[i + 2]?.[0] ?? ''}`, 200, 16), line).toBe(false);
    });
  });

  it('never loses a letter, and is wider than asked only by a single one', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9./-]{1,60}$/);
    const width = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), width, (words, px) => {
        const lines = linesOf(words.join(' '), px, 16);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
        for (const line of lines) expect(line.length === 1 || fits(line, px, 16), line).toBe(true);
      }),
    );
  });
});
