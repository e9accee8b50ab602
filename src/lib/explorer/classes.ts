/** How the values of a view are cut into classes: method, scope, and the centre of a diverging ramp. */
import type { IndicatorBrief } from '../indicator/brief';
import type { AreaKey, ExplorerState } from '../state/explorer';
import { classBreaks } from '../statistics/breaks';
import { divergingBreaks, divergingStops } from '../statistics/breaks-diverging';
import { finite } from '../statistics/rank';

export interface Classes {
  /** Inner class breaks; half-integers between ordered categories. */
  breaks: number[];
  /** Value at which the ramp parts, a break or inside the neutral class; null for the ramp of the theme. */
  centre: number | null;
  /** Stop of the diverging ramp of each class, 1…7; null for the ramp of the theme. */
  stops: number[] | null;
}

type ClassState = Pick<ExplorerState, 'method' | 'classes' | 'area'> &
  Partial<Pick<ExplorerState, 'breaks' | 'centre' | 'classesOfArea' | 'expression'>>;

/** Classes of an indicator's values. `whole` is the metropolitan value, null where there is none. */
export function classesOf(
  indicator: Pick<IndicatorBrief, 'measure' | 'categories'>,
  rows: readonly { area: AreaKey | null; value: number | null }[],
  state: ClassState,
  whole: number | null,
): Classes {
  if (indicator.measure === 'class') return plain(indicator.categories.slice(1).map((_, i) => i + 1.5));
  if (indicator.measure === 'count') return plain([]);
  const all = finite(rows.map((r) => r.value));
  const inArea = state.classesOfArea && state.area ? rows.filter((r) => r.area === state.area) : [];
  const scoped = finite(inArea.map((r) => r.value));
  // An area of one comune has nothing to cut: its value is read on the classes of all.
  const values = new Set(scoped).size > 1 ? scoped : all;
  const around = centreOf(state, all, whole);
  const { breaks = [] } = state;
  // A second indicator has no breaks of its own to go by.
  const method = state.method === 'proprie' && breaks.length === 0 ? 'quantile' : state.method;
  if (method === 'proprie') {
    const stops = around === null ? null : divergingStops(breaks, around);
    return stops === null ? plain(breaks) : { breaks, centre: around, stops };
  }
  if (around === null) return plain(classBreaks(values, method, state.classes));
  const made = divergingBreaks(values, method, state.classes, around, all);
  return { ...made, stops: divergingStops(made.breaks, made.centre) };
}

/** Whether the ramp parts at zero of itself: a change, or values on both sides of zero, which one ramp would blur. */
export function partsAtZero(
  values: readonly (number | null)[],
  expression: ExplorerState['expression'] | undefined,
): boolean {
  const known = finite(values);
  return expression === 'variazione' || (known.some((v) => v < 0) && known.some((v) => v > 0));
}

function centreOf(state: ClassState, values: readonly number[], whole: number | null): number | null {
  if (state.centre === 'metropolitano' && whole !== null) return whole;
  return state.centre === 'zero' || partsAtZero(values, state.expression) ? 0 : null;
}

const plain = (breaks: number[]): Classes => ({ breaks, centre: null, stops: null });
