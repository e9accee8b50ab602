/** Which comune a point is in, from the published boundaries; nothing leaves the page. */
import { booleanPointInPolygon, destination, point } from '@turf/turf';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A position as the device tells it: degrees WGS 84, and the radius in metres it vouches for. */
export interface Position {
  longitude: number;
  latitude: number;
  accuracy: number;
}

export interface Located {
  /** Id of the comune, or null outside the metropolitan city. */
  comune: string | null;
  /** The point may as well be elsewhere: within its accuracy, or that of the line, there is another comune or the outside. */
  nearBorder: boolean;
}

/** Boundaries are generalised: closer than this to one, metres, the side is uncertain. */
const LINE = 150;
/** Directions looked in around the point, degrees. */
const BEARINGS = [0, 45, 90, 135, 180, 225, 270, 315];

/** Finds the comune of a position. @throws Error when the topology has no comuni. */
export function locate(position: Position, topology: Topology): Located {
  const object = topology.objects['comuni'];
  if (object?.type !== 'GeometryCollection') throw new Error('no object "comuni" in the boundaries');
  const shapes = feature(topology, object as GeometryCollection) as FeatureCollection<Polygon | MultiPolygon>;
  const comuneAt = (at: number[]): string | null =>
    (shapes.features.find((shape) => booleanPointInPolygon(at, shape))?.id as string | undefined) ?? null;
  const here = [position.longitude, position.latitude];
  const comune = comuneAt(here);
  const radius = Math.max(position.accuracy, LINE);
  const around = BEARINGS.map((bearing) =>
    comuneAt(destination(point(here), radius, bearing, { units: 'meters' }).geometry.coordinates),
  );
  return { comune, nearBorder: around.some((other) => other !== comune) };
}
