import type { Position } from 'geojson';
import type { TableGeometry } from './features';

const LITTLE_ENDIAN = 1;
const TYPES = { Point: 1, LineString: 2, Polygon: 3, MultiPolygon: 6 } as const;

/** A geometry as ISO Well-Known Binary, two dimensions, little endian (OGC 06-103r4, clause 8). */
export function toWkb(geometry: TableGeometry): Buffer {
  if (geometry.type === 'Point') return Buffer.concat([head('Point'), position(geometry.coordinates)]);
  if (geometry.type === 'LineString')
    return Buffer.concat([head('LineString'), points(geometry.coordinates)]);
  if (geometry.type === 'Polygon') return polygon(geometry.coordinates);
  const { coordinates } = geometry;
  return Buffer.concat([head('MultiPolygon'), count(coordinates.length), ...coordinates.map(polygon)]);
}

function polygon(rings: readonly Position[][]): Buffer {
  return Buffer.concat([head('Polygon'), count(rings.length), ...rings.map(points)]);
}

function points(line: readonly Position[]): Buffer {
  return Buffer.concat([count(line.length), ...line.map(position)]);
}

function head(type: keyof typeof TYPES): Buffer {
  const bytes = Buffer.alloc(5);
  bytes.writeUInt8(LITTLE_ENDIAN, 0);
  bytes.writeUInt32LE(TYPES[type], 1);
  return bytes;
}

function count(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function position([x = NaN, y = NaN]: Position): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeDoubleLE(x, 0);
  bytes.writeDoubleLE(y, 8);
  return bytes;
}
