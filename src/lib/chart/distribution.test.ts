import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distributionLayout, DOT_RADIUS } from './distribution';

const values = fc.array(fc.double({ min: -100, max: 1e4, noNaN: true }), { maxLength: 55 });
const items = (vs: readonly number[], from = 0): { id: string; value: number }[] =>
  vs.map((value, i) => ({ id: String(from + i).padStart(3, '0'), value }));

describe('distributionLayout', () => {
  it('keeps every dot inside its row and the drawing, at any width', () => {
    fc.assert(
      fc.property(values, values, fc.integer({ min: 300, max: 1900 }), (a, b, width) => {
        const layout = distributionLayout(
          [
            { key: 'tutti', items: items([...a, ...b]) },
            { key: 'a', items: items(a) },
            { key: 'b', items: items(b, a.length) },
          ],
          width,
        );
        for (const row of layout.rows)
          for (const dot of row.dots) {
            expect(dot.x).toBeGreaterThanOrEqual(layout.left);
            expect(dot.x).toBeLessThanOrEqual(layout.right);
            expect(dot.y - DOT_RADIUS).toBeGreaterThanOrEqual(row.top);
            expect(dot.y + DOT_RADIUS).toBeLessThanOrEqual(row.top + row.height);
          }
      }),
    );
  });

  it('puts a unit over the same value in the row of all and in that of its area', () => {
    const [all, area] = distributionLayout(
      [
        { key: 'tutti', items: items([1, 2, 3, 4]) },
        { key: 'a', items: items([1, 2]) },
      ],
      700,
    ).rows;
    const xs = new Map(all?.dots.map((d) => [d.id, d.x]));
    expect(area?.dots.map((d) => d.x)).toEqual(area?.dots.map((d) => xs.get(d.id)));
  });

  it('gives names a column where there is room and a line of their own where not', () => {
    const groups = [
      { key: 1, items: items([1, 2]) },
      { key: 2, items: items([3]) },
    ];
    expect(distributionLayout(groups, 900).left).toBeGreaterThan(distributionLayout(groups, 390).left);
    expect(distributionLayout(groups, 390).rows[0]?.height).toBeGreaterThan(
      distributionLayout(groups, 900).rows[0]?.height ?? Infinity,
    );
  });
});
