import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { nameIndex, type NamedPlace } from '../territory/name-index';
import type { CheckContext, KnownRecord } from './types';

/** `/data/v1/contributed/context.json`: names of the comuni, and what is published. */
export interface ContextFile {
  comuni: (NamedPlace & { path: string })[];
  known: KnownRecord[];
}

/** What a file is checked against, from the two files of the site; what could not be had is null, and said among the issues. */
export function contextFrom(
  { comuni, known }: { comuni: ContextFile['comuni']; known: ContextFile['known'] | null },
  boundaries: Topology | null,
  today: string,
): CheckContext {
  return {
    comuni: nameIndex(comuni),
    paths: new Map(comuni.map(({ id, path }) => [id, path])),
    shapes: boundaries && shapesOfComuni(boundaries),
    known,
    today,
  };
}

/** Boundaries of the comuni by code, degrees. Other levels are not looked at. */
function shapesOfComuni(topology: Topology): Map<string, Polygon | MultiPolygon> {
  const comuni = topology.objects.comuni as GeometryCollection | undefined;
  if (!comuni) return new Map();
  return new Map(
    feature(topology, comuni).features.flatMap(({ id, geometry }) =>
      geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
        ? [[String(id), geometry] as const]
        : [],
    ),
  );
}
