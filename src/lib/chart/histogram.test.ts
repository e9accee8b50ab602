import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitHistogram } from './histogram';

const items = (values: number[]): { id: string; value: number }[] =>
  values.map((value, i) => ({ id: String(i), value }));

describe('unitHistogram', () => {
  it('draws every value once, inside the width, coloured by its class', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 1, maxLength: 60 }),
        (values) => {
          const h = unitHistogram(items(values), [0], 280, 8);
          expect(new Set(h.dots.map((d) => d.id)).size).toBe(values.length);
          for (const dot of h.dots) {
            expect(dot.x).toBeGreaterThanOrEqual(4 - 1e-9);
            expect(dot.x).toBeLessThanOrEqual(276 + 1e-9);
            expect(dot.classIndex).toBe((values[Number(dot.id)] ?? 0) >= 0 ? 1 : 0);
          }
        },
      ),
    );
  });

  it('piles equal values', () => {
    const h = unitHistogram(items([1, 1, 1, 9]), [5], 100, 10);
    expect(h.dots.filter((d) => d.x < 50).map((d) => d.level)).toEqual([0, 1, 2]);
    expect(h.tallest).toBe(3);
  });

  it('cuts a long tail and says where it ends', () => {
    const tail = unitHistogram(items([...Array.from({ length: 50 }, (_, i) => i), 5000]), [25], 280, 8);
    expect(tail.clippedAt).toBe(5000);
    expect(Math.max(...tail.dots.map((d) => d.x))).toBeCloseTo(276);
    const even = unitHistogram(items(Array.from({ length: 50 }, (_, i) => i)), [25], 280, 8);
    expect(even.clippedAt).toBeNull();
  });

  it('cuts a long tail of low values as well', () => {
    const head = unitHistogram(items([-5000, ...Array.from({ length: 50 }, (_, i) => i)]), [25], 280, 8);
    expect(head).toMatchObject({ clippedBelow: -5000, clippedAt: null });
    expect(head.dots[0]).toMatchObject({ id: '0', x: 4, level: 0 });
    expect(Math.min(...head.dots.slice(1).map((d) => d.x))).toBeGreaterThan(12);
    expect(head.at(0)).toBeLessThan(head.at(40));
  });

  it('covers the width with the class bar', () => {
    const h = unitHistogram(items([0, 5, 10]), [3, 7], 200, 8);
    expect(h.segments.reduce((sum, s) => sum + s.width, 0)).toBeCloseTo(200);
  });

  it('prints crowded breaks on a second row rather than not at all', () => {
    const h = unitHistogram(items([0, 100]), [20, 26, 60], 252, 7);
    expect(h.breaks.map((b) => b.row)).toEqual([0, 1, 0]);
  });
});
