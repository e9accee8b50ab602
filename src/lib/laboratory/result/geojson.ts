/** A result as GeoJSON, after RFC 7946. */
import { bbox, truncate } from '@turf/turf';
import type { Feature, MultiPolygon, Point, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { boundaryShapes, ROUNDING } from '../../export/boundaries';
import type { Cell } from '../../query/types';
import type { LabResult } from '../types';
import { namedRows, type Provenance } from './files';
import type { Geography } from './geography';

type Place = Polygon | MultiPolygon | Point;

/** Rows that carry a boundary in one file: each is some kilobytes. */
export const MOST_BOUNDARIES = 1500;

/**
 * One feature a row and a line, its columns as properties: the boundary of its territory, or its point, in degrees with six decimals,
 * longitude first, outer rings counterclockwise. A row without a place has no geometry. Null where more rows than
 * {@link MOST_BOUNDARIES} would each carry a boundary.
 * @param topology the boundaries that the map draws from; not needed for points
 */
export function resultGeoJson(
  result: LabResult,
  names: readonly string[],
  geography: Geography,
  from: Provenance,
  topology: Topology | null,
): string | null {
  if (geography.kind === 'units' && result.rowCount > MOST_BOUNDARIES) return null;
  const shapes = topology ? boundaryShapes(topology) : new Map<string, Polygon | MultiPolygon>();
  const placeOf = (row: number): Place | null => {
    if (geography.kind === 'units') return shapes.get(geography.ids[row] ?? '') ?? null;
    const point = geography.points[row];
    return point ? truncate<Point>({ type: 'Point', coordinates: [...point] }, ROUNDING) : null;
  };
  const features = namedRows(result, names).map(
    (properties, row): Feature<Place | null, Record<string, Cell>> => ({
      type: 'Feature',
      geometry: placeOf(row),
      properties,
    }),
  );
  const known = features.filter((one): one is Feature<Place, Record<string, Cell>> => one.geometry !== null);
  const box =
    known.length === 0
      ? ''
      : `"bbox":${JSON.stringify(bbox({ type: 'FeatureCollection', features: known }))},\n`;
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `{"type":"FeatureCollection",\n"osservatorio":${JSON.stringify(from)},\n${box}"features":[\n${lines}\n]}\n`;
}
