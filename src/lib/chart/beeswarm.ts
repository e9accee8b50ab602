import { ascending, group } from 'd3';

/** A dot of a beeswarm: its place on the axis and how far it stands off the row's middle, drawing units. */
export interface SwarmDot {
  id: string;
  x: number;
  y: number;
}

/**
 * Dots on a row, each exactly over its value and moved off the middle just enough not to cover another: placed from left to right,
 * each takes the free place nearest to the middle, above before below. The same items in any order give the same picture.
 *
 * @param diameter least distance of two centres
 * @param reach most that a dot may stand off the middle; a pile that needs more is pressed together, and its dots overlap
 */
export function beeswarm(
  items: readonly { id: string; x: number }[],
  diameter: number,
  reach = Infinity,
): SwarmDot[] {
  const sorted = [...items].sort((a, b) => ascending(a.x, b.x) || ascending(a.id, b.id));
  const placed: SwarmDot[] = [];
  let first = 0;
  for (const { id, x } of sorted) {
    while (first < placed.length && x - (placed[first]?.x ?? 0) >= diameter) first++;
    placed.push({ id, x, y: freePlace(placed.slice(first), x, diameter) });
  }
  const tallest = placed.reduce((most, dot) => Math.max(most, Math.abs(dot.y)), 0);
  const press = tallest > reach ? reach / tallest : 1;
  return placed.map((dot) => ({ ...dot, y: round(dot.y * press) }));
}

/** The offset nearest to zero at which a dot at x touches none of its neighbours. */
function freePlace(neighbours: readonly SwarmDot[], x: number, diameter: number): number {
  // Just touching: from each neighbour, the two offsets at which the centres are one diameter apart.
  const offsets = neighbours.flatMap((dot) => {
    const rise = Math.sqrt(diameter ** 2 - (x - dot.x) ** 2);
    return [dot.y - rise, dot.y + rise];
  });
  const free = (y: number): boolean =>
    neighbours.every((dot) => (x - dot.x) ** 2 + (y - dot.y) ** 2 >= diameter ** 2 - 1e-6);
  const candidates = [0, ...offsets].filter(free);
  return candidates.sort((a, b) => ascending(Math.abs(a), Math.abs(b)) || ascending(a, b))[0] ?? 0;
}

/**
 * Dots of a few distinct values, as ordered classes have, in a block around each value: as many rows as the row of the chart is high,
 * then more columns. Nothing is read from the place inside a block.
 */
export function dotBlocks(
  items: readonly { id: string; x: number }[],
  diameter: number,
  reach: number,
): SwarmDot[] {
  const high = Math.max(1, Math.floor((2 * reach) / diameter) + 1);
  return [...group(items, (item) => item.x)].flatMap(([x, same]) => {
    const columns = Math.ceil(same.length / high);
    const rows = Math.ceil(same.length / columns);
    return [...same]
      .sort((a, b) => ascending(a.id, b.id))
      .map(({ id }, i) => ({
        id,
        x: round(x + ((i % columns) - (columns - 1) / 2) * diameter),
        y: round((Math.floor(i / columns) - (rows - 1) / 2) * diameter),
      }));
  });
}

const round = (n: number): number => Math.round(n * 100) / 100;
