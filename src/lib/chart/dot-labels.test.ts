import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../map/textWidth';
import { dotLabels, LABEL_SIZE, type DotLabel } from './dot-labels';

const frame = { left: 0, right: 400, top: 0, bottom: 300 };
const dot = fc.record({
  x: fc.double({ min: 5, max: 395, noNaN: true }),
  y: fc.double({ min: 5, max: 295, noNaN: true }),
});
const boxOf = (label: DotLabel): { left: number; right: number; top: number; bottom: number } => {
  const width = textWidth(label.text, LABEL_SIZE, label.bold);
  const left =
    label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
  return { left, right: left + width, top: label.y - 10, bottom: label.y + 4 };
};

describe('dotLabels', () => {
  it('lets no name leave the frame, cover a dot or another name', () => {
    fc.assert(
      fc.property(fc.array(dot, { maxLength: 40 }), (dots) => {
        const all = dots.map((d, i) => ({ ...d, id: String(i), text: `Comune ${i}` }));
        const labels = dotLabels(all, all, frame, 4);
        for (const [i, label] of labels.entries()) {
          const box = boxOf(label);
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(400);
          for (const other of labels.slice(i + 1).map(boxOf))
            expect(
              box.right <= other.left + 2 ||
                other.right <= box.left + 2 ||
                box.bottom <= other.top ||
                other.bottom <= box.top,
            ).toBe(true);
          for (const d of all.filter((d) => d.id !== label.id))
            expect(
              d.x + 4 <= box.left || d.x - 4 >= box.right || d.y + 4 <= box.top || d.y - 4 >= box.bottom,
            ).toBe(true);
        }
      }),
    );
  });

  it('names the first where two want the same place, and always what must be named', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => ({
      id: String(i),
      x: 200 + (i % 6) * 8,
      y: 150 + Math.floor(i / 6) * 8,
      text: 'San Giovanni in Persiceto',
    }));
    const middle = crowd[14];
    if (!middle) throw new Error('no dot');
    expect(dotLabels([middle], crowd, frame, 4)).toEqual([]);
    expect(dotLabels([{ ...middle, must: true }], crowd, frame, 4)).toHaveLength(1);
  });

  it('writes the names of a pile that must be named under each other, off what is written already', () => {
    const pile = [90, 100, 110].map((y, i) => ({
      id: String(i),
      x: 395,
      y,
      text: 'Alto Reno Terme',
      must: true,
    }));
    const written = { left: 250, right: 400, top: 80, bottom: 92 };
    const boxes = [...dotLabels(pile, pile, frame, 4.5, [written]).map(boxOf), written];
    expect(boxes).toHaveLength(4);
    for (const [i, box] of boxes.entries())
      for (const other of boxes.slice(i + 1))
        expect(box.bottom <= other.top || other.bottom <= box.top).toBe(true);
  });

  it('writes to the left of a dot at the right edge', () => {
    const [label] = dotLabels([{ id: 'a', x: 395, y: 100, text: 'Vergato' }], [], frame, 4);
    expect(label?.anchor).toBe('end');
  });
});
