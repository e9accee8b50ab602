import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import { issue } from './issue';
import type { CheckContext, Issue } from './types';

/** Box that holds the metropolitan city with some room, degrees WGS 84: a point outside is a fault of whoever gives it. */
export const BOX = { west: 10.7, south: 44, east: 12, north: 44.9 };
/** The boundaries are simplified: a point this near to its comune is in it. Kilometres. */
const TOLERANCE = 0.1;

/** What is wrong with a position: half of it, outside the metropolitan city, turned round, or in another comune than stated. */
export function checkPosition(
  lon: number | null,
  lat: number | null,
  codes: readonly string[],
  { shapes, comuni }: Pick<CheckContext, 'shapes' | 'comuni'>,
): Issue | null {
  if (lon === null && lat === null) return null;
  if (lon === null || lat === null) return issue('half-position', { column: lon === null ? 'lon' : 'lat' });
  if (!isInBox(lon, lat)) {
    const key = isInBox(lat, lon) ? 'position-swapped' : 'outside-box';
    return issue(key, { column: 'lon', value: `${lon}; ${lat}` });
  }
  if (shapes === null || codes.length === 0) return null;
  const point = [lon, lat];
  const stated = codes.flatMap((code) => shapes.get(code) ?? []);
  if (stated.length === 0 || stated.some((shape) => booleanPointInPolygon(point, shape))) return null;
  const far = Math.min(
    ...stated.map((shape) => pointToPolygonDistance(point, shape, { units: 'kilometers' })),
  );
  if (far <= TOLERANCE) return null;
  const found = [...shapes].find(([, shape]) => booleanPointInPolygon(point, shape))?.[0];
  const name = found === undefined ? '' : (comuni.byCode.get(found)?.place.name ?? '');
  return issue('outside-comune', {
    column: 'lon',
    value: `${lon}; ${lat}`,
    detail: far.toFixed(1),
    near: name === '' ? [] : [name],
  });
}

function isInBox(lon: number, lat: number): boolean {
  return lon >= BOX.west && lon <= BOX.east && lat >= BOX.south && lat <= BOX.north;
}
