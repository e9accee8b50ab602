import { rewind, truncate } from '@turf/turf';
import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** 0.1 m on the ground: finer than the grid of the boundaries (1.6 m) and than any position we have. */
export const ROUNDING = { precision: 6, coordinates: 2 };

/**
 * Boundaries of all levels by territory id, as RFC 7946 wants them: degrees, longitude first, outer rings counterclockwise,
 * six decimals. Those of the snapshot turn the other way round. Throws for an object that is no polygon.
 */
export function boundaryShapes(topology: Topology): Map<string, Polygon | MultiPolygon> {
  const shapes = new Map<string, Polygon | MultiPolygon>();
  for (const object of Object.values(topology.objects)) {
    for (const shape of feature(topology, object as GeometryCollection).features) {
      if (!isArea(shape.geometry)) throw new Error(`the boundary of ${String(shape.id)} is no polygon`);
      const right = rewind(shape.geometry, { reverse: false });
      shapes.set(String(shape.id), truncate(right, ROUNDING) as Polygon);
    }
  }
  return shapes;
}

function isArea(geometry: Geometry): geometry is Polygon | MultiPolygon {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}
