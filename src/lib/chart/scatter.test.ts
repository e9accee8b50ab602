import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scatterLayout } from './scatter';

const value = fc.double({ min: -1e4, max: 1e6, noNaN: true });

describe('scatterLayout', () => {
  it('keeps every dot inside the plot, more to the right and higher', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: value, y: value }), { maxLength: 60 }),
        fc.integer({ min: 300, max: 1200 }),
        (points, width) => {
          const items = points.map((p, i) => ({ ...p, id: String(i) }));
          const layout = scatterLayout(items, width, 340);
          for (const [i, dot] of layout.dots.entries()) {
            expect(dot.x).toBeGreaterThanOrEqual(layout.left);
            expect(dot.x).toBeLessThanOrEqual(layout.right);
            expect(dot.y).toBeGreaterThanOrEqual(layout.top);
            expect(dot.y).toBeLessThanOrEqual(layout.bottom);
            const first = items[0];
            const own = items[i];
            if (!first || !own || layout.yAxis.isBeyond(own.y) || layout.yAxis.isBeyond(first.y)) continue;
            if (own.y > first.y) expect(dot.y).toBeLessThanOrEqual(layout.y(first.y));
          }
        },
      ),
    );
  });

  it('puts a tail of the resource beyond a cut and leaves the need alone', () => {
    const items = Array.from({ length: 20 }, (_, i) => ({ id: String(i), x: i === 19 ? 900 : i, y: i }));
    const { xAxis, yAxis } = scatterLayout(items, 400, 340);
    expect([xAxis.cutAbove, yAxis.cutAbove]).toEqual([true, false]);
  });
});
