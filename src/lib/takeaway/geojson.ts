import { bbox } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { boundaryShapes } from '../export/boundaries';
import type { CsvCell } from '../export/csv';

export type ShownFeature = Feature<Polygon | MultiPolygon | null, Record<string, CsvCell>>;

/** Rows about territories, each with its `territory_id`. */
export interface TerritoryTable {
  columns: readonly string[];
  rows: readonly Readonly<Record<string, CsvCell | undefined>>[];
}

/**
 * The table of a view with the boundary of each row, after RFC 7946: degrees, longitude first, outer rings counterclockwise. A row
 * whose boundary is not known has no geometry. One feature a line.
 * @param topology the boundaries that the map draws from
 */
export function tableGeoJson({ columns, rows }: TerritoryTable, topology: Topology): string {
  const shapes = boundaryShapes(topology);
  const features = rows.map((row): ShownFeature => ({
    type: 'Feature',
    id: String(row.territory_id),
    geometry: shapes.get(String(row.territory_id)) ?? null,
    properties: Object.fromEntries(columns.map((name) => [name, row[name] ?? null])),
  }));
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  const box = boxOf(features);
  return `{"type":"FeatureCollection",\n${box === null ? '' : `"bbox":${JSON.stringify(box)},\n`}"features":[\n${lines}\n]}\n`;
}

function boxOf(features: readonly ShownFeature[]): number[] | null {
  const known = features.filter((one): one is Feature<Polygon | MultiPolygon, Record<string, CsvCell>> =>
    Boolean(one.geometry),
  );
  if (known.length === 0) return null;
  const collection: FeatureCollection = { type: 'FeatureCollection', features: known };
  return bbox(collection);
}
