/** Where an arrow key leads from one dot of a chart to another. */
import { ascending } from 'd3';

interface Dot {
  id: string;
  x: number;
  y: number;
}

const ARROWS: Readonly<Record<string, readonly ['x' | 'y', 1 | -1]>> = {
  ArrowRight: ['x', 1],
  ArrowLeft: ['x', -1],
  ArrowUp: ['y', -1],
  ArrowDown: ['y', 1],
};

/** Dots from left to right, and from the top where they stand over each other. */
export function alongX<D extends Dot>(dots: readonly D[]): D[] {
  return [...dots].sort((a, b) => ascending(a.x, b.x) || ascending(a.y, b.y));
}

/** The dot reached along one axis by an arrow, Home or End; undefined for other keys. Without a place the walk begins at an end. */
export function stepAlong<D extends Dot>(
  order: readonly D[],
  from: string | null,
  key: string,
): D | undefined {
  const at = order.findIndex(({ id }) => id === from);
  const last = order.length - 1;
  const ways: Record<string, number> = {
    ArrowRight: Math.min(last, at + 1),
    ArrowLeft: at < 0 ? last : Math.max(0, at - 1),
    Home: 0,
    End: last,
  };
  const to = ways[key];
  return to === undefined ? undefined : order[to];
}

/**
 * The dot reached on two axes: the next that way along the side pressed, whatever its other value, so that every dot can be reached.
 * Home and End lead to the ends of `order`. Undefined for other keys.
 */
export function stepAcross<D extends Dot>(
  order: readonly D[],
  from: string | null,
  key: string,
): D | undefined {
  if (key === 'Home') return order[0];
  if (key === 'End') return order.at(-1);
  const way = ARROWS[key];
  if (!way) return undefined;
  const [side, sign] = way;
  const sorted = [...order].sort((a, b) => ascending(a[side], b[side]) || ascending(a.id, b.id));
  const at = sorted.findIndex(({ id }) => id === from);
  return sorted[Math.min(sorted.length - 1, Math.max(0, at < 0 ? 0 : at + sign))];
}
