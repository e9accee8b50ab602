/**
 * The state of the page that crosses a need with a resource, and its address. A direction of the plan brings its own pair and area,
 * which the address says only where they were changed. Total: any text gives a view, with what was not understood.
 */
import {
  CROSSING_DIRECTIONS,
  CROSSINGS,
  FIRST_DIRECTION,
  type CrossingDirection,
} from '../planner/crossings';
import { AREAS, type AreaKey } from './explorer';
import { oneOf, reader, wholeIn, type StateProblem } from './params';

/** What one row, one polygon and one dot stand for; four areas would be too few to cut in three. */
export const CROSSING_LEVELS = ['comune', 'unione', 'distretto'] as const;
export type CrossingLevel = (typeof CROSSING_LEVELS)[number];

export interface CrossingState {
  /** The direction of the plan that the pair comes from; null for a free pair. */
  direction: CrossingDirection | null;
  /** Ids of two different indicators. */
  need: string;
  resource: string;
  area: AreaKey | null;
  level: CrossingLevel;
  selected: string | null;
  /** The cell, 0…8, whose units are listed; null for the corner that matters. */
  cell: number | null;
}

/** What the codec must know of the data. */
export interface CrossingContext {
  indicators: readonly string[];
  units: Readonly<Record<CrossingLevel, readonly string[]>>;
}

/** No area, where the direction has one of its own. */
const EVERYWHERE = 'tutte';

export function defaultCrossing(direction: CrossingDirection = FIRST_DIRECTION): CrossingState {
  return { direction, ...CROSSINGS[direction], level: 'comune', selected: null, cell: null };
}

/** Reads a query string (with or without `?`). Never throws. An indicator crossed with itself gives way to the default pair. */
export function parseCrossing(
  search: string,
  context: CrossingContext,
): { state: CrossingState; problems: StateProblem[] } {
  const { take, problems } = reader(search);
  let state = defaultCrossing();
  let asked: CrossingDirection | null = null;
  take('direzione', oneOf(CROSSING_DIRECTIONS), (direction) => (asked = direction));
  if (asked !== null) state = defaultCrossing(asked);
  const before = { need: state.need, resource: state.resource };
  let written = 0;
  take('bisogno', oneOf(context.indicators), (id) => ((state.need = id), written++));
  take('risorsa', oneOf(context.indicators), (id) => ((state.resource = id), written++));
  if (state.need === state.resource) {
    problems.push({ key: 'risorsa', value: state.resource.slice(0, 80) });
    Object.assign(state, before);
    written = 0;
  }
  const changed = state.need !== before.need || state.resource !== before.resource;
  // A pair written out without its direction is a free one, though it may be the pair of one.
  if (asked === null && (changed || written === 2)) state.direction = null;
  take('area', oneOf([...AREAS, EVERYWHERE]), (area) => (state.area = AREAS.find((a) => a === area) ?? null));
  take('unita', oneOf(CROSSING_LEVELS), (level) => (state.level = level));
  take('territorio', oneOf(context.units[state.level]), (id) => (state.selected = id));
  take('cella', wholeIn(0, 8), (cell) => (state.cell = cell));
  return { state, problems };
}

/** The shortest query string that gives this state back; empty for the default view. */
export function formatCrossing(state: CrossingState): string {
  const { direction, need, resource, area, level, selected, cell } = state;
  const params = new URLSearchParams();
  const base = defaultCrossing(direction ?? FIRST_DIRECTION);
  if (direction !== null) {
    const changed = need !== base.need || resource !== base.resource;
    if (direction !== FIRST_DIRECTION || changed) params.set('direzione', direction);
    if (need !== base.need) params.set('bisogno', need);
    if (resource !== base.resource) params.set('risorsa', resource);
  } else {
    params.set('bisogno', need);
    params.set('risorsa', resource);
  }
  if (area !== base.area) params.set('area', area ?? EVERYWHERE);
  if (level !== base.level) params.set('unita', level);
  if (selected !== null) params.set('territorio', selected);
  if (cell !== null) params.set('cella', String(cell));
  return params.toString();
}
