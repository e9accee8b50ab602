import {
  normalise,
  type Goalposts,
  type Normalisation,
  type NormaliseReason,
  type Polarity,
} from './normalise';
import { assertSameLength, found, refused, type Known, type Outcome } from './outcome';

/** One indicator of an index. */
export interface Component {
  id: string;
  /** One value a unit, all components in the same order of units. */
  values: readonly Known[];
  polarity: Polarity;
  /** At least 0; only the proportions matter. With 0 the component is left out altogether, its gaps too. */
  weight: number;
  goalposts?: Goalposts;
}

export interface CompositeMethod {
  normalisation: Normalisation;
  /**
   * AMPI only. `minus` where a high index is good (well-being), `plus` where it is bad (fragility): what is unbalanced is always
   * moved towards the bad end. Default `minus`.
   */
  penalty?: 'minus' | 'plus';
}

/** An index over units. */
export interface Composite {
  /** Ids of the components used, those with a weight above 0; the order of `weights`, `contributions`. */
  components: string[];
  /** Of sum 1. */
  weights: number[];
  /** Index of each unit, on the scale of the normalisation; null where a component is not known. */
  index: (number | null)[];
  /** Part of each component in the index of each unit; with `penalty` they add up to the index. */
  contributions: (number[] | null)[];
  /** ± S·cv of each unit; 0 unless AMPI. */
  penalty: (number | null)[];
  /** Ids of the components each unit lacks. */
  missing: string[][];
  /** Units with an index. */
  n: number;
  /** `one-component`: then the index is the indicator itself on another scale. */
  warnings: 'one-component'[];
}

export type CompositeReason =
  | 'no-components'
  | 'bad-weight'
  | 'all-weights-zero'
  | 'no-complete-unit'
  /** In the component named by `at`. */
  | NormaliseReason;

/**
 * Composite index of each unit: the weighted mean M of its normalised components, and for AMPI M ∓ S·cv with cv = S / M, where S is
 * the weighted standard deviation of its components (divided by the sum of weights, not by n − 1). Mazziotta and Pareto 2016;
 * weighted: Mazziotta and Pareto, Weighting in Composite Indices Construction: the Case of the Mazziotta-Pareto Index, RIEDS 2022.
 *
 * Each component is normalised over all units that have it; a unit that lacks one has no index and is listed with what it lacks.
 * Throws where components differ in length.
 */
export function composite(
  components: readonly Component[],
  method: CompositeMethod,
): Outcome<Composite, CompositeReason> {
  const prepared = normaliseAll(components, method);
  if (!prepared.ok) return prepared;
  const { used, scaled, weights } = prepared.value;
  const missing = missingOf(used, scaled);
  const rows = missing.map((lacks, unit) =>
    lacks.length > 0 ? null : scaled.map((values) => values[unit] ?? 0),
  );
  const contributions = rows.map((row) => row && row.map((value, c) => value * (weights[c] ?? 0)));
  const penalty = rows.map((row) => row && penaltyOf(row, 0, weights, method));
  const index = contributions.map((parts, unit) => parts && sum(parts) + (penalty[unit] ?? 0));
  const n = index.filter((value) => value !== null).length;
  if (n === 0) return refused('no-complete-unit');
  // Only goalposts of absurd size get a value this far.
  if (!index.every((value) => value === null || Number.isFinite(value))) return refused('bad-goalposts');
  return found({
    components: used.map(({ id }) => id),
    weights: [...weights],
    index,
    contributions,
    penalty,
    missing,
    n,
    warnings: used.length === 1 ? ['one-component'] : [],
  });
}

/** Components with a weight above 0, their values on one scale, their weights with sum 1. */
export function normaliseAll(
  components: readonly Component[],
  { normalisation }: CompositeMethod,
): Outcome<{ used: Component[]; scaled: (number | null)[][]; weights: number[] }, CompositeReason> {
  if (components.length === 0) return refused('no-components');
  assertSameLength(
    'components of an index',
    components[0]?.values.length ?? 0,
    components.map((c) => c.values.length),
  );
  const wrong = components.find(({ weight }) => !(weight >= 0 && Number.isFinite(weight)));
  if (wrong) return refused('bad-weight', wrong.id);
  const used = components.filter(({ weight }) => weight > 0);
  const largest = Math.max(...used.map(({ weight }) => weight));
  if (used.length === 0) return refused('all-weights-zero');
  // Divided by the largest first: the sum of very large weights would be infinite.
  const relative = used.map(({ weight }) => weight / largest);
  const scaled: (number | null)[][] = [];
  for (const { id, values, polarity, goalposts } of used) {
    const outcome = normalise(values, normalisation, polarity, goalposts);
    if (!outcome.ok) return refused(outcome.reason, id);
    scaled.push(outcome.value);
  }
  return found({ used, scaled, weights: relative.map((weight) => weight / sum(relative)) });
}

/**
 * ± S·cv of one unit: its normalised values are `values[from]` and those after it, as many as the weights, which sum to 1. 0 unless
 * AMPI.
 */
export function penaltyOf(
  values: ArrayLike<number>,
  from: number,
  weights: ArrayLike<number>,
  { normalisation, penalty = 'minus' }: CompositeMethod,
): number {
  if (normalisation !== 'ampi') return 0;
  let mean = 0;
  for (let c = 0; c < weights.length; c++) mean += (weights[c] ?? 0) * (values[from + c] ?? 0);
  let variance = 0;
  for (let c = 0; c < weights.length; c++) {
    const apart = (values[from + c] ?? 0) - mean;
    variance += (weights[c] ?? 0) * apart * apart;
  }
  return (penalty === 'plus' ? 1 : -1) * (variance / mean);
}

function missingOf(used: readonly Component[], scaled: readonly (readonly (number | null)[])[]): string[][] {
  const units = scaled[0]?.length ?? 0;
  return Array.from({ length: units }, (_, unit) =>
    used.filter((_component, c) => (scaled[c]?.[unit] ?? null) === null).map(({ id }) => id),
  );
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
