import type { Topology } from 'topojson-specification';
import { prepareGeometry, type Detail, type MapGeometry } from '../map/geometry';
import { PATH_SCALE } from '../map/paths';
import { project, VIEW } from '../map/projection';
import { readJson } from '../snapshot/tables';
import type { Territory } from './types';

const prepared = new Map<Detail, MapGeometry>();

/** Boundaries of the small maps, prepared once a build: `thumb` to about 100 px, `full` for the locator. Path data in path units. */
export function smallGeometry(detail: Detail): MapGeometry {
  const known = prepared.get(detail);
  if (known) return known;
  const territories = readJson<Topology>('territories.topo.json');
  const made = prepareGeometry({ territories, context: readJson<Topology>('context.topo.json') }, detail);
  prepared.set(detail, made);
  return made;
}

/** The frame in path units, with a margin of neighbouring land on every side. */
export function mapBox(margin: number): string {
  const m = margin * PATH_SCALE;
  return [-m, -m, VIEW.width * PATH_SCALE + 2 * m, Math.round(VIEW.height * PATH_SCALE) + 2 * m].join(' ');
}

/** Shapes of several comuni as one path. Each begins with a relative move, which only the first of a path may keep. */
export function pathOf(ids: ReadonlySet<string>, detail: Detail): string {
  return smallGeometry(detail)
    .comuni.filter((comune) => ids.has(comune.id))
    .map((comune) => comune.path.replace(/^m/, 'M'))
    .join('');
}

/** A name on the locator; position and size in path units. */
export interface LocatorLabel {
  id: string;
  name: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  selected: boolean;
}

/** Height of the locator's letters, path units (14 px where the map is 400 px wide, 12 on a phone). */
export const LETTER = 400;
const CITIES = ['037006', '037032'];

/**
 * Names of the territory and of the two cities outside it: the territory's stands beside its shape, where it covers neither city's
 * name nor the frame. `members` are its comuni.
 */
export function locatorLabels(
  territory: Territory,
  members: ReadonlySet<string>,
  comuni: readonly Territory[],
): LocatorLabel[] {
  const cities = comuni
    .filter((c) => CITIES.includes(c.id) && !members.has(c.id))
    .map((c): LocatorLabel => ({
      id: c.id,
      name: c.shortName,
      ...point(c),
      anchor: 'middle',
      selected: false,
    }));
  const box = boundsOf(members);
  const middle = (box.top + box.bottom) / 2 + LETTER / 3;
  const centre = (box.left + box.right) / 2;
  const gap = LETTER / 2;
  const places: Pick<LocatorLabel, 'x' | 'y' | 'anchor'>[] = [
    { x: box.left - gap, y: middle, anchor: 'end' },
    { x: box.right + gap, y: middle, anchor: 'start' },
    { x: centre, y: box.top - gap, anchor: 'middle' },
    { x: centre, y: box.bottom + gap + LETTER * 0.7, anchor: 'middle' },
  ];
  const ordered = centre > (VIEW.width * PATH_SCALE) / 2 ? [1, 2, 3, 0] : [0, 2, 3, 1];
  const wishes = ordered
    .flatMap((i) => places[i] ?? [])
    .map((place): LocatorLabel => ({
      id: territory.id,
      name: territory.shortName,
      ...place,
      selected: true,
    }));
  const chosen =
    wishes.find((label) => inside(label) && cities.every((city) => !overlap(label, city))) ?? wishes[2];
  return chosen ? [...cities, chosen] : cities;
}

/** Names of the four areas, each in the middle of its people. */
export function areaLabels(areas: readonly Territory[]): LocatorLabel[] {
  return areas.map((area) => ({
    id: area.id,
    name: area.shortName,
    ...point(area),
    anchor: 'middle',
    selected: false,
  }));
}

function point(territory: Territory): { x: number; y: number } {
  const [x, y] = project([territory.labelLon, territory.labelLat]);
  return { x: Math.round(x * PATH_SCALE), y: Math.round(y * PATH_SCALE + LETTER / 3) };
}

function boundsOf(ids: ReadonlySet<string>): { left: number; right: number; top: number; bottom: number } {
  const points = smallGeometry('thumb')
    .comuni.filter((comune) => ids.has(comune.id))
    .flatMap((comune) => comune.rings.flat());
  const xs = points.map(([x]) => x * PATH_SCALE);
  const ys = points.map(([, y]) => y * PATH_SCALE);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)].map(
    Math.round,
  );
  return { left: left ?? 0, right: right ?? 0, top: top ?? 0, bottom: bottom ?? 0 };
}

function extentOf({ name, x, anchor, selected }: LocatorLabel): [number, number] {
  const width = name.length * LETTER * (selected ? 0.58 : 0.52);
  if (anchor === 'start') return [x, x + width];
  return anchor === 'end' ? [x - width, x] : [x - width / 2, x + width / 2];
}

function inside(label: LocatorLabel): boolean {
  const [from, to] = extentOf(label);
  const margin = 500;
  return (
    from > -margin && to < VIEW.width * PATH_SCALE + margin && label.y < VIEW.height * PATH_SCALE + margin
  );
}

function overlap(a: LocatorLabel, b: LocatorLabel): boolean {
  const [fromA, toA] = extentOf(a);
  const [fromB, toB] = extentOf(b);
  return fromA < toB && fromB < toA && Math.abs(a.y - b.y) < LETTER * 1.1;
}
