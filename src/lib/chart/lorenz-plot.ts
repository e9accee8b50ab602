import { line } from 'd3';
import type { Lorenz } from '../statistics/concentration';
import { linear, type Linear } from './linear';

export interface LorenzPlot {
  x: Linear;
  y: Linear;
  /** SVG path of the curve, and of the ground between it and the diagonal. */
  curve: string;
  between: string;
  /** One dot a unit, at the end of its stretch. */
  dots: { unit: number; x: number; y: number }[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const MARGIN = { left: 46, right: 12, top: 10, bottom: 28 };

/** Places a Lorenz curve in a square of `size` px; both sides are shares, 0 … 1. */
export function lorenzPlot({ points }: Pick<Lorenz, 'points'>, size: number): LorenzPlot {
  const side = size - MARGIN.left - MARGIN.right;
  const [left, top] = [MARGIN.left, MARGIN.top];
  const [right, bottom] = [left + side, top + side];
  const x = linear([0, 1], [left, right]);
  const y = linear([0, 1], [bottom, top]);
  const places = points.map((point): [number, number] => [round(x(point.base)), round(y(point.amount))]);
  const curve = line()(places) ?? '';
  return {
    ...{ x, y, curve, left, right, top, bottom },
    between: curve === '' ? '' : `${curve}Z`,
    dots: points.flatMap(({ unit }, i) => {
      const [px, py] = places[i] ?? [0, 0];
      return unit === null ? [] : [{ unit, x: px, y: py }];
    }),
  };
}

const round = (n: number): number => Math.round(n * 10) / 10;
