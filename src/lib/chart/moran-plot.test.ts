import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moranPlot } from './moran-plot';

describe('moranPlot', () => {
  it('has the origin where the axes cross and a line with the slope of I', () => {
    const plot = moranPlot([{ id: 'a', z: 1, lag: 0.5 }], 0.5, 400, 300);
    const { x1, y1, x2, y2 } = plot.slope;
    const scale = (plot.y(1) - plot.y(0)) / (plot.x(1) - plot.x(0));
    expect((y2 - y1) / (x2 - x1)).toBeCloseTo(0.5 * scale, 2);
    expect(plot.dots[0]).toMatchObject({
      x: Math.round(plot.x(1) * 10) / 10,
      y: Math.round(plot.y(0.5) * 10) / 10,
    });
  });

  it('keeps dots and line inside the frame, whatever the values', () => {
    const deviate = fc.double({ min: -8, max: 8, noNaN: true });
    const dots = fc.array(fc.record({ id: fc.uuid(), z: deviate, lag: deviate }), { maxLength: 30 });
    fc.assert(
      fc.property(dots, fc.double({ min: -1.2, max: 1.2, noNaN: true }), (items, i) => {
        const plot = moranPlot(items, i, 360, 300);
        const { x1, x2, y1, y2 } = plot.slope;
        for (const x of [...plot.dots.map((d) => d.x), x1, x2]) {
          expect(x).toBeGreaterThanOrEqual(plot.left - 0.1);
          expect(x).toBeLessThanOrEqual(plot.right + 0.1);
        }
        for (const y of [...plot.dots.map((d) => d.y), y1, y2]) {
          expect(y).toBeGreaterThanOrEqual(plot.top - 0.1);
          expect(y).toBeLessThanOrEqual(plot.bottom + 0.1);
        }
      }),
    );
  });
});
