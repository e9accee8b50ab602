import { max, min, ticks } from 'd3';
import { linear, type Linear } from './linear';

export interface MoranDot {
  id: string;
  /** Standard deviations from the mean: of the unit, and of the mean of its neighbours. */
  z: number;
  lag: number;
}

export interface MoranPlot {
  x: Linear;
  y: Linear;
  xTicks: number[];
  yTicks: number[];
  dots: { id: string; x: number; y: number }[];
  /** Ends of the line through the origin whose slope is Moran's I, inside the plot. */
  slope: { x1: number; y1: number; x2: number; y2: number };
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const MARGIN = { left: 34, right: 10, top: 8, bottom: 26 };
/** Each side reaches this far at least, and up and down past the dots, so that the names of the four quadrants have room. */
const LEAST = 1.4;

/** Places the dots of a Moran scatterplot (Anselin 1996) inside `width` by `height` px; no value is cut off, since the slope is read. */
export function moranPlot(items: readonly MoranDot[], i: number, width: number, height: number): MoranPlot {
  const [left, right] = [MARGIN.left, width - MARGIN.right];
  const [top, bottom] = [MARGIN.top, height - MARGIN.bottom];
  const [x0, x1] = domain(items.map(({ z }) => z));
  const [y0, y1] = domain(
    items.map(({ lag }) => lag),
    0.5,
  );
  const x = linear([x0, x1], [left, right]);
  const y = linear([y0, y1], [bottom, top]);
  // Where the line leaves the plot: at a side, or before it at the top or the bottom.
  const end = (side: number): { x: number; y: number } => {
    const lag = side * i;
    const held = Math.min(y1, Math.max(y0, lag));
    return { x: x(held === lag ? side : held / i), y: y(held) };
  };
  const [from, to] = [end(x0), end(x1)];
  return {
    ...{ x, y, left, right, top, bottom },
    xTicks: ticks(x0, x1, 6),
    yTicks: ticks(y0, y1, 5),
    dots: items.map(({ id, z, lag }) => ({ id, x: round(x(z)), y: round(y(lag)) })),
    slope: { x1: round(from.x), y1: round(from.y), x2: round(to.x), y2: round(to.y) },
  };
}

function domain(values: readonly number[], room = 0.2): [number, number] {
  return [Math.min(-LEAST, (min(values) ?? 0) - room), Math.max(LEAST, (max(values) ?? 0) + room)];
}

const round = (n: number): number => Math.round(n * 10) / 10;
