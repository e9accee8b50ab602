import { describe, expect, it } from 'vitest';
import { lorenz } from '../statistics/concentration';
import { lorenzPlot } from './lorenz-plot';

describe('lorenzPlot', () => {
  const curve = lorenz([1, 4, 1, 6], [10, 10, 10, 10]);
  if (!curve.ok) throw new Error(curve.reason);
  const plot = lorenzPlot(curve.value, 400);

  it('goes from corner to corner of a square', () => {
    expect(plot.right - plot.left).toBe(plot.bottom - plot.top);
    expect(plot.curve.startsWith(`M${plot.left},${plot.bottom}`)).toBe(true);
    expect(plot.curve.endsWith(`L${plot.right},${plot.top}`)).toBe(true);
    expect(plot.between.endsWith('Z')).toBe(true);
  });

  it('has a dot a unit, below the diagonal', () => {
    expect(plot.dots.map(({ unit }) => unit).sort()).toEqual([0, 1, 2, 3]);
    for (const { x, y } of plot.dots) expect(y - plot.top).toBeGreaterThanOrEqual(plot.right - x - 0.2);
  });
});
