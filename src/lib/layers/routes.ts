/** Routes as straight lines between the localities of their stages: a scheme, never a track. */
import { onScreen, type Camera } from '../map/layerCamera';
import { project } from '../map/projection';
import type { RouteStages } from './types';

/** One stretch whose two ends are known, view units. */
export interface Stretch {
  /** Ids of the routes that run between the same two localities. */
  routes: string[];
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/** Stretches of all routes. Where a locality's position is not known the line stops: a straight line across it would be a guess. */
export function stretchesOf(routes: readonly RouteStages[]): Stretch[] {
  const found = new Map<string, Stretch>();
  for (const { id, stages } of routes) {
    for (const { from, to } of stages) {
      if (!from || !to) continue;
      // The same two ends make one line whatever the direction.
      const key = [from.join(), to.join()].sort().join(' ');
      const known = found.get(key);
      if (known) known.routes = [...new Set([...known.routes, id])];
      else found.set(key, { routes: [id], from: point(from), to: point(to) });
    }
  }
  return [...found.values()];
}

/** Localities at the ends of the stretches, once each, view units. */
export function localitiesOf(stretches: readonly Stretch[]): { x: number; y: number }[] {
  const ends = stretches.flatMap(({ from, to }) => [from, to]);
  return [...new Map(ends.map((end) => [`${end.x} ${end.y}`, end])).values()];
}

/** How near a line answers, CSS px: to a pointer and to a finger. */
const NEAR = { pointer: 7, finger: 16 } as const;

/** Ids of the routes whose line passes at a point of the screen. */
export function routesAt(
  stretches: readonly Stretch[],
  camera: Camera,
  at: { x: number; y: number },
  finger: boolean,
): string[] {
  const near = finger ? NEAR.finger : NEAR.pointer;
  const hit = stretches.filter(({ from, to }) => {
    const [a, b] = [onScreen(camera, from), onScreen(camera, to)];
    return distance(at, a, b) <= near;
  });
  return [...new Set(hit.flatMap(({ routes }) => routes))];
}

function point(degrees: readonly [number, number]): { x: number; y: number } {
  const [x, y] = project(degrees);
  return { x, y };
}

type Point = { x: number; y: number };

/** Distance of a point from a segment. */
function distance(at: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((at.x - a.x) * dx + (at.y - a.y) * dy) / length));
  return Math.hypot(at.x - a.x - share * dx, at.y - a.y - share * dy);
}
