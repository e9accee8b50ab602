import { ascending, deviation } from 'd3';
import type { Column } from './correlation-matrix';
import { assertSameLength, found, isKnown, refused, type Outcome } from './outcome';

/** One variable of a comparison of two units. */
export interface Difference {
  id: string;
  target: number;
  other: number;
  /** Other minus target, in standard deviations of the variable over all units. */
  standardised: number;
}

export interface Similar {
  /** Position of the unit. */
  unit: number;
  /** Standard deviations; 0 is alike in all variables. */
  distance: number;
  /** Variables both units have, the most different first; their number is the n behind the distance. */
  differences: Difference[];
}

export interface Similarity {
  nearest: Similar[];
  /** Ids of the variables compared: those that vary and the target has. */
  compared: string[];
  /** Ids left out because the target has no value. */
  missing: string[];
  /** Ids left out because all units have the same value. */
  flat: string[];
}

export interface SimilarityOptions {
  /** Units wanted, default 5. */
  count?: number;
  /** Least share of the compared variables another unit must have to be looked at, default 0.75. */
  shared?: number;
}

/**
 * The units most like one of them: the Euclidean distance of the standardised variables (divided by their sample standard deviation).
 * Where a unit lacks variables, the sum of squares is scaled up to the number compared, as the function dist of R does, so that
 * distances over different numbers of variables compare. Equal distances keep the order of the units.
 */
export function mostSimilar(
  target: number,
  variables: readonly Column[],
  { count = 5, shared = 0.75 }: SimilarityOptions = {},
): Outcome<Similarity, 'no-variables' | 'target-has-none' | 'no-other'> {
  const units = variables[0]?.values.length ?? 0;
  assertSameLength(
    'variables',
    units,
    variables.map(({ values }) => values.length),
  );
  if (units === 0) return refused('no-variables');
  if (!(Number.isInteger(target) && target >= 0 && target < units)) throw new RangeError(`target: ${target}`);
  const scaled = variables.map((variable) => ({ ...variable, step: stepOf(variable) }));
  const flat = scaled.filter(({ step }) => step === null).map(({ id }) => id);
  const missing = scaled
    .filter(({ step, values }) => step !== null && !isKnown(values[target]))
    .map(({ id }) => id);
  const compared = scaled.filter(({ id }) => !flat.includes(id) && !missing.includes(id));
  if (compared.length === 0) return refused(missing.length > 0 ? 'target-has-none' : 'no-variables');
  const nearest = Array.from({ length: units }, (_, unit): Similar | null => {
    if (unit === target) return null;
    const differences = compared.flatMap(({ id, values, step }): Difference[] => {
      const [from, to] = [values[target], values[unit]];
      if (!isKnown(from) || !isKnown(to)) return [];
      return [{ id, target: from, other: to, standardised: (to - from) / (step ?? 1) }];
    });
    if (differences.length === 0 || differences.length < shared * compared.length) return null;
    const squares = differences.reduce((total, { standardised }) => total + standardised ** 2, 0);
    differences.sort((a, b) => Math.abs(b.standardised) - Math.abs(a.standardised));
    return { unit, distance: Math.sqrt((squares * compared.length) / differences.length), differences };
  })
    .filter((similar) => similar !== null && Number.isFinite(similar.distance))
    .sort((a, b) => ascending(a?.distance, b?.distance))
    .slice(0, count) as Similar[];
  if (nearest.length === 0) return refused('no-other');
  return found({ nearest, compared: compared.map(({ id }) => id), missing, flat });
}

/** Sample standard deviation of the known values; null where they do not vary. */
function stepOf({ values }: Column): number | null {
  const step = deviation(values.filter(isKnown));
  return step !== undefined && step > 0 && Number.isFinite(step) ? step : null;
}
