import { extent } from 'd3';
import type { Fill } from '../map/fill';
import { buildScene, type MapScene } from '../map/scene';
import { territories } from '../snapshot/domain';
import { snapshotGeometry } from '../snapshot/geometry';
import type { ComuneRows } from './comune-rows';

/** Where a table has rows: the map, and the same thing as a list. */
export interface CoverageMap {
  scene: MapScene;
  /** Every comune in name order, with its rows; 0 means no row, not a phenomenon that is absent. */
  comuni: { id: string; name: string; slug: string; rows: number }[];
  covered: number;
  /** Fewest and most rows among the comuni that have any. */
  fewest: number;
  most: number;
  /** Circles are drawn: the comuni differ enough for them to tell something. */
  hasCircles: boolean;
}

/** Circles of nearly the same size only hide the map: the most has to be this many times the fewest. */
const TELLING = 3;
/** The largest circle has the area of one of the explorer's divided by this: the map is half as wide. */
const SHRINK = 3;

/**
 * Map of the rows by comune: one quiet tone where there are rows, the hatch where there is none, and, where the numbers
 * differ much, a circle with an area proportional to them (rows are a count, never a rate).
 */
export async function coverageMap({ rows }: Pick<ComuneRows, 'rows'>): Promise<CoverageMap> {
  const all = await territories();
  const comuni = all
    .filter(({ level }) => level === 'comune')
    .map(({ id, name, slug }) => ({ id, name, slug, rows: rows.get(id) ?? 0 }))
    .sort((a, b) => a.name.localeCompare(b.name, 'it'));
  const covered = comuni.filter((comune) => comune.rows > 0);
  const [fewest = 0, most = 0] = extent(covered, (comune) => comune.rows);
  const hasCircles = most >= fewest * TELLING;
  const fill = (count: number): Fill => ({ kind: count > 0 ? 'group' : 'missing' });
  const scene = buildScene({
    geometry: snapshotGeometry('thumb'),
    territories: all,
    hue: 'contesto',
    fills: new Map(comuni.map((comune) => [comune.id, fill(comune.rows)])),
    symbols: hasCircles ? covered.map(({ id, rows: value }) => ({ id, value })) : [],
    largestSymbol: most * SHRINK,
    show: { labels: false, areas: true, rivers: false },
  });
  return { scene, comuni, covered: covered.length, fewest, most, hasCircles };
}
