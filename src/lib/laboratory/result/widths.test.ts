import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../map/textWidth';
import { columnWidth, cutToWidth } from './widths';

describe('width of a column', () => {
  it('is enough for the heading and for nearly all cells, and within its limits', () => {
    expect(columnWidth(['n'], ['1', '22'])).toBe(84);
    expect(columnWidth(['n'], ['x'.repeat(500)])).toBe(340);
    const cells = ['San Giovanni in Persiceto', 'Imola'];
    expect(columnWidth(['n'], cells)).toBeGreaterThan(textWidth('San Giovanni in Persiceto', 15));
    expect(columnWidth(['una intestazione lunga'], ['1'])).toBeGreaterThan(columnWidth(['n'], ['1']));
  });

  it('does not follow one cell in a hundred', () => {
    const usual = Array.from({ length: 99 }, () => 'Casalecchio di Reno');
    expect(columnWidth(['n'], [...usual, 'x'.repeat(80)])).toBe(columnWidth(['n'], usual));
  });

  it('of no rows is that of its heading', () => {
    expect(columnWidth(['popolazione residente'], [])).toBeGreaterThan(84);
  });
});

describe('a text cut to a width', () => {
  it('is in one line and fits, and is its own beginning', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.integer({ min: 40, max: 400 }), (text, width) => {
        const cut = cutToWidth(text, width);
        expect(textWidth(cut, 13)).toBeLessThanOrEqual(Math.max(width, 26));
        expect(cut).not.toMatch(/[\t\n\r]/);
        const line = text.slice(0, 200).replace(/\s+/g, ' ');
        expect(line.startsWith(cut.replace(/…$/, '')) || line === cut).toBe(true);
      }),
    );
  });

  it('is left alone where there is room, and ends in an ellipsis where there is not', () => {
    expect(cutToWidth('due\nrighe', 200)).toBe('due righe');
    expect(cutToWidth('una parola e poi molte altre', 80)).toMatch(/^una par.*\S…$/);
  });
});
