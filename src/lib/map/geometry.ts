import { lineString, simplify } from '@turf/turf';
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh, neighbors } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { pathData, type ViewPoint } from './paths';
import { project } from './projection';

/** The two files of boundaries the maps draw from. */
export interface Boundaries {
  /** Objects `comuni`, `unioni`, `distretti`, `aree`, `metropoli`; geometry ids are territory ids. */
  territories: Topology;
  /** Objects `province`, `regioni`, `fiumi`. */
  context: Topology;
}

/** `full` holds up at 1920 px; `thumb` is for maps no wider than about 320 px. */
export type Detail = 'full' | 'thumb';

/** Outline of a comune, or of a group of comuni. */
export interface ComuneShape {
  id: string;
  /** Path data, path units. */
  path: string;
  /** Rings in view units, the first of each polygon outside; what labels are fitted into. */
  rings: ViewPoint[][];
}

/** Levels above the comune, with the name of their object in the boundaries. */
export const GROUP_OBJECTS = { unione: 'unioni', distretto: 'distretti', area: 'aree' } as const;
export type GroupLevel = keyof typeof GROUP_OBJECTS;

/** The groups of one level: their shapes, and every border of theirs as one path, outer ones too. */
export interface GroupGeometry {
  shapes: ComuneShape[];
  lines: string;
}

/** Everything about the maps that does not change with the values shown. Path data in path units. */
export interface MapGeometry {
  detail: Detail;
  comuni: ComuneShape[];
  /** Ids of the comuni that touch each comune. */
  touching: ReadonlyMap<string, readonly string[]>;
  groups: Readonly<Record<GroupLevel, GroupGeometry>>;
  areaLines: string;
  outline: string;
  land: string;
  provinceBorders: string;
  regionBorders: string;
  rivers: string;
}

/** Largest distance a border may move when it is simplified, view units (1000 to the frame). */
const TOLERANCE: Record<Detail, { territory: number; context: number }> = {
  full: { territory: 0.18, context: 1.2 },
  thumb: { territory: 5.2, context: 9 },
};

/**
 * Projects and simplifies the boundaries once. Arcs, not polygons, are simplified, so shared borders stay shared.
 * @throws Error when an object is absent from a topology.
 */
export function prepareGeometry(boundaries: Boundaries, detail: Detail = 'full'): MapGeometry {
  const territories = toView(boundaries.territories, TOLERANCE[detail].territory);
  const context = toView(boundaries.context, TOLERANCE[detail].context);
  const comuni = collection(territories, 'comuni');
  const near = neighbors(comuni.geometries);
  const ids = comuni.geometries.map(idOf);
  const neighbourLand = [
    ...collection(context, 'province').geometries,
    ...collection(context, 'regioni').geometries,
  ];
  const regions = collection(context, 'regioni');
  return {
    detail,
    comuni: comuni.geometries.map((geometry) => comuneShape(territories, geometry)),
    touching: new Map(ids.map((id, index) => [id, (near[index] ?? []).map((other) => ids[other] ?? '')])),
    groups: {
      unione: groupGeometry(territories, 'unione'),
      distretto: groupGeometry(territories, 'distretto'),
      area: groupGeometry(territories, 'area'),
    },
    areaLines: lines(mesh(territories, collection(territories, 'aree'), (a, b) => a !== b)),
    outline: pathData(ringsOf(merge(territories, polygons(collection(territories, 'metropoli')))), true),
    land: pathData(
      ringsOf(merge(context, polygons({ type: 'GeometryCollection', geometries: neighbourLand }))),
      true,
    ),
    provinceBorders: lines(mesh(context, collection(context, 'province'), (a, b) => a !== b)),
    regionBorders: lines(
      mesh(
        context,
        { type: 'GeometryCollection', geometries: neighbourLand },
        (a, b) => a !== b && (regions.geometries.includes(a) || regions.geometries.includes(b)),
      ),
    ),
    rivers: lines(mesh(context, collection(context, 'fiumi'))),
  };
}

/** A named object of a topology as a collection. @throws Error when it is not there. */
export function collection(topology: Topology, name: string): GeometryCollection {
  const object = topology.objects[name];
  if (!object || object.type !== 'GeometryCollection')
    throw new Error(`No object "${name}" in the boundaries`);
  return object as GeometryCollection;
}

/** The same topology with arcs in view units, simplified; no transform left. */
function toView(topology: Topology, tolerance: number): Topology {
  const { transform } = topology;
  const arcs = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    const points = arc.map((position): Position => {
      const [a = 0, b = 0] = position;
      if (!transform) return project([a, b]);
      x += a;
      y += b;
      return project([
        x * transform.scale[0] + transform.translate[0],
        y * transform.scale[1] + transform.translate[1],
      ]);
    });
    return simplifyArc(points, tolerance);
  });
  return { type: 'Topology', objects: topology.objects, arcs };
}

/** Ends stay where they are; a ring arc keeps at least a triangle. */
function simplifyArc(points: Position[], tolerance: number): Position[] {
  if (points.length < 3) return points;
  const shorter = simplify(lineString(points), { tolerance, highQuality: true }).geometry.coordinates;
  const [first, last] = [points[0], points.at(-1)];
  const isRing = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return isRing && shorter.length < 4 ? points : shorter;
}

function comuneShape(topology: Topology, geometry: GeometryObject): ComuneShape {
  const shape = feature(topology, geometry);
  if (shape.type !== 'Feature') throw new Error(`${idOf(geometry)} is not one shape`);
  const rings = ringsOf(shape.geometry as Polygon | MultiPolygon);
  return { id: idOf(geometry), path: pathData(rings, true), rings };
}

function groupGeometry(topology: Topology, level: GroupLevel): GroupGeometry {
  const groups = collection(topology, GROUP_OBJECTS[level]);
  return {
    shapes: groups.geometries.map((geometry) => comuneShape(topology, geometry)),
    lines: lines(mesh(topology, groups)),
  };
}

function idOf(geometry: GeometryObject): string {
  if (typeof geometry.id !== 'string') throw new Error('A geometry of the boundaries has no id');
  return geometry.id;
}

function ringsOf(shape: Polygon | MultiPolygon): ViewPoint[][] {
  const rings = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
  return rings.map((ring) => ring.map(([x = 0, y = 0]): ViewPoint => [x, y]));
}

function lines(shape: MultiLineString): string {
  return pathData(
    shape.coordinates.map((line) => line.map(([x = 0, y = 0]): ViewPoint => [x, y])),
    false,
  );
}

function polygons(objects: GeometryCollection): Parameters<typeof merge>[1] {
  return objects.geometries.filter((g) => g.type === 'Polygon' || g.type === 'MultiPolygon');
}
