/** An indicator of the observatory beside the reader's values: each comune with both, and how they go together. */
import type { IndicatorBrief } from '../indicator/brief';
import { columnCell } from '../planner/latest';
import type { PickedTerritory } from '../planner/picked';
import type { IndicatorData } from '../snapshot/domain';
import { FEWEST_PAIRS, spearman } from '../statistics/correlation';
import type { Cell } from '../territory/aggregate';
import type { OwnView } from './view';

export interface Joined {
  indicator: IndicatorBrief;
  period: string;
  byId: ReadonlyMap<string, Cell>;
  /** Comuni with both values. */
  pairs: readonly Pair[];
  /** Spearman's coefficient; null with fewer than ten pairs, or where one side does not vary. */
  rho: number | null;
}

export interface Pair {
  id: string;
  /** The reader's value. */
  y: number;
  /** The indicator's. */
  x: number;
}

/** Null for a period whose values are not there. */
export function joinedWith(
  view: OwnView,
  indicator: IndicatorBrief,
  data: IndicatorData,
  period: string,
  comuni: readonly PickedTerritory[],
): Joined | null {
  const column = data.periods[period];
  if (!column) return null;
  const byId = new Map(comuni.map((comune) => [comune.id, columnCell(data, column, indicator, comune)]));
  const pairs = view.rows.flatMap(({ id, value: y }): Pair[] => {
    const x = byId.get(id)?.value ?? null;
    return y === null || x === null ? [] : [{ id, x, y }];
  });
  const rho = pairs.length < FEWEST_PAIRS ? null : spearman(pairs.map(({ x, y }) => [x, y] as const));
  return { indicator, period, byId, pairs, rho };
}
