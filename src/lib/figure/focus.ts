/** The part of the map that an area takes. Runs at build. */
import { extent } from 'd3';
import { snapshotGeometry } from '../snapshot/geometry';
import type { AreaKey } from '../state/explorer';
import type { Extent } from './figure';
import { figureUnits } from './seen';

/** Extent of the comuni of an area, view units; null for all of them. */
export async function focusOf(area: AreaKey | null): Promise<Extent | null> {
  if (area === null) return null;
  const { comune } = await figureUnits();
  const inside = new Set(comune.flatMap((unit) => (unit.area === area ? [unit.id] : [])));
  const points = snapshotGeometry()
    .comuni.filter(({ id }) => inside.has(id))
    .flatMap(({ rings }) => rings.flat());
  const [left = 0, right = 0] = extent(points, ([x]) => x);
  const [top = 0, bottom = 0] = extent(points, ([, y]) => y);
  return { left, right, top, bottom };
}
