/**
 * The explorer's state and its address. The URL is the only owner: this codec is total (any text gives a valid view)
 * and says what it could not understand, so that the page can tell the reader. Addresses of earlier versions are read through
 * `renamed.ts`, silently: an old link is not the reader's mistake.
 */
import { METHODS, type Method } from '../statistics/breaks';
import { formatRecords, parseRecords, type RecordsContext, type RecordsState } from './records';
import { currentAddress } from './renamed';
import { oneOf, reader, severalOf, wholeIn, type StateProblem } from './params';

export type { StateProblem };

export const AREAS = ['bologna', 'pianura', 'collina-appennino', 'circondario-imolese'] as const;
export type AreaKey = (typeof AREAS)[number];

/** What one row, one polygon and one dot stand for. */
export const UNIT_LEVELS = ['comune', 'unione', 'distretto', 'area'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

export const SHOWS = ['aree', 'nomi', 'fiumi', 'fondo'] as const;
/** `fondo` is the optional basemap, drawn only where its file is present. */
export type Show = (typeof SHOWS)[number];

export const SORTS = ['valore', 'nome', 'area'] as const;
export type Sort = (typeof SORTS)[number];

/** How an indicator is expressed: as published, its count, per resident, share of the metropolitan total, change from an earlier period. */
export const EXPRESSIONS = ['valore', 'assoluto', 'residenti', 'quota', 'variazione'] as const;
export type Expression = (typeof EXPRESSIONS)[number];

/** Ramp of the theme, or one that parts at zero or at the metropolitan value. */
export const CENTRES = ['zero', 'metropolitano'] as const;
export type Centre = (typeof CENTRES)[number];

/** One map, two indicators crossed in one, two maps side by side, or one over the other under a swipe. */
export const ARRANGEMENTS = ['una', 'incrocio', 'affiancate', 'tendina'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** Chart or table under the map. */
export const VIEWS = ['tabella', 'distribuzione', 'dispersione'] as const;
export type View = (typeof VIEWS)[number];

/** More than these in one selection or comparison cannot be told apart. */
export const MOST_SELECTED = 8;

export interface SecondIndicator {
  indicator: string;
  period: string;
}

export interface ExplorerState {
  indicator: string;
  period: string;
  expression: Expression;
  /** Earlier period of a change; null takes the first that can be compared. */
  since: string | null;
  level: UnitLevel;
  area: AreaKey | null;
  /** Selected units of the level, the one in the card first; at most {@link MOST_SELECTED}. */
  selected: string[];
  method: Method;
  classes: number;
  /** The reader's own class breaks, ascending; used by the method `proprie`. */
  breaks: number[];
  /** Centre of a diverging ramp, or null for the ramp of the theme. */
  centre: Centre | null;
  /** Classes are cut on the units of the chosen area alone. */
  classesOfArea: boolean;
  second: SecondIndicator | null;
  arrangement: Arrangement;
  show: Show[];
  /** Records drawn over the map, by layer id. */
  layers: string[];
  /** Open list of records with its filters, or null. */
  records: RecordsState | null;
  view: View;
  sort: Sort;
  ascending: boolean;
}

/** What the codec must know of the data to tell a good value from a stale one. */
export interface ExplorerContext {
  indicators: readonly { id: string; periods: readonly string[]; defaultPeriod: string }[];
  /** Ids of the units of each level. */
  units: Readonly<Record<UnitLevel, readonly string[]>>;
  layers: readonly string[];
  defaultIndicator: string;
  records: RecordsContext;
}

export function defaultState(context: ExplorerContext): ExplorerState {
  return {
    indicator: context.defaultIndicator,
    period: periodOf(context, context.defaultIndicator),
    expression: 'valore',
    since: null,
    level: 'comune',
    area: null,
    selected: [],
    method: 'quantile',
    classes: 5,
    breaks: [],
    centre: null,
    classesOfArea: false,
    second: null,
    arrangement: 'una',
    show: [...SHOWS],
    layers: [],
    records: null,
    view: 'tabella',
    sort: 'valore',
    ascending: false,
  };
}

/** Reads a query string (with or without `?`). Never throws; unknown values fall back and are reported. */
export function parseExplorer(
  search: string,
  context: ExplorerContext,
): { state: ExplorerState; problems: StateProblem[] } {
  const { params, take, problems } = reader(currentAddress(search));
  const state = defaultState(context);
  const ids = context.indicators.map((i) => i.id);

  take('indicatore', oneOf(ids), (id) => (state.indicator = id));
  state.period = periodOf(context, state.indicator);
  const periods = periodsOf(context, state.indicator);
  take('periodo', oneOf(periods), (period) => (state.period = period));
  take('misura', oneOf(EXPRESSIONS), (expression) => (state.expression = expression));
  take('da', oneOf(periods.filter((p) => p < state.period)), (since) => (state.since = since));
  take('unita', oneOf(UNIT_LEVELS), (level) => (state.level = level));
  take('area', oneOf(AREAS), (area) => (state.area = area));
  const units = context.units[state.level];
  take(
    selectionKey(state.level),
    severalOf(units),
    (found) => (state.selected = found.slice(0, MOST_SELECTED)),
  );
  take('classi', oneOf(METHODS), (method) => (state.method = method));
  take('numero', wholeIn(3, 7), (classes) => (state.classes = classes));
  take('soglie', readBreaks, (breaks) => (state.breaks = breaks));
  // A method without its breaks draws nothing: the nearest that does is the default one.
  if (state.method === 'proprie' && state.breaks.length === 0) state.method = 'quantile';
  take('scala', oneOf(CENTRES), (centre) => (state.centre = centre));
  take('su', oneOf(['area']), () => (state.classesOfArea = true));
  take('con', oneOf(ids), (id) => (state.second = { indicator: id, period: periodOf(context, id) }));
  const { second } = state;
  if (second)
    take('periodo2', oneOf(periodsOf(context, second.indicator)), (period) => (second.period = period));
  take('vista', oneOf(ARRANGEMENTS), (arrangement) => (state.arrangement = arrangement));
  if (!second) state.arrangement = 'una';
  take('sotto', oneOf(VIEWS), (view) => (state.view = view));
  take('ordine', readSort, ([sort, ascending]) => Object.assign(state, { sort, ascending }));
  take('mostra', readShows, (show) => (state.show = show));
  take('strati', severalOf(context.layers), (layers) => (state.layers = layers));
  state.records = parseRecords(params, take, context.records);
  return { state, problems };
}

/** The shortest query string that gives this state back; empty for the default view. */
export function formatExplorer(state: ExplorerState, context: ExplorerContext): string {
  const base = defaultState(context);
  const params = new URLSearchParams();
  const set = (key: string, value: string, other: unknown, own: unknown): void => {
    if (own !== other) params.set(key, value);
  };
  set('indicatore', state.indicator, base.indicator, state.indicator);
  set('periodo', state.period, periodOf(context, state.indicator), state.period);
  set('misura', state.expression, base.expression, state.expression);
  if (state.since) params.set('da', state.since);
  set('unita', state.level, base.level, state.level);
  if (state.area) params.set('area', state.area);
  if (state.selected.length > 0) params.set(selectionKey(state.level), state.selected.join(','));
  set('classi', state.method, base.method, state.method);
  set('numero', String(state.classes), base.classes, state.classes);
  if (state.breaks.length > 0) params.set('soglie', state.breaks.join(','));
  if (state.centre) params.set('scala', state.centre);
  if (state.classesOfArea) params.set('su', 'area');
  if (state.second) {
    const { indicator, period } = state.second;
    params.set('con', indicator);
    set('periodo2', period, periodOf(context, indicator), period);
    set('vista', state.arrangement, base.arrangement, state.arrangement);
  }
  set('sotto', state.view, base.view, state.view);
  if (state.sort !== base.sort || state.ascending !== base.ascending)
    params.set('ordine', `${state.sort}-${state.ascending ? 'su' : 'giu'}`);
  if (state.show.length !== SHOWS.length) params.set('mostra', state.show.join(',') || 'niente');
  if (state.layers.length > 0) params.set('strati', state.layers.join(','));
  formatRecords(state.records, params, context.records);
  return params.toString();
}

/** A selection is named after what it selects, so that an address can be read. */
const selectionKey = (level: UnitLevel): string => (level === 'comune' ? 'comune' : 'territorio');

function periodOf(context: ExplorerContext, id: string): string {
  return context.indicators.find((i) => i.id === id)?.defaultPeriod ?? '';
}

function periodsOf(context: ExplorerContext, id: string): readonly string[] {
  return context.indicators.find((i) => i.id === id)?.periods ?? [];
}

/** One to six numbers, written as in JavaScript, sorted and once each. */
function readBreaks(value: string): number[] | undefined {
  const numbers = value.split(',').map((part) => (/^-?\d{1,9}(\.\d{1,6})?$/.test(part) ? Number(part) : NaN));
  if (numbers.length > 6 || !numbers.every(Number.isFinite)) return undefined;
  return [...new Set(numbers.map((n) => n + 0))].sort((a, b) => a - b);
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
