import type { Territory } from '../territory/types';
import { project } from './projection';

export type Direction = 'north' | 'south' | 'east' | 'west';

type Place = Pick<Territory, 'id' | 'labelLon' | 'labelLat'>;

const UNIT: Record<Direction, readonly [number, number]> = {
  north: [0, -1],
  south: [0, 1],
  east: [1, 0],
  west: [-1, 0],
};
/** A touching unit counts when it lies within this of the direction: cos 60°. */
const NARROW = 0.5;

/**
 * The unit (comune, or group of comuni) an arrow key leads to from `fromId`: among those that touch it and lie within 60° of the direction, the one with
 * the least distance / cos²(angle); else, of that half of the plane, the one with the least distance / cos. Null at the edge.
 * Angles are between label points on the map; ties fall to the lower id. The best angle alone would leave two comuni
 * (S. Giorgio di Piano, S. Lazzaro) that no key leads to.
 */
export function neighbourIn(
  units: readonly Place[],
  touching: ReadonlyMap<string, readonly string[]>,
  fromId: string,
  direction: Direction,
): string | null {
  const from = units.find(({ id }) => id === fromId);
  if (!from) return null;
  const [ux, uy] = UNIT[direction];
  const [fromX, fromY] = project([from.labelLon, from.labelLat]);
  const near = new Set(touching.get(fromId));
  const ahead = units
    .filter(({ id }) => id !== fromId)
    .map(({ id, labelLon, labelLat }) => {
      const [x, y] = project([labelLon, labelLat]);
      const distance = Math.hypot(x - fromX, y - fromY);
      const cosine = distance === 0 ? 0 : ((x - fromX) * ux + (y - fromY) * uy) / distance;
      return { id, distance, cosine };
    })
    .filter(({ cosine }) => cosine > 1e-9);
  const adjacent = ahead.filter(({ id, cosine }) => near.has(id) && cosine >= NARROW);
  const cost = adjacent.length > 0 ? 2 : 1;
  const best = (adjacent.length > 0 ? adjacent : ahead).sort(
    (a, b) => a.distance / a.cosine ** cost - b.distance / b.cosine ** cost || a.id.localeCompare(b.id),
  );
  return best[0]?.id ?? null;
}
