import type { Topology } from 'topojson-specification';
import { prepareGeometry, type Detail, type MapGeometry } from '../map/geometry';
import { readJson } from './tables';

const prepared = new Map<Detail, MapGeometry>();

/** The boundaries of the snapshot, projected and simplified once a build. */
export function snapshotGeometry(detail: Detail = 'full'): MapGeometry {
  const known = prepared.get(detail);
  if (known) return known;
  const made = prepareGeometry(
    {
      territories: readJson<Topology>('territories.topo.json'),
      context: readJson<Topology>('context.topo.json'),
    },
    detail,
  );
  prepared.set(detail, made);
  return made;
}
