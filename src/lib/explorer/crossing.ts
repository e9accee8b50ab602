/** Two indicators crossed in one map of nine colours: need against resource, each cut in three. */
import { max, min, sum } from 'd3';
import type { IndicatorBrief } from '../indicator/brief';
import type { Polarity } from '../indicator/types';
import type { Fill } from '../map/fill';
import type { ExplorerState } from '../state/explorer';
import { classBreaks, classOf } from '../statistics/breaks';
import type { ExplorerView, ViewRow } from './view';

/** One of the two: an indicator at a period. */
export interface CrossedIndicator {
  indicator: IndicatorBrief;
  period: string;
  view: Pick<ExplorerView, 'rows' | 'byId'>;
}

export interface CrossingAxis extends Omit<CrossedIndicator, 'view'> {
  /** Bounds of the three classes: two, or one where so many values are equal that there are but a low and a high class, or none. */
  breaks: number[];
  /** Lowest and highest value crossed. */
  from: number;
  to: number;
}

/**
 * What the corner that matters says: a high need with a low resource, two high needs, two low resources, or, where one of the two
 * is neither, just the first high and the second low.
 */
export type CornerKind = 'gap' | 'needs' | 'resources' | 'plain';

export interface CrossedUnit {
  id: string;
  name: string;
  population: number;
  /** Values up and across. */
  y: number;
  x: number;
  /** Row × 3 + column, both low to high. */
  cell: number;
}

export interface Crossing {
  /** Up: the need, or else the first indicator. */
  y: CrossingAxis;
  /** Across: the resource, or else the second indicator. */
  x: CrossingAxis;
  units: CrossedUnit[];
  byId: Map<string, CrossedUnit>;
  /** Units in each of the nine cells. */
  counts: number[];
  /** Units without one of the two values. */
  missing: number;
  corner: { kind: CornerKind; cell: number };
}

type CrossingState = Pick<ExplorerState, 'area' | 'classesOfArea'>;

/**
 * Crosses two indicators over the same units. Both are cut in terciles (R-7, rounded) of the units that have the two values, whatever
 * the method of the single map: cells of other cuts would not compare. Null when no unit has both.
 */
export function crossingOf(
  first: CrossedIndicator,
  second: CrossedIndicator,
  state: CrossingState,
): Crossing | null {
  const swapped = first.indicator.polarity === 'resource' && second.indicator.polarity === 'need';
  const [up, across] = swapped ? [second, first] : [first, second];
  const pairs = up.view.rows.flatMap((row) => {
    const [y, x] = [row.value, across.view.byId.get(row.id)?.value ?? null];
    return y === null || x === null ? [] : [{ row, y, x }];
  });
  if (pairs.length === 0) return null;
  const inArea = state.classesOfArea ? pairs.filter(({ row }) => row.area === state.area) : [];
  const scope = inArea.length > 0 ? inArea : pairs;
  const y = axis(
    up,
    pairs.map((pair) => pair.y),
    scope.map((pair) => pair.y),
  );
  const x = axis(
    across,
    pairs.map((pair) => pair.x),
    scope.map((pair) => pair.x),
  );
  const units = pairs.map(({ row, ...values }): CrossedUnit => ({
    ...{ id: row.id, name: row.name, population: row.population },
    ...values,
    cell: third(values.y, y.breaks) * 3 + third(values.x, x.breaks),
  }));
  const counts = Array.from({ length: 9 }, (_, cell) => units.filter((unit) => unit.cell === cell).length);
  return {
    ...{ y, x, units, counts },
    byId: new Map(units.map((unit) => [unit.id, unit])),
    missing: up.view.rows.length - units.length,
    corner: cornerOf(up.indicator.polarity, across.indicator.polarity),
  };
}

/** Units of a cell, the widest gap first: highest up, then lowest across. */
export function unitsInCell({ units }: Pick<Crossing, 'units'>, cell: number): CrossedUnit[] {
  return units
    .filter((unit) => unit.cell === cell)
    .sort((a, b) => b.y - a.y || a.x - b.x || a.name.localeCompare(b.name, 'it'));
}

/** Residents of some units. */
export const residentsOf = (units: readonly { population: number }[]): number =>
  sum(units, (unit) => unit.population);

/** One fill a comune, that of its unit; a gap of either indicator is a gap, suppressed where one of them is. */
export function crossingFills(
  crossing: Crossing,
  first: CrossedIndicator['view'],
  second: CrossedIndicator['view'],
): Map<string, Fill> {
  const fillOf = (row: ViewRow): Fill => {
    const unit = crossing.byId.get(row.id);
    if (unit) return { kind: 'cross', cell: unit.cell };
    const statuses = [row.status, second.byId.get(row.id)?.status];
    return { kind: statuses.includes('suppressed') ? 'suppressed' : 'missing' };
  };
  return new Map(
    first.rows.flatMap((row) => {
      const fill = fillOf(row);
      return row.members.map((comune) => [comune, fill] as const);
    }),
  );
}

function axis({ indicator, period }: CrossedIndicator, all: number[], scope: number[]): CrossingAxis {
  return {
    ...{ indicator, period },
    breaks: classBreaks(scope, 'quantile', 3),
    from: min(all) ?? 0,
    to: max(all) ?? 0,
  };
}

/** Low, middle or high: 0, 1, 2. One bound leaves no middle, none nothing but the middle. */
function third(value: number, breaks: readonly number[]): number {
  if (breaks.length === 0) return 1;
  return breaks.length === 1 ? 2 * classOf(value, breaks) : classOf(value, breaks);
}

function cornerOf(up: Polarity, across: Polarity): Crossing['corner'] {
  if (up === 'need' && across === 'resource') return { kind: 'gap', cell: 6 };
  if (up === 'need' && across === 'need') return { kind: 'needs', cell: 8 };
  if (up === 'resource' && across === 'resource') return { kind: 'resources', cell: 0 };
  return { kind: 'plain', cell: 6 };
}
