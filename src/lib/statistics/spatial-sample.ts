import type { Adjacency } from './contiguity';
import { assertSameLength, found, isKnown, refused, type Known, type Outcome } from './outcome';

/** The units of a spatial statistic, those with a value and at least one neighbour with one, and their borders. */
export interface SpatialSample {
  /** Position of each unit of the sample among the ids given. */
  position: Int32Array;
  /** Value of each. */
  value: Float64Array;
  /** Deviation of each from the mean of the sample. */
  deviation: Float64Array;
  /** Σ deviation². */
  squares: number;
  /** The neighbours of unit i are `neighbour[start[i]]` … `neighbour[start[i + 1] - 1]`, numbers of units of the sample. */
  start: Int32Array;
  neighbour: Int32Array;
  /** Ids without a value. */
  missing: string[];
  /** Ids with a value whose neighbours have none, or that have no neighbour: nothing local can be said of them. */
  islands: string[];
}

/** `too-few`: under four units in the sample. `no-variation`: all have one value. */
export type SpatialReason = 'too-few' | 'no-variation';

/**
 * Takes the units a statistic can speak of. Weights are row-standardised over the neighbours left: each neighbour of unit i weighs one
 * by their number, so unit i's lag is their mean. Islands take no part at all, as if they were not in the data: spdep keeps them with
 * a lag of zero, which draws them towards the mean.
 *
 * @param values one a unit, in the order of `ids`
 * @throws RangeError where values and ids differ in number, an id comes twice, or the adjacency is not symmetric
 */
export function spatialSample(
  ids: readonly string[],
  values: readonly Known[],
  adjacency: Adjacency,
): Outcome<SpatialSample, SpatialReason> {
  assertSameLength('values', ids.length, [values.length]);
  const known = new Set(ids.filter((_, i) => isKnown(values[i])));
  if (new Set(ids).size !== ids.length) throw new RangeError('an id comes twice');
  const near = new Map<string, string[]>();
  for (const id of known) {
    const others = new Set(adjacency.get(id));
    near.set(
      id,
      [...others].filter((other) => other !== id && known.has(other)),
    );
  }
  const used = ids.filter((id) => (near.get(id)?.length ?? 0) > 0);
  const number = new Map(used.map((id, i) => [id, i]));
  const rows = used.map((id) => near.get(id) ?? []);
  assertSymmetric(used, rows, adjacency);
  const missing = ids.filter((id) => !known.has(id));
  const islands = ids.filter((id) => near.get(id)?.length === 0);
  if (used.length < 4) return refused('too-few');
  const at = new Map(ids.map((id, i) => [id, i]));
  const position = Int32Array.from(used, (id) => at.get(id) ?? 0);
  const value = Float64Array.from(position, (i) => values[i] ?? 0);
  if (value.every((v) => v === value[0])) return refused('no-variation');
  const mean = value.reduce((sum, v) => sum + v, 0) / value.length;
  const deviation = value.map((v) => v - mean);
  const squares = deviation.reduce((sum, d) => sum + d * d, 0);
  // Values too near or too far from each other for the arithmetic.
  if (!(squares > 0 && Number.isFinite(squares))) return refused('no-variation');
  const start = new Int32Array(used.length + 1);
  rows.forEach((row, i) => (start[i + 1] = (start[i] ?? 0) + row.length));
  const neighbour = Int32Array.from(rows.flat(), (id) => number.get(id) ?? 0);
  return found({ position, value, deviation, squares, start, neighbour, missing, islands });
}

/** Mean deviation of the neighbours of each unit: its spatial lag. */
export function lagOf(deviation: Float64Array, { start, neighbour }: SpatialSample): Float64Array {
  const lag = new Float64Array(deviation.length);
  for (let i = 0; i < lag.length; i++) {
    const [from, to] = [start[i] ?? 0, start[i + 1] ?? 0];
    let sum = 0;
    for (let k = from; k < to; k++) sum += deviation[neighbour[k] ?? 0] ?? 0;
    lag[i] = sum / (to - from);
  }
  return lag;
}

function assertSymmetric(used: readonly string[], rows: readonly string[][], adjacency: Adjacency): void {
  const sets = new Map<string, Set<string>>();
  const touches = (id: string, other: string) => {
    const set = sets.get(id) ?? new Set(adjacency.get(id));
    sets.set(id, set);
    return set.has(other);
  };
  used.forEach((id, i) => {
    const oneSided = rows[i]?.find((other) => !touches(other, id));
    if (oneSided !== undefined) throw new RangeError(`${id} touches ${oneSided}, which does not touch it`);
  });
}
