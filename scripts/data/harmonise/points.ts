import { distance, point } from '@turf/turf';
import { BOX } from '../../../src/lib/contribute/position';
import { parseNumber, round, type NumberFormat } from './numbers';
import type { Row } from '../read/row';

/** Longitude and latitude, degrees WGS 84. */
export type LonLat = readonly [lon: number, lat: number];

/** Decimals kept of a coordinate: about 0.1 m. */
const KEPT = 6;

/** The nearest of some places to a point, with the straight line between them in km; null when there is none. */
export function nearest<T extends { at: LonLat }>(
  from: LonLat,
  places: readonly T[],
): { place: T; km: number } | null {
  let best: { place: T; km: number } | null = null;
  for (const place of places) {
    const km = kilometres(from, place.at);
    if (best === null || km < best.km) best = { place, km };
  }
  return best;
}

/** Great-circle distance of two points, km, on a sphere of 6,371 km (turf). */
export function kilometres(a: LonLat, b: LonLat): number {
  return distance(point([...a]), point([...b]), { units: 'kilometers' });
}

/** A point from two columns of a row, or null when both are blank. Throws when it lies outside the metropolitan box. */
export function readPoint(
  row: Row,
  columns: { lon: string; lat: string },
  format: NumberFormat = 'dot',
): LonLat | null {
  if (row.text(columns.lon) === '' && row.text(columns.lat) === '') return null;
  return checked(row, columns.lon, row.required(columns.lon, format), row.required(columns.lat, format));
}

/** A point from one column that holds `latitude, longitude`. */
export function readPair(row: Row, column: string): LonLat {
  const [lat = null, lon = null] = row
    .text(column)
    .split(',')
    .map((part) => parseNumber(part));
  if (lat === null || lon === null) throw row.failure(column, `"${row.text(column)}" is not a point`);
  return checked(row, column, lon, lat);
}

function checked(row: Row, column: string, lon: number, lat: number): LonLat {
  if (lon < BOX.west || lon > BOX.east || lat < BOX.south || lat > BOX.north)
    throw row.failure(column, `${lon}, ${lat} lies outside the metropolitan city`);
  return [round(lon, KEPT), round(lat, KEPT)];
}
