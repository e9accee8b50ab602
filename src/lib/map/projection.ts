import { geoMercatorRaw } from 'd3';

/** Bounding box of the metropolitan city, degrees: the frame of every map, still or live. */
export const FRAME = { west: 10.805602, south: 44.062255, east: 11.840428, north: 44.804754 } as const;

/** A longitude and latitude, degrees. */
export type LonLat = readonly [lon: number, lat: number];

const RADIANS = Math.PI / 180;
/** ISTAT and Web Mercator share the WGS84 sphere radius used here, metres. */
const EARTH_RADIUS = 6378137;

const UNITS = 1000;
const scale = UNITS / ((FRAME.east - FRAME.west) * RADIANS);
const [left, top] = rawPoint([FRAME.west, FRAME.north]);
const [, bottom] = rawPoint([FRAME.east, FRAME.south]);

/** Size of the frame in view units; 1000 wide, as high as Web Mercator makes it. */
export const VIEW = { width: UNITS, height: Math.round((bottom - top) * 10) / 10 } as const;

/** Degrees → view units inside {@link VIEW} (Web Mercator, y downwards). Points outside the frame fall outside 0…1000. */
export function project(point: LonLat): [x: number, y: number] {
  const [x, y] = rawPoint(point);
  return [x - left, y - top];
}

/** View units → degrees; the inverse of {@link project}. */
export function unproject(point: readonly [x: number, y: number]): [lon: number, lat: number] {
  const [lon, lat] = geoMercatorRaw.invert?.((point[0] + left) / scale, -(point[1] + top) / scale) ?? [
    NaN,
    NaN,
  ];
  return [lon / RADIANS, lat / RADIANS];
}

/**
 * View units that cover a ground distance at a latitude (degrees).
 * Mercator stretches lengths by 1/cos φ, so one distance is longer on the map farther north.
 */
export function unitsForKilometres(kilometres: number, latitude = middleLatitude()): number {
  return ((kilometres * 1000) / (EARTH_RADIUS * Math.cos(latitude * RADIANS))) * scale;
}

/** Length in CSS px of a scale bar on a still map whose frame is `framePx` wide. */
export function scaleBarPx(framePx: number, kilometres = 10): number {
  return (unitsForKilometres(kilometres) / VIEW.width) * framePx;
}

/** Latitude in the middle of the frame, where the scale bar is true. */
export function middleLatitude(): number {
  return (FRAME.south + FRAME.north) / 2;
}

/** Pixels the frame is wide when a MapLibre map (512 px world at zoom 0) stands at this zoom. */
export function framePixelsAtZoom(zoom: number): number {
  return ((FRAME.east - FRAME.west) / 360) * 512 * 2 ** zoom;
}

function rawPoint([lon, lat]: LonLat): [number, number] {
  const [x, y] = geoMercatorRaw(lon * RADIANS, lat * RADIANS);
  if (!Number.isFinite(x) || !Number.isFinite(y))
    throw new RangeError(`Not a place on the map: ${lon}, ${lat}`);
  return [x * scale, -y * scale];
}
