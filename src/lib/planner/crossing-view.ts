/** What the page of a crossing shows, from the values and the state alone: every part of it draws this one object. */
import { ascending } from 'd3';
import { crossingOf, unitsInCell, type CrossedUnit, type Crossing } from '../explorer/crossing';
import type { Unit } from '../explorer/units';
import { explorerView, type ExplorerView, type ViewRow } from '../explorer/view';
import type { Locale } from '../i18n/locale';
import type { IndicatorBrief } from '../indicator/brief';
import type { AreaKey } from '../state/explorer';
import type { CrossingLevel, CrossingState } from '../state/crossing';
import { cutsOf, type Cuts } from './crossing-cuts';
import { indicatorOf, type LatestValues } from './latest';

/** One of the two indicators at its latest period, over the units of the level. */
export interface CrossingSide {
  indicator: IndicatorBrief;
  period: string;
  view: ExplorerView;
}

export interface CrossingView {
  /** The need and the resource as they were chosen. */
  need: CrossingSide;
  resource: CrossingSide;
  /** The crossing of all the units of the level; null when none has both values. */
  all: Crossing | null;
  /** The same, with only the units of the chosen area; cells and bounds stay those of all. */
  shown: Crossing | null;
  /** The cell whose units are listed. */
  cell: number;
  listed: CrossedUnit[];
  /** Units of the area without one of the two values. */
  missing: ViewRow[];
  /**
   * Where the resource across comes from a list that is not whole: units of the area with a high need and no record. What they have
   * is not known, which is not the same as nothing. Highest need first.
   */
  notKnown: ViewRow[];
  cuts: Cuts | null;
}

/** Null when the values of one of the two are not in `latest`. */
export function crossingView(
  latest: LatestValues,
  indicators: readonly IndicatorBrief[],
  units: Readonly<Record<CrossingLevel, readonly Unit[]>>,
  state: CrossingState,
  locale: Locale,
): CrossingView | null {
  const own = units[state.level];
  const side = (id: string): CrossingSide | null => {
    const indicator = indicators.find((each) => each.id === id);
    const data = indicatorOf(latest, id);
    const period = latest.indicators[id]?.period;
    if (!indicator || !data || period === undefined) return null;
    const look = { period, method: 'quantile' as const, classes: 3, area: null };
    return { indicator, period, view: explorerView(own, indicator, data, look, (note) => note[locale]) };
  };
  const [need, resource] = [side(state.need), side(state.resource)];
  if (!need || !resource) return null;
  const all = crossingOf(need, resource, { area: null, classesOfArea: false });
  const inArea = new Set(own.filter((unit) => isIn(unit, state.area)).map(({ id }) => id));
  const missing = need.view.rows.filter((row) => inArea.has(row.id) && !all?.byId.has(row.id));
  const shown = all && within(all, inArea, missing.length);
  const cell = state.cell ?? all?.corner.cell ?? 6;
  const cuts = all && cutsOf(all);
  const kept = (list: readonly CrossedUnit[]): CrossedUnit[] => list.filter(({ id }) => inArea.has(id));
  return {
    ...{ need, resource, all, shown, cell, missing },
    listed: shown ? unitsInCell(shown, cell) : [],
    notKnown: all
      ? notKnownOf(all, all.y.indicator === need.indicator ? [need, resource] : [resource, need], missing)
      : [],
    cuts: cuts && {
      always: kept(cuts.always),
      sometimes: kept(cuts.sometimes),
      otherwise: kept(cuts.otherwise),
      edges: cuts.edges.filter(({ unit }) => inArea.has(unit.id)),
    },
  };
}

/** Whether a unit lies in an area; a group whose comuni are in several lies in none. */
const isIn = (unit: Unit, area: AreaKey | null): boolean => area === null || unit.area === area;

function within(all: Crossing, ids: ReadonlySet<string>, missing: number): Crossing {
  const units = all.units.filter(({ id }) => ids.has(id));
  return {
    ...all,
    units,
    byId: new Map(units.map((unit) => [unit.id, unit])),
    counts: all.counts.map((_, cell) => units.filter((unit) => unit.cell === cell).length),
    missing,
  };
}

function notKnownOf(
  all: Crossing,
  [up, across]: readonly [CrossingSide, CrossingSide],
  missing: readonly ViewRow[],
): ViewRow[] {
  if (!across.indicator.partial || all.corner.kind !== 'gap') return [];
  // The top third of all that have the need's value: those with a record are too few to say what is high.
  const known = up.view.rows.flatMap(({ value }) => value ?? []).sort(ascending);
  const bound = known[Math.floor((known.length * 2) / 3)];
  const needOf = (row: ViewRow): number => up.view.byId.get(row.id)?.value ?? -Infinity;
  return missing
    .filter(
      (row) => bound !== undefined && needOf(row) >= bound && across.view.byId.get(row.id)?.value === null,
    )
    .sort((a, b) => needOf(b) - needOf(a));
}
