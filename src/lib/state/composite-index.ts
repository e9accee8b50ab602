/**
 * State of the index builder and its address:
 * `indicatori=minuti-polo~su~50,redditi-bassi~su~25&metodo=ampi&penalita=meno&unita=distretto&area=pianura&prove=20000&seme=7&territorio=037059`.
 * Each indicator has its direction (`su`: a high value raises the index, `giu`: lowers it) and a weight. Total: any text gives a valid state.
 */
import type { Normalisation, Polarity } from '../statistics/normalise';
import { AREAS, type AreaKey } from './explorer';
import { oneOf, reader, wholeIn, type StateProblem } from './params';

/** An indicator of the index. */
export interface IndexPart {
  id: string;
  polarity: Polarity;
  /** 0 … {@link MOST_WEIGHT}; only the proportions matter. */
  weight: number;
}

export const INDEX_LEVELS = ['comune', 'unione', 'distretto'] as const;
export type IndexLevel = (typeof INDEX_LEVELS)[number];

/** Random weightings that can be asked for. */
export const RUNS = [1000, 20_000, 100_000] as const;
export type Runs = (typeof RUNS)[number];

export const MOST_PARTS = 20;
export const MOST_WEIGHT = 100;
export const USUAL_WEIGHT = 50;

export interface IndexState {
  parts: IndexPart[];
  normalisation: Normalisation;
  /** AMPI only: `plus` where a high index is bad. */
  penalty: 'plus' | 'minus';
  level: IndexLevel;
  /** The comuni of this area are shown; the index is still that of all units. Null above comuni. */
  area: AreaKey | null;
  runs: Runs;
  seed: number;
  /** A unit of the level whose index is taken apart. */
  selected: string | null;
}

export interface IndexContext {
  /** Indicators that can be part of an index. */
  indicators: ReadonlySet<string>;
  units: Readonly<Record<IndexLevel, ReadonlySet<string>>>;
  /** The index that opens the page. */
  opening: readonly IndexPart[];
}

const METHODS: Record<string, Normalisation> = {
  minmax: 'min-max',
  zeta: 'z-score',
  ranghi: 'rank',
  ampi: 'ampi',
};
const DIRECTIONS: Record<string, Polarity> = { su: 1, giu: -1 };

export function openingIndex(context: IndexContext): IndexState {
  return {
    parts: [...context.opening],
    normalisation: 'min-max',
    penalty: 'plus',
    level: 'comune',
    area: null,
    runs: RUNS[0],
    seed: 1,
    selected: null,
  };
}

/** Reads a query string. Never throws; unknown values fall back and are reported. An empty list of indicators is one. */
export function parseIndex(
  search: string,
  context: IndexContext,
): { state: IndexState; problems: StateProblem[] } {
  const { params, take, problems } = reader(search);
  const state = openingIndex(context);
  const written = params.get('indicatori');
  if (written !== null) {
    const { parts, problems: unknown } = parseParts(written, context);
    problems.push(...unknown);
    // A list of which nothing is known is a stale address, not an empty index.
    if (parts.length > 0 || written === '') state.parts = parts;
  }
  take('metodo', oneOf(Object.keys(METHODS)), (name) => (state.normalisation = METHODS[name] ?? 'min-max'));
  take('penalita', oneOf(['piu', 'meno']), (sign) => (state.penalty = sign === 'meno' ? 'minus' : 'plus'));
  take('unita', oneOf(INDEX_LEVELS), (level) => (state.level = level));
  take('area', oneOf(AREAS), (area) => (state.area = state.level === 'comune' ? area : null));
  take(
    'prove',
    (value) => RUNS.find((runs) => String(runs) === value),
    (runs) => (state.runs = runs),
  );
  take('seme', wholeIn(1, 9999), (seed) => (state.seed = seed));
  take('territorio', oneOf([...context.units[state.level]]), (id) => (state.selected = id));
  return { state, problems };
}

/** The shortest query string that gives this state back; empty for the page as it opens. */
export function formatIndex(state: IndexState, context: IndexContext): string {
  const params = new URLSearchParams();
  if (formatParts(state.parts) !== formatParts(context.opening))
    params.set('indicatori', formatParts(state.parts));
  const method = Object.keys(METHODS).find((name) => METHODS[name] === state.normalisation);
  if (method && method !== 'minmax') params.set('metodo', method);
  if (state.penalty === 'minus') params.set('penalita', 'meno');
  if (state.level !== 'comune') params.set('unita', state.level);
  if (state.area) params.set('area', state.area);
  if (state.runs !== RUNS[0]) params.set('prove', String(state.runs));
  if (state.seed !== 1) params.set('seme', String(state.seed));
  if (state.selected !== null) params.set('territorio', state.selected);
  return params.toString();
}

/** `id~su~50`: the indicator, its direction, its weight; a part left out takes `su` and the usual weight. */
function parseParts(
  text: string,
  { indicators }: IndexContext,
): { parts: IndexPart[]; problems: StateProblem[] } {
  const parts: IndexPart[] = [];
  const problems: StateProblem[] = [];
  const wrong = (value: string): void => void problems.push({ key: 'indicatori', value: value.slice(0, 80) });
  for (const word of text.split(',').filter(Boolean)) {
    const [id = '', direction = 'su', weighed = String(USUAL_WEIGHT), ...rest] = word.split('~');
    const polarity = Object.hasOwn(DIRECTIONS, direction) ? DIRECTIONS[direction] : undefined;
    const weight = wholeIn(0, MOST_WEIGHT)(weighed);
    const known = indicators.has(id) && !parts.some((part) => part.id === id);
    if (!known || !polarity || weight === undefined || rest.length > 0) wrong(word);
    else parts.push({ id, polarity, weight });
  }
  if (parts.length > MOST_PARTS) wrong(`${parts.length} > ${MOST_PARTS}`);
  return { parts: parts.slice(0, MOST_PARTS), problems };
}

const formatParts = (parts: readonly IndexPart[]): string =>
  parts.map(({ id, polarity, weight }) => `${id}~${polarity === 1 ? 'su' : 'giu'}~${weight}`).join(',');
