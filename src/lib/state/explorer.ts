/**
 * The explorer's state and its address. The URL is the only owner: this codec is total (any text gives a valid view)
 * and says what it could not understand, so that the page can tell the reader.
 */
import { METHODS, type Method } from '../statistics/breaks';

export const AREAS = ['bologna', 'pianura', 'collina-appennino', 'circondario-imolese'] as const;
export type AreaKey = (typeof AREAS)[number];

export const SHOWS = ['aree', 'nomi', 'fiumi'] as const;
export type Show = (typeof SHOWS)[number];

export const SORTS = ['valore', 'nome', 'area'] as const;
export type Sort = (typeof SORTS)[number];

export interface OrganisationsLayer {
  year: number;
  kinds: string[];
  words: string;
  comuneOnly: boolean;
}

export interface ExplorerState {
  indicator: string;
  period: string;
  area: AreaKey | null;
  comune: string | null;
  method: Method;
  classes: number;
  show: Show[];
  sort: Sort;
  ascending: boolean;
  /** Open organisations layer, or null. */
  organisations: OrganisationsLayer | null;
}

/** What the codec must know of the data to tell a good value from a stale one. */
export interface ExplorerContext {
  indicators: readonly { id: string; periods: readonly string[]; defaultPeriod: string }[];
  comuni: readonly string[];
  defaultIndicator: string;
  organisationYears: readonly number[];
  organisationKinds: readonly string[];
}

/** A parameter that was left out because its value is unknown, with the value as it came. */
export interface StateProblem {
  key: string;
  value: string;
}

export function defaultState(context: ExplorerContext): ExplorerState {
  return {
    indicator: context.defaultIndicator,
    period: periodOf(context, context.defaultIndicator),
    area: null,
    comune: null,
    method: 'quantile',
    classes: 5,
    show: [...SHOWS],
    sort: 'valore',
    ascending: false,
    organisations: null,
  };
}

/** Reads a query string (with or without `?`). Never throws; unknown values fall back and are reported. */
export function parseExplorer(
  search: string,
  context: ExplorerContext,
): { state: ExplorerState; problems: StateProblem[] } {
  const params = new URLSearchParams(search);
  const problems: StateProblem[] = [];
  const state = defaultState(context);

  const take = <T>(key: string, read: (value: string) => T | undefined, set: (value: T) => void): void => {
    const raw = params.get(key);
    if (raw === null) return;
    const value = read(raw);
    if (value === undefined) problems.push({ key, value: raw.slice(0, 80) });
    else set(value);
  };
  const oneOf =
    <T extends string>(options: readonly T[]) =>
    (value: string): T | undefined =>
      options.find((option) => option === value);
  const whole = (low: number, high: number) => (value: string) => {
    const n = /^\d{1,4}$/.test(value) ? Number(value) : NaN;
    return n >= low && n <= high ? n : undefined;
  };

  take('indicatore', oneOf(context.indicators.map((i) => i.id)), (id) => (state.indicator = id));
  state.period = periodOf(context, state.indicator);
  const periods = context.indicators.find((i) => i.id === state.indicator)?.periods ?? [];
  take('periodo', oneOf(periods), (period) => (state.period = period));
  take('area', oneOf(AREAS), (area) => (state.area = area));
  take('comune', oneOf(context.comuni), (comune) => (state.comune = comune));
  take('classi', oneOf(METHODS), (method) => (state.method = method));
  take('numero', whole(3, 7), (classes) => (state.classes = classes));
  take('ordine', readSort, ([sort, ascending]) => Object.assign(state, { sort, ascending }));
  take('mostra', readShows, (show) => (state.show = show));

  if (params.get('livello') === 'organizzazioni') {
    const years = context.organisationYears;
    const filter: OrganisationsLayer = {
      year: Math.max(...years, 0),
      kinds: [],
      words: (params.get('parole') ?? '').slice(0, 200),
      comuneOnly: params.get('solo') === 'comune',
    };
    take(
      'anno',
      (value) => years.find((year) => String(year) === value),
      (year) => (filter.year = year),
    );
    take(
      'tipo',
      (value) => {
        const kinds = value.split(',').filter((kind) => context.organisationKinds.includes(kind));
        return kinds.length > 0 ? kinds : undefined;
      },
      (kinds) => (filter.kinds = kinds),
    );
    state.organisations = filter;
  } else {
    take(
      'livello',
      () => undefined,
      () => undefined,
    );
  }
  return { state, problems };
}

/** The shortest query string that gives this state back; empty for the default view. */
export function formatExplorer(state: ExplorerState, context: ExplorerContext): string {
  const base = defaultState(context);
  const params = new URLSearchParams();
  if (state.indicator !== base.indicator) params.set('indicatore', state.indicator);
  if (state.period !== periodOf(context, state.indicator)) params.set('periodo', state.period);
  if (state.area) params.set('area', state.area);
  if (state.comune) params.set('comune', state.comune);
  if (state.method !== base.method) params.set('classi', state.method);
  if (state.classes !== base.classes) params.set('numero', String(state.classes));
  if (state.sort !== base.sort || state.ascending !== base.ascending)
    params.set('ordine', `${state.sort}-${state.ascending ? 'su' : 'giu'}`);
  if (state.show.length !== SHOWS.length) params.set('mostra', state.show.join(',') || 'niente');
  const organisations = state.organisations;
  if (organisations) {
    params.set('livello', 'organizzazioni');
    if (organisations.year !== Math.max(...context.organisationYears, 0))
      params.set('anno', String(organisations.year));
    if (organisations.kinds.length > 0) params.set('tipo', organisations.kinds.join(','));
    if (organisations.words) params.set('parole', organisations.words);
    if (organisations.comuneOnly) params.set('solo', 'comune');
  }
  return params.toString();
}

function periodOf(context: ExplorerContext, id: string): string {
  return context.indicators.find((i) => i.id === id)?.defaultPeriod ?? '';
}

function readShows(value: string): Show[] | undefined {
  if (value === 'niente') return [];
  const shows = SHOWS.filter((show) => value.split(',').includes(show));
  return shows.length > 0 ? shows : undefined;
}

function readSort(value: string): [Sort, boolean] | undefined {
  const [sort, direction, ...rest] = value.split('-');
  const known = SORTS.find((s) => s === sort);
  if (!known || rest.length > 0 || (direction !== 'su' && direction !== 'giu')) return undefined;
  return [known, direction === 'su'];
}
