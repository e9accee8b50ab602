import type { ScatterLayout } from '../chart/scatter';
import type { Crossing } from './crossing';

/** Where the corner that matters lies in a scatter, px of the drawing. */
export interface CornerBounds {
  cell: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Ground of the corner that matters, from its terciles to the sides of the plot; null where values are too equal to cut one. */
export function cornerBounds(
  { corner: { cell }, y, x }: Pick<Crossing, 'corner' | 'y' | 'x'>,
  layout: ScatterLayout,
): CornerBounds | null {
  const [up, across] = [cell >= 6, cell % 3 === 2];
  const [low, side] = [up ? y.breaks.at(-1) : y.breaks[0], across ? x.breaks.at(-1) : x.breaks[0]];
  if (low === undefined || side === undefined) return null;
  const [top, bottom] = up ? [layout.top, layout.y(low)] : [layout.y(low), layout.bottom];
  const [left, right] = across ? [layout.x(side), layout.right] : [layout.left, layout.x(side)];
  return { cell, x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}
