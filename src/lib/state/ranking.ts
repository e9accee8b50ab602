/**
 * State of the ranking and its address: `indicatore=quota-65&periodo=2025&unita=distretto&ordine=su&territori=037059`.
 * Total: any text gives a valid ranking.
 */
import { AREAS, MOST_SELECTED, UNIT_LEVELS, type AreaKey, type UnitLevel } from './explorer';
import { oneOf, reader, severalOf, type StateProblem } from './params';

export interface RankingState {
  indicator: string;
  period: string;
  level: UnitLevel;
  /** Only the comuni of this area are listed; null for all, and always at the levels above. */
  area: AreaKey | null;
  /** Lowest value first; places are then counted from the lowest. */
  ascending: boolean;
  /** Ids of the units ticked for a comparison, at most {@link MOST_SELECTED}. */
  ticked: string[];
}

export interface RankingContext {
  indicators: readonly { id: string; periods: readonly string[]; defaultPeriod: string }[];
  units: Readonly<Record<UnitLevel, readonly string[]>>;
  opening: string;
}

export function openingRanking(context: RankingContext): RankingState {
  return {
    indicator: context.opening,
    period: periodOf(context, context.opening),
    level: 'comune',
    area: null,
    ascending: false,
    ticked: [],
  };
}

/** Reads a query string. Never throws; unknown values fall back and are reported. */
export function parseRanking(
  search: string,
  context: RankingContext,
): { state: RankingState; problems: StateProblem[] } {
  const { take, problems } = reader(search);
  const state = openingRanking(context);
  take('indicatore', oneOf(context.indicators.map(({ id }) => id)), (id) => (state.indicator = id));
  state.period = periodOf(context, state.indicator);
  const periods = context.indicators.find(({ id }) => id === state.indicator)?.periods ?? [];
  take('periodo', oneOf(periods), (period) => (state.period = period));
  take('unita', oneOf(UNIT_LEVELS), (level) => (state.level = level));
  take('area', oneOf(AREAS), (area) => (state.area = state.level === 'comune' ? area : null));
  take('ordine', oneOf(['su', 'giu']), (order) => (state.ascending = order === 'su'));
  take('territori', severalOf(context.units[state.level]), (ids) => {
    if (ids.length > MOST_SELECTED)
      problems.push({ key: 'territori', value: `${ids.length} > ${MOST_SELECTED}` });
    state.ticked = ids.slice(0, MOST_SELECTED);
  });
  return { state, problems };
}

/** The shortest query string that gives this state back; empty for the page as it opens. */
export function formatRanking(state: RankingState, context: RankingContext): string {
  const params = new URLSearchParams();
  if (state.indicator !== context.opening) params.set('indicatore', state.indicator);
  if (state.period !== periodOf(context, state.indicator)) params.set('periodo', state.period);
  if (state.level !== 'comune') params.set('unita', state.level);
  if (state.area) params.set('area', state.area);
  if (state.ascending) params.set('ordine', 'su');
  if (state.ticked.length > 0) params.set('territori', state.ticked.join(','));
  return params.toString();
}

function periodOf({ indicators }: RankingContext, id: string): string {
  return indicators.find((indicator) => indicator.id === id)?.defaultPeriod ?? '';
}
