import { ascending, descending, group, quantileSorted } from 'd3';
import { median } from '../statistics/rank';
import type { AreaKey } from '../state/explorer';

interface Row {
  name: string;
  /** Null for a group over several areas, of which no area is said. */
  area: AreaKey | null;
  value: number | null;
  numerator?: number | null;
}

interface AreaMedian {
  area: AreaKey;
  value: number;
}

interface Extreme {
  name: string;
  value: number;
  /** A numerator so small that the value can jump by one unit more or less; said beside it. */
  small: number | null;
}

/**
 * What the data say, for the title of a map: an area that holds most of the highest values, or else the two
 * extremes, or, where comuni share them, the areas of the highest and lowest median.
 * Nothing is claimed when values are fewer than ten or all equal.
 */
export type Finding =
  | { kind: 'area'; area: AreaKey; count: number; of: number }
  | { kind: 'medians'; high: AreaMedian; low: AreaMedian }
  | { kind: 'extremes'; low: Extreme; high: Extreme }
  | { kind: 'groups'; low: Extreme; high: Extreme };

const TOP = 10;
const MOST = 15;
/** Seven in ten cannot be the base rate of the largest area (23 of 55 would give four in ten). */
const ENOUGH = 0.7;

/** The finding of a set of comuni, or of the part of it in one area; null when nothing can honestly be said. */
export function findingOf(all: readonly Row[], within: AreaKey | null = null): Finding | null {
  const rows = within === null ? all : all.filter((row) => row.area === within);
  const known = rows.filter((r): r is Row & { value: number } => r.value !== null);
  const sorted = known.sort((a, b) => descending(a.value, b.value));
  const high = sorted[0];
  const low = sorted.at(-1);
  if (!high || !low || sorted.length < TOP || high.value === low.value) return null;

  // A tie at the edge would make "the first ten" a matter of chance: equals come in, up to fifteen.
  let top = TOP;
  while (sorted[top] && sorted[top]?.value === sorted[top - 1]?.value) top++;
  if (within === null && top <= MOST && top < sorted.length)
    for (const [area, members] of group(sorted.slice(0, top), (r) => r.area))
      if (area && members.length >= ENOUGH * top)
        return { kind: 'area', area, count: members.length, of: top };

  const onlyOne = (value: number): boolean => sorted.filter((r) => r.value === value).length === 1;
  const extremes: Finding = { kind: 'extremes', low: extreme(low), high: extreme(high) };
  const shared = !onlyOne(high.value) || !onlyOne(low.value);
  // A rate made from a handful of cases is no headline where the areas can speak instead.
  if (shared || extremes.high.small !== null || extremes.low.small !== null)
    return within === null ? mediansOf(known) : shared ? null : extremes;
  return extremes;
}

/** The two ends of a few groups of comuni, where each end is one group alone. */
export function groupFindingOf(rows: readonly Row[]): Finding | null {
  const known = rows.filter((r): r is Row & { value: number } => r.value !== null);
  const sorted = known.sort((a, b) => descending(a.value, b.value));
  const [high, second] = sorted;
  const [low, beforeLow] = [sorted.at(-1), sorted.at(-2)];
  if (!high || !low || sorted.length < 3) return null;
  if (high.value === second?.value || low.value === beforeLow?.value) return null;
  return { kind: 'groups', low: extreme(low), high: extreme(high) };
}

/** Below this, one unit more or less moves the rate by a twentieth or more. */
const SMALL = 20;

function extreme({ name, value, numerator }: Row & { value: number }): Extreme {
  const counted =
    typeof numerator === 'number' && Number.isInteger(numerator) && numerator > 0 && numerator < SMALL;
  return { name, value, small: counted ? numerator : null };
}

/** Areas of more than one comune by their median, when the outer two differ. */
function mediansOf(known: readonly (Row & { value: number })[]): Finding | null {
  const medians = [...group(known, (r) => r.area)]
    .flatMap(([area, rows]): AreaMedian[] =>
      area && rows.length >= 5 ? [{ area, value: median(rows.map((r) => r.value)) ?? 0 }] : [],
    )
    .sort((a, b) => ascending(a.value, b.value));
  const low = medians[0];
  const high = medians.at(-1);
  const sorted = known.map((r) => r.value).sort(ascending);
  const spread = (quantileSorted(sorted, 0.75) ?? 0) - (quantileSorted(sorted, 0.25) ?? 0);
  // Medians closer than half the spread of the middle comuni are the same thing said twice.
  return low && high && high.value - low.value >= spread / 2 && high.value > low.value
    ? { kind: 'medians', high, low }
    : null;
}
