/**
 * State of the comparison and its address: which territories, which indicators, how they are shown, from whom differences are taken.
 * `territori=037059,p1&propria=…&indicatori=minuti-polo,quota-65&vista=punti&fissa=037059`. Total: any text gives a valid comparison.
 */
import { THEMES, type Theme } from '../indicator/types';
import { oneOf, reader, severalOf, type StateProblem } from './params';
import {
  formatTerritories,
  OWN_KEY,
  parseOwnArea,
  parseTerritories,
  type TerritoriesContext,
  type TerritoryRef,
} from './territories';

export const COMPARISON_VIEWS = ['tabella', 'profilo', 'punti', 'mappe', 'andamenti'] as const;
export type ComparisonView = (typeof COMPARISON_VIEWS)[number];

/** More columns than these cannot be read side by side. */
export const MOST_COMPARED = 8;

export const INDICATOR_SETS = [...THEMES, 'tutti'] as const;
/** Every indicator of a theme, or all of them. */
export type IndicatorSet = Theme | 'tutti';

/** Columns in the order of an indicator's values. */
export interface ColumnOrder {
  indicator: string;
  ascending: boolean;
}

export interface ComparisonState {
  /** One to {@link MOST_COMPARED}, once each. */
  territories: TerritoryRef[];
  /** Chosen one by one; empty where a set is shown. */
  indicators: string[];
  /** Null for the set the page opens with. */
  set: IndicatorSet | null;
  view: ComparisonView;
  order: ColumnOrder | null;
  /** Key of the territory that differences are taken from; null for the metropolitan city. */
  pinned: string | null;
  /** Indicators whose row is put away. */
  hidden: string[];
}

export interface ComparisonContext extends TerritoriesContext {
  /** Ids of all indicators. */
  indicators: readonly string[];
  /** Territories of the page as it opens. */
  opening: readonly TerritoryRef[];
}

/** What tells a territory from the others: the id of a published one, `propria:` and the name of an own area. */
export function keyOf(ref: TerritoryRef): string {
  return ref.kind === 'published' ? ref.id : `propria:${ref.area.name}`;
}

export function openingComparison({ opening }: Pick<ComparisonContext, 'opening'>): ComparisonState {
  return {
    territories: [...opening],
    indicators: [],
    set: null,
    view: 'tabella',
    order: null,
    pinned: null,
    hidden: [],
  };
}

/** Reads a query string. Never throws; unknown values fall back and are reported. */
export function parseComparison(
  search: string,
  context: ComparisonContext,
): { state: ComparisonState; problems: StateProblem[] } {
  const { params, take, problems } = reader(search);
  const state = openingComparison(context);
  const listed = parseTerritories(params, context, MOST_COMPARED);
  problems.push(...listed.problems);
  const refs = onceEach(listed.refs, (ref) =>
    problems.push({ key: OWN_KEY, value: keyOf(ref).slice(8, 88) }),
  );
  if (refs.length > 0) state.territories = refs;
  take('tema', oneOf(INDICATOR_SETS), (set) => (state.set = set));
  take('indicatori', severalOf(context.indicators), (found) => {
    state.indicators = found;
    state.set = null;
  });
  take('vista', oneOf(COMPARISON_VIEWS), (view) => (state.view = view));
  take('ordine', readOrder(context.indicators), (order) => (state.order = order));
  take('fissa', readPinned(params, context, state.territories), (key) => (state.pinned = key));
  take('nascosti', severalOf(context.indicators), (hidden) => (state.hidden = hidden));
  return { state, problems };
}

/** The shortest query string that gives this state back; empty for the page as it opens. */
export function formatComparison(state: ComparisonState, context: ComparisonContext): string {
  const params = new URLSearchParams();
  const base = openingComparison(context);
  if (state.territories.map(keyOf).join() !== base.territories.map(keyOf).join())
    formatTerritories(state.territories, params);
  if (state.indicators.length > 0) params.set('indicatori', state.indicators.join(','));
  else if (state.set) params.set('tema', state.set);
  if (state.view !== base.view) params.set('vista', state.view);
  if (state.order) params.set('ordine', `${state.order.indicator}-${state.order.ascending ? 'su' : 'giu'}`);
  if (state.pinned !== null) params.set('fissa', pinnedWord(state));
  if (state.hidden.length > 0) params.set('nascosti', state.hidden.join(','));
  return params.toString();
}

/** Own areas are told apart by their name alone: a second one of the same name is left out. */
function onceEach(refs: readonly TerritoryRef[], twice: (ref: TerritoryRef) => void): TerritoryRef[] {
  const known = new Set<string>();
  return refs.filter((ref) => {
    const isNew = !known.has(keyOf(ref));
    if (!isNew) twice(ref);
    known.add(keyOf(ref));
    return isNew;
  });
}

const readOrder =
  (indicators: readonly string[]) =>
  (value: string): ColumnOrder | undefined => {
    const [, id = '', way] = /^(.+)-(su|giu)$/.exec(value) ?? [];
    return indicators.includes(id) ? { indicator: id, ascending: way === 'su' } : undefined;
  };

/** `fissa=p2` is the second own area as the address counts them. */
const readPinned =
  (params: URLSearchParams, { comuni }: ComparisonContext, chosen: readonly TerritoryRef[]) =>
  (value: string): string | undefined => {
    const at = /^p(\d{1,2})$/.exec(value);
    const own = at ? parseOwnArea(params.getAll(OWN_KEY)[Number(at[1]) - 1] ?? '', comuni) : null;
    const key = own ? keyOf({ kind: 'own', area: own }) : value;
    return chosen.map(keyOf).find((known) => known === key);
  };

function pinnedWord({ territories, pinned }: ComparisonState): string {
  const owns = territories.filter((ref) => ref.kind === 'own');
  const at = owns.findIndex((ref) => keyOf(ref) === pinned);
  return at < 0 ? (pinned ?? '') : `p${at + 1}`;
}
