import { least } from 'd3';

/** Units whose value lies between two values, both taken in; those without a value never do. */
export function unitsBetween(
  rows: readonly { id: string; value: number | null }[],
  from: number,
  to: number,
): Set<string> {
  return new Set(
    rows.filter(({ value }) => value !== null && value >= from && value <= to).map(({ id }) => id),
  );
}

/** A rectangle drawn from one point to another, px, whichever corner was first. */
export interface Drawn {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

/** The same by its upper left corner and its sides. */
export function boxOf({ x0, x1, y0, y1 }: Drawn): { x: number; y: number; width: number; height: number } {
  return { x: Math.min(x0, x1), y: Math.min(y0, y1), width: Math.abs(x1 - x0), height: Math.abs(y1 - y0) };
}

/** Units with a dot inside a drawn rectangle. Places count and not values, so that what stands beyond a cut axis can be taken too. */
export function unitsInside(
  dots: readonly { id: string; x: number; y: number }[],
  { x0, x1, y0, y1 }: Drawn,
): Set<string> {
  const between = (n: number, a: number, b: number): boolean => n >= Math.min(a, b) && n <= Math.max(a, b);
  return new Set(dots.filter((dot) => between(dot.x, x0, x1) && between(dot.y, y0, y1)).map(({ id }) => id));
}

/** The quarters of a scatter: need above or below its median, resource below or above its own. */
export const QUARTERS = ['alto-poco', 'alto-molto', 'basso-poco', 'basso-molto'] as const;
export type Quarter = (typeof QUARTERS)[number];

/** Units of each quarter; a value on a median counts as above it. */
export function quartersOf(
  items: readonly { id: string; x: number; y: number }[],
  xMedian: number,
  yMedian: number,
): Record<Quarter, Set<string>> {
  const quarters = Object.fromEntries(QUARTERS.map((q) => [q, new Set<string>()])) as Record<
    Quarter,
    Set<string>
  >;
  for (const { id, x, y } of items)
    quarters[`${y >= yMedian ? 'alto' : 'basso'}-${x >= xMedian ? 'molto' : 'poco'}`].add(id);
  return quarters;
}

/** The dot nearest to a point, no farther than `reach` px; null where there is none. */
export function nearestDot(
  dots: readonly { id: string; x: number; y: number }[],
  x: number,
  y: number,
  reach: number,
): string | null {
  const distance = (dot: { x: number; y: number }): number => Math.hypot(dot.x - x, dot.y - y);
  const nearest = least(dots, distance);
  return nearest && distance(nearest) <= reach ? nearest.id : null;
}
