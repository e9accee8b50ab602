/** The outline of several comuni together. Loaded on request: it brings the tools of geometry with it. */
import { featureCollection, polygon, multiPolygon, rewind, truncate, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { boundaryShapes, ROUNDING } from '../export/boundaries';
import { pathData, type ViewPoint } from '../map/paths';
import { project } from '../map/projection';

export type Outline = Polygon | MultiPolygon;

/**
 * The comuni as one shape, after RFC 7946; comuni that do not touch stay apart in it, what they enclose is a hole. Ids the boundaries
 * do not know are left out; null when none is left.
 */
export function outlineOfComuni(topology: Topology, comuni: readonly string[]): Outline | null {
  const shapes = boundaryShapes(topology);
  const parts = [...new Set(comuni)].flatMap((id) => {
    const shape = shapes.get(id);
    if (!shape) return [];
    return [shape.type === 'Polygon' ? polygon(shape.coordinates) : multiPolygon(shape.coordinates)];
  });
  const [only] = parts;
  const joined = parts.length > 1 ? union(featureCollection<Outline>(parts)) : only;
  if (!joined) return null;
  return truncate(rewind(joined.geometry, { reverse: false }), ROUNDING) as Outline;
}

/** The outline as path data of the maps, path units. */
export function outlinePath(outline: Outline): string {
  const rings = outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat();
  const point = ([lon = 0, lat = 0]: Position): ViewPoint => project([lon, lat]);
  return pathData(
    rings.map((ring) => ring.map(point)),
    true,
  );
}

/** The outline as a GeoJSON text of one feature, with what the area is. */
export function outlineGeoJson(outline: Outline, properties: Readonly<Record<string, unknown>>): string {
  const shape: Feature<Outline> = { type: 'Feature', geometry: outline, properties };
  return `${JSON.stringify({ type: 'FeatureCollection', features: [shape] })}\n`;
}
