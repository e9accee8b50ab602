/** The map of a result: classes or circles of one value a territory, or points. */
import { classFill } from '../../explorer/paint';
import { classesOf, type Classes } from '../../explorer/classes';
import type { Fill } from '../../map/fill';
import { framePoint } from '../../map/framePoint';
import { FRAME, project } from '../../map/projection';
import type { SceneInput, SceneSymbol } from '../../map/scene';
import type { Symbol55 } from '../../map/symbols';
import { classOf } from '../../statistics/breaks';
import { finite } from '../../statistics/rank';
import type { UnitLevel } from '../../state/explorer';
import type { PointGeography } from './geography';
import { groupsOf, type LabPlace, type LabPlaces } from './places';
import type { UnitValue } from './unit-values';

/** A colour for a rate, a circle for a count, one flat colour where a result has no number to show. */
export const SHAPES = ['colours', 'circles', 'flat'] as const;
export type Shape = (typeof SHAPES)[number];

export interface UnitMap {
  /** What the drawing takes, without the boundaries. */
  scene: Omit<SceneInput, 'geometry'>;
  classes: Classes;
  symbols: Symbol55[];
  /** Units of the level, with the value of those in the result. */
  units: { place: LabPlace; value: UnitValue | null }[];
}

/** Most points that are drawn. */
export const MOST_POINTS = 5000;

/** The map of some territories: those that are not in the result, or are in it without a number, wear the hatch of what is missing. */
export function unitMap(
  places: LabPlaces,
  level: UnitLevel,
  values: readonly UnitValue[],
  shape: Shape,
  selected: readonly string[] = [],
): UnitMap {
  const byId = new Map(values.map((value) => [value.id, value]));
  const units = [...places.byId.values()]
    .filter((place) => place.level === level)
    .map((place) => ({ place, value: byId.get(place.id) ?? null }));
  const classes = classesOf(
    { measure: 'rate', categories: [] },
    units.map(({ value }) => ({ area: null, value: value?.value ?? null })),
    { method: 'quantile', classes: 5, area: null },
    null,
  );
  const fillOf = (value: UnitValue | null): Fill => {
    if (value === null) return { kind: 'missing' };
    if (shape === 'flat') return { kind: 'flat' };
    if (value.value === null) return { kind: 'missing' };
    return shape === 'circles' ? { kind: 'land' } : classFill(classes, classOf(value.value, classes.breaks));
  };
  const painted = units.flatMap(({ place, value }) => {
    const fill = fillOf(value);
    return place.members.map((comune) => [comune, fill] as const);
  });
  const fills = new Map<string, Fill>(painted);
  // A comune in no group of the level has no value to miss: it is quiet ground.
  for (const { id, level: own } of places.byId.values())
    if (own === 'comune' && !fills.has(id)) fills.set(id, { kind: 'outside' });
  const symbols =
    shape === 'circles'
      ? values.flatMap(({ id, value }) => (value === null || value <= 0 ? [] : [{ id, value }]))
      : [];
  return {
    scene: {
      territories: places.territories,
      hue: 'contesto',
      fills,
      groups: level === 'comune' ? null : { level, units: groupsOf(places, level) },
      symbols,
      selected,
    },
    classes,
    symbols,
    units,
  };
}

/**
 * How a column of numbers is shown first: whole numbers from zero up under a whole-number type are counts and get circles, as on the
 * map of the observatory; the rest get classes.
 */
export function shapeOf(type: string, values: readonly UnitValue[]): Shape {
  const known = finite(values.map(({ value }) => value));
  const counts = /INT/i.test(type) && known.every((value) => value >= 0) && known.some((value) => value > 0);
  return counts ? 'circles' : 'colours';
}

export interface PointMap {
  scene: Omit<SceneInput, 'geometry'>;
  points: SceneSymbol[];
  /** Rows whose point is outside the frame of the map. */
  outside: number;
  /** Rows inside it that are not drawn for want of room. */
  beyond: number;
}

/** Points over the outlines of the comuni. */
export function pointMap(places: LabPlaces, { points }: PointGeography): PointMap {
  const inside = points.flatMap((point, row) => (point && isInside(point) ? [{ point, row }] : []));
  const comuni = [...places.byName.values()];
  return {
    scene: {
      territories: places.territories,
      hue: 'contesto',
      fills: new Map(comuni.map(({ id }) => [id, { kind: 'land' }])),
    },
    points: inside.slice(0, MOST_POINTS).map(({ point, row }): SceneSymbol => {
      const at = framePoint(...project([point[0], point[1]]));
      return { id: String(row), value: 1, ...at, radius: 0.42, muted: false, className: 'least740' };
    }),
    outside: points.filter((point) => point && !isInside(point)).length,
    beyond: Math.max(0, inside.length - MOST_POINTS),
  };
}

function isInside([lon, lat]: readonly [number, number]): boolean {
  return lon >= FRAME.west && lon <= FRAME.east && lat >= FRAME.south && lat <= FRAME.north;
}
