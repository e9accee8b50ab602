import { bbox, truncate } from '@turf/turf';
import type { BBox, Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { dataset } from '../catalogue/datasets';
import { readJson, readTable, type Row } from '../snapshot/tables';
import { boundaryShapes, ROUNDING } from './boundaries';
import { geometryKind } from './formats';

export type TableGeometry = Polygon | MultiPolygon | Point | LineString;
/** One row of a table on the map; a row whose position is not known has no geometry. */
export type TableFeature = Feature<TableGeometry | null, Row>;

/**
 * The rows of a table as GeoJSON features after RFC 7946: WGS 84 degrees, longitude first, outer rings
 * counterclockwise, six decimals; the columns are the properties. A line joins the two ends of a row and is schematic:
 * no track is published. Throws for a table that has nothing on the map.
 */
export async function featuresOf(id: string): Promise<FeatureCollection<TableGeometry | null, Row>> {
  const kind = geometryKind(dataset(id));
  if (kind === null) throw new Error(`the table ${id} has no geometry`);
  const rows = await readTable(id);
  const shapes = kind === 'boundaries' ? boundaryShapes(readJson<Topology>('territories.topo.json')) : null;
  const features = rows.map((row): TableFeature => {
    const geometry = shapes
      ? (shapes.get(String(row.id)) ?? null)
      : kind === 'lines'
        ? line(row)
        : point(row);
    const identifier = typeof row.id === 'string' ? { id: row.id } : {};
    return { type: 'Feature', ...identifier, geometry, properties: row };
  });
  return { type: 'FeatureCollection', features };
}

/** The rows whose position is known, and the box around them (none when no position is known). */
export function located(features: readonly TableFeature[]): {
  features: Feature<TableGeometry, Row>[];
  box: BBox | null;
} {
  const known = features.filter((one): one is Feature<TableGeometry, Row> => one.geometry !== null);
  const box = known.length === 0 ? null : bbox({ type: 'FeatureCollection', features: known });
  return { features: known, box };
}

function point({ lon, lat }: Row): Point | null {
  if (typeof lon !== 'number' || typeof lat !== 'number') return null;
  return truncate({ type: 'Point', coordinates: [lon, lat] }, ROUNDING);
}

function line({ start_lon, start_lat, end_lon, end_lat }: Row): LineString | null {
  const from = point({ lon: start_lon ?? null, lat: start_lat ?? null });
  const to = point({ lon: end_lon ?? null, lat: end_lat ?? null });
  return from && to ? { type: 'LineString', coordinates: [from.coordinates, to.coordinates] } : null;
}
