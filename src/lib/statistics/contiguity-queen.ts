import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Adjacency } from './contiguity';

/**
 * Queen contiguity of the polygons of a topology: units touch that share a border or a single corner (Cliff and Ord, Spatial
 * Processes, 1981). In a topology borders are arcs and corners where several meet are ends of arcs, so two units touch when they
 * share an arc or an end of one. `neighbors` of topojson-client sees shared arcs only (rook contiguity).
 *
 * Geometries need an id; null geometries are islands. Throws where the object is not a collection or an id is missing.
 */
export function queenContiguity(topology: Topology, object: string): Adjacency {
  const collection = topology.objects[object];
  if (collection?.type !== 'GeometryCollection')
    throw new TypeError(`${object}: no collection of geometries`);
  const users = new Map<string, Set<string>>();
  const ids = (collection as GeometryCollection).geometries.map((geometry) => {
    if (geometry.id === undefined) throw new TypeError(`${object}: a geometry has no id`);
    const id = String(geometry.id);
    for (const arc of arcsOf(geometry))
      for (const key of keysOf(topology, arc)) users.set(key, (users.get(key) ?? new Set()).add(id));
    return id;
  });
  const touching = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const sharing of users.values())
    for (const id of sharing) for (const other of sharing) if (other !== id) touching.get(id)?.add(other);
  const order = new Map(ids.map((id, i) => [id, i]));
  return new Map(
    [...touching].map(([id, others]) => [
      id,
      [...others].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    ]),
  );
}

/** Indices of the arcs of a polygon, whichever way they are walked. */
function arcsOf(geometry: GeometryObject): number[] {
  const rings =
    geometry.type === 'Polygon'
      ? geometry.arcs
      : geometry.type === 'MultiPolygon'
        ? geometry.arcs.flat()
        : [];
  return rings.flat().map((arc) => (arc < 0 ? ~arc : arc));
}

/** What two polygons share when they share this arc or an end of it. */
function keysOf({ arcs, transform }: Topology, index: number): string[] {
  const arc = arcs[index] ?? [];
  let [x, y] = [0, 0];
  const ends: string[] = [];
  arc.forEach(([px = 0, py = 0], i) => {
    // Quantised arcs hold steps from the point before, others positions.
    [x, y] = transform ? [x + px, y + py] : [px, py];
    if (i === 0 || i === arc.length - 1) ends.push(`${x},${y}`);
  });
  return [`arc ${index}`, ...ends];
}
