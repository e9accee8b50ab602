/** The page of spatial statistics as an address: what is asked, of which indicator, tested how. */
import { CORRECTIONS, type Correction } from '../statistics/multiple-testing';
import { oneOf, reader, wholeIn, type StateProblem } from './params';

/** Whether neighbours resemble each other, how an amount is spread over people, what goes with what. */
export const SPATIAL_VIEWS = ['vicinanza', 'concentrazione', 'correlazioni'] as const;
export type SpatialView = (typeof SPATIAL_VIEWS)[number];

/** Local Moran's I (clusters and outliers) or Getis and Ord's Gi* (where high or low values gather). */
export const LOCAL_TESTS = ['lisa', 'gi'] as const;
export type LocalTest = (typeof LOCAL_TESTS)[number];

export const CORRELATION_METHODS = ['spearman', 'pearson'] as const;
export type CorrelationMethod = (typeof CORRELATION_METHODS)[number];

export const PERMUTATIONS = [999, 9999, 99999] as const;
export type Permutations = (typeof PERMUTATIONS)[number];

export const MOST_CORRELATED = 12;
export const FEWEST_CORRELATED = 2;

export interface SpatialState {
  view: SpatialView;
  /** The indicator of neighbours and of concentration. */
  indicator: string;
  period: string;
  test: LocalTest;
  correction: Correction;
  permutations: Permutations;
  seed: number;
  /** Indicators correlated with one another, 2 to 12. */
  set: string[];
  method: CorrelationMethod;
  /** A comune to look at, or none. */
  territory: string | null;
}

export interface SpatialContext {
  indicators: readonly { id: string; periods: readonly string[]; defaultPeriod: string }[];
  /** Ids of the indicators that may be correlated. */
  correlatable: ReadonlySet<string>;
  comuni: ReadonlySet<string>;
  /** Indicator that opens each view. */
  defaults: Record<'vicinanza' | 'concentrazione', string>;
  /** Indicators correlated before the reader chooses. */
  set: readonly string[];
}

/** The word of each correction in an address. */
const WORDS: Record<Correction, string> = {
  none: 'nessuna',
  fdr: 'fdr',
  holm: 'holm',
  bonferroni: 'bonferroni',
};
const DEFAULT_CORRECTION: Correction = 'fdr';
/** With 999 the smallest p of 55 tests could not pass the stricter corrections. */
const DEFAULT_PERMUTATIONS: Permutations = 9999;
const DEFAULT_SEED = 1;

/** What a view opens with. */
export function defaultSpatial(context: SpatialContext, view: SpatialView = 'vicinanza'): SpatialState {
  const indicator = context.defaults[view === 'correlazioni' ? 'vicinanza' : view];
  return {
    view,
    indicator,
    period: periodOf(context, indicator),
    test: 'lisa',
    correction: DEFAULT_CORRECTION,
    permutations: DEFAULT_PERMUTATIONS,
    seed: DEFAULT_SEED,
    set: [...context.set],
    method: 'spearman',
    territory: null,
  };
}

/** The state of an address and what of it means nothing. Total: any text gives a state that can be shown. */
export function parseSpatial(
  search: string,
  context: SpatialContext,
): { state: SpatialState; problems: StateProblem[] } {
  const { take, problems } = reader(search);
  let view: SpatialView = 'vicinanza';
  take('vista', oneOf(SPATIAL_VIEWS), (asked) => (view = asked));
  const state = defaultSpatial(context, view);
  const ids = context.indicators.map(({ id }) => id);
  take('indicatore', oneOf(ids), (id) => {
    state.indicator = id;
    state.period = periodOf(context, id);
  });
  const periods = context.indicators.find(({ id }) => id === state.indicator)?.periods ?? [];
  take('periodo', oneOf(periods), (period) => (state.period = period));
  take('prova', oneOf(LOCAL_TESTS), (test) => (state.test = test));
  take(
    'correzione',
    (word) => CORRECTIONS.find((correction) => WORDS[correction] === word),
    (correction) => (state.correction = correction),
  );
  take(
    'permutazioni',
    (word) => PERMUTATIONS.find((permutations) => String(permutations) === word),
    (permutations) => (state.permutations = permutations),
  );
  take('seme', wholeIn(0, 9999), (seed) => (state.seed = seed));
  take(
    'insieme',
    (list) => setOf(list, context, problems),
    (set) => (state.set = set),
  );
  take('metodo', oneOf(CORRELATION_METHODS), (method) => (state.method = method));
  take('territorio', oneOf([...context.comuni]), (id) => (state.territory = id));
  return { state, problems };
}

/** The query of a state: only what its view uses and what differs from the view's opening. Inverse of {@link parseSpatial}. */
export function formatSpatial(state: SpatialState, context: SpatialContext): string {
  const opening = defaultSpatial(context, state.view);
  const params = new URLSearchParams();
  const put = (key: string, value: string, usual: string): void => {
    if (value !== usual) params.set(key, value);
  };
  put('vista', state.view, 'vicinanza');
  if (state.view !== 'correlazioni') {
    put('indicatore', state.indicator, opening.indicator);
    put('periodo', state.period, periodOf(context, state.indicator));
  }
  if (state.view === 'vicinanza') put('prova', state.test, opening.test);
  if (state.view === 'correlazioni') {
    put('insieme', state.set.join(','), opening.set.join(','));
    put('metodo', state.method, opening.method);
  }
  if (state.view !== 'concentrazione') {
    put('correzione', WORDS[state.correction], WORDS[opening.correction]);
    put('permutazioni', String(state.permutations), String(opening.permutations));
    put('seme', String(state.seed), String(opening.seed));
  }
  if (state.view !== 'correlazioni') put('territorio', state.territory ?? '', '');
  // Lists and periods stay readable: none of these signs has a meaning inside a value.
  return params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
}

/** Known ids of the list, once each; what is unknown or too much is reported one by one, and fewer than two are no set. */
function setOf(list: string, context: SpatialContext, problems: StateProblem[]): string[] | undefined {
  const ids = [...new Set(list.split(',').filter(Boolean))];
  const known = ids.filter((id) => context.correlatable.has(id));
  const set = known.slice(0, MOST_CORRELATED);
  if (set.length < FEWEST_CORRELATED) return undefined;
  if (set.length < ids.length)
    problems.push({
      key: 'insieme',
      value: ids
        .filter((id) => !set.includes(id))
        .join(',')
        .slice(0, 80),
    });
  return set;
}

function periodOf({ indicators }: SpatialContext, indicator: string): string {
  return indicators.find(({ id }) => id === indicator)?.defaultPeriod ?? '';
}
