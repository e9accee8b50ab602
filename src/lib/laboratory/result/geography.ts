/** Whether a result has a place on the map: codes or names of territories, or coordinates. */
import type { Cell } from '../../query/types';
import { UNIT_LEVELS, type UnitLevel } from '../../state/explorer';
import type { LabColumn, LabResult } from '../types';
import { numberOf } from './cells';
import type { LabPlace, LabPlaces } from './places';

/** Rows that are about territories of one level. */
export interface UnitGeography {
  kind: 'units';
  column: number;
  level: UnitLevel;
  by: 'code' | 'name';
  /** Id of the territory of each row; null where there is none of this level. */
  ids: readonly (string | null)[];
  /** Rows with something written that is no territory of this level. */
  strange: number;
  /** Rows with nothing written. */
  empty: number;
  /** Territories that have more than one row. */
  repeated: number;
}

/** Rows that stand at a point. */
export interface PointGeography {
  kind: 'points';
  lon: number;
  lat: number;
  /** Degrees; null where a row has none, or none on Earth. */
  points: readonly (readonly [lon: number, lat: number] | null)[];
  strange: number;
  empty: number;
}

export type Geography = UnitGeography | PointGeography;

/** Share of the written cells that must be territories: less is chance (a `Bologna` among the names of stations). */
const ENOUGH = 0.5;
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/^(.*_)?lon$/i, 'lat'],
  [/^(.*_)?lng$/i, 'lat'],
  [/^(.*_)?longitude$/i, 'latitude'],
  [/^(.*_)?longitudine$/i, 'latitudine'],
];

/**
 * All the ways in which the rows of a result lie on the map, the most telling first: points where territories would repeat, else
 * territories by code, then by name.
 */
export function geographiesOf({ columns, values, rowCount }: LabResult, places: LabPlaces): Geography[] {
  if (rowCount === 0) return [];
  const units = columns
    .flatMap((column, at) => {
      const found = unitsOf(column, at, values[at] ?? [], places);
      return found ? [found] : [];
    })
    .sort(
      (a, b) =>
        Number(a.by === 'name') - Number(b.by === 'name') ||
        UNIT_LEVELS.indexOf(a.level) - UNIT_LEVELS.indexOf(b.level) ||
        a.column - b.column,
    );
  const points = columns.flatMap((column, at) => pointsOf(column, at, columns, values));
  const once = (units[0]?.repeated ?? 1) === 0;
  return once ? [...units, ...points] : [...points, ...units];
}

/** The way that is shown first; null where a result has no place. */
export function geographyOf(result: LabResult, places: LabPlaces): Geography | null {
  return geographiesOf(result, places)[0] ?? null;
}

/** The comune of a cell that is its code as published; null for anything else. Only such a cell may become a link. */
export function comuneOf(cell: Cell | undefined, places: LabPlaces): LabPlace | null {
  const place = typeof cell === 'string' ? places.byId.get(cell) : undefined;
  return place?.level === 'comune' ? place : null;
}

function unitsOf(
  column: LabColumn,
  at: number,
  cells: readonly Cell[],
  places: LabPlaces,
): UnitGeography | null {
  if (column.kind !== 'text' && column.kind !== 'number') return null;
  const written = cells.filter((cell) => cell !== null && cell !== '').length;
  const ways = (['code', 'name'] as const).flatMap((by) => {
    const found = cells.map((cell) => (by === 'code' ? byCode(cell, places) : byName(cell, places)));
    return UNIT_LEVELS.map((level) => ({
      by,
      level,
      ids: found.map((place) => (place?.level === level ? place.id : null)),
      any: found.filter((place) => place !== null).length,
      count: found.filter((place) => place?.level === level).length,
    }));
  });
  const best = ways.reduce((a, b) => (b.count > a.count ? b : a));
  // A number is a code only where all are: any column of amounts passes through 37,000 now and then.
  const least = column.kind === 'number' ? written : written * ENOUGH;
  if (best.count === 0 || best.any < least) return null;
  const known = best.ids.filter((id) => id !== null);
  return {
    kind: 'units',
    column: at,
    ...{ level: best.level, by: best.by, ids: best.ids },
    strange: written - best.count,
    empty: cells.length - written,
    repeated: [...countOf(known).values()].filter((n) => n > 1).length,
  };
}

/** `037006`, `37006` or the number 37006, which a spreadsheet or a cast leaves; the id of a group as it is. */
function byCode(cell: Cell, places: LabPlaces): LabPlace | null {
  if (typeof cell === 'number')
    return Number.isInteger(cell) ? (places.byId.get(String(cell).padStart(6, '0')) ?? null) : null;
  if (typeof cell !== 'string') return null;
  return places.byId.get(/^\d{5}$/.test(cell) ? `0${cell}` : cell) ?? null;
}

function byName(cell: Cell, places: LabPlaces): LabPlace | null {
  return typeof cell === 'string' ? (places.byName.get(cell) ?? null) : null;
}

function pointsOf(
  column: LabColumn,
  lon: number,
  columns: readonly LabColumn[],
  values: LabResult['values'],
): PointGeography[] {
  for (const [pattern, other] of PAIRS) {
    const match = pattern.exec(column.name);
    if (!match || column.kind !== 'number') continue;
    const wanted = `${match[1] ?? ''}${other}`.toLowerCase();
    const lat = columns.findIndex(({ name, kind }) => name.toLowerCase() === wanted && kind === 'number');
    if (lat < 0) return [];
    const [xs, ys] = [values[lon] ?? [], values[lat] ?? []];
    const points = xs.map((_, row) => pointOf(numberOf(xs[row]), numberOf(ys[row])));
    const empty = xs.filter((x, row) => x === null || ys[row] === null).length;
    const known = points.filter((point) => point !== null).length;
    return known === 0
      ? []
      : [{ kind: 'points', lon, lat, points, empty, strange: points.length - known - empty }];
  }
  return [];
}

/** Degrees that are on Earth and that a Mercator map can hold. */
function pointOf(lon: number | null, lat: number | null): readonly [number, number] | null {
  return lon !== null && lat !== null && Math.abs(lon) <= 180 && Math.abs(lat) <= 85 ? [lon, lat] : null;
}

function countOf(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
