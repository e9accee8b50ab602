import { describe, expect, it } from 'vitest';
import { scatterLayout } from '../chart/scatter';
import type { CrossingAxis } from './crossing';
import { cornerBounds } from './crossing-corner';

const axis = (breaks: number[]): CrossingAxis => ({ breaks, from: 0, to: 30 }) as unknown as CrossingAxis;
const items = Array.from({ length: 31 }, (_, i) => ({ id: `s${i}`, x: i, y: i }));
const layout = scatterLayout(items, 500, 280);
const at = (cell: number, breaks = [10, 20]) =>
  cornerBounds({ corner: { kind: 'gap', cell }, y: axis(breaks), x: axis(breaks) }, layout);

describe('cornerBounds', () => {
  it('reaches from the terciles to the sides of the plot', () => {
    expect(at(6)).toMatchObject({ cell: 6, x: layout.left, y: layout.top });
    expect(at(6)?.width).toBeCloseTo(layout.x(10) - layout.left);
    expect(at(6)?.height).toBeCloseTo(layout.y(20) - layout.top);
    expect(at(8)).toMatchObject({ x: layout.x(20), y: layout.top });
    expect(at(2)).toMatchObject({ x: layout.x(20), y: layout.y(10) });
    expect(at(0)?.height).toBeCloseTo(layout.bottom - layout.y(10));
  });

  it('is nowhere where values are too equal to cut a corner', () => {
    expect(at(6, [])).toBeNull();
  });
});
