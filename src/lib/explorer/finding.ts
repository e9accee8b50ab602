import { ascending, descending, group, quantileSorted } from 'd3';
import { formatNumber } from '../format/number';
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
  /** Units whose value prints the same; `name` speaks for one alone. */
  sharers: number;
  /** The least numerator so small that the value can jump by one unit more or less; said beside it. */
  small: number | null;
}

/**
 * What the data say, for the title of a map: an area that holds most of the highest values, or else the two
 * extremes, or, where more than a few comuni share them, the areas of the highest and lowest median.
 * Nothing is claimed when values are fewer than ten or all equal. Values that print the same are the same to who reads.
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
/** Comuni that may share an end for it to be said of them by their number. */
const FEW = 3;

/**
 * The finding of a set of comuni, or of the part of it in one area; null when nothing can honestly be said.
 *
 * @param decimals with which the values are printed
 */
export function findingOf(
  all: readonly Row[],
  decimals: number,
  within: AreaKey | null = null,
): Finding | null {
  const rows = within === null ? all : all.filter((row) => row.area === within);
  const sorted = fromHighest(rows, decimals);
  const high = sorted[0];
  const low = sorted.at(-1);
  if (!high || !low || sorted.length < TOP || high.printed === low.printed) return null;

  // A tie at the edge would make "the first ten" a matter of chance: equals come in, up to fifteen.
  let top = TOP;
  while (sorted[top] && sorted[top]?.printed === sorted[top - 1]?.printed) top++;
  if (within === null && top <= MOST && top < sorted.length)
    for (const [area, members] of group(sorted.slice(0, top), (r) => r.area))
      if (area && members.length >= ENOUGH * top)
        return { kind: 'area', area, count: members.length, of: top };

  const extremes = { kind: 'extremes', low: extreme(low, sorted), high: extreme(high, sorted) } as const;
  const shared = [extremes.low, extremes.high].some(
    ({ sharers, small }) => sharers > (small === null ? FEW : 1),
  );
  // A rate made from a handful of cases is no headline where the areas can speak instead.
  if (shared || extremes.high.small !== null || extremes.low.small !== null)
    return within === null ? mediansOf(sorted) : shared ? null : extremes;
  return extremes;
}

/** The two ends of a few groups of comuni, where each end is one group alone. */
export function groupFindingOf(rows: readonly Row[], decimals: number): Finding | null {
  const sorted = fromHighest(rows, decimals);
  const [high, low] = [sorted[0], sorted.at(-1)];
  if (!high || !low || sorted.length < 3) return null;
  const finding: Finding = { kind: 'groups', low: extreme(low, sorted), high: extreme(high, sorted) };
  return finding.low.sharers > 1 || finding.high.sharers > 1 ? null : finding;
}

type Known = Row & { value: number; printed: string };

/** Rows with a value, from the highest, each with its value as it is read. */
function fromHighest(rows: readonly Row[], decimals: number): Known[] {
  return rows
    .flatMap((row): Known[] => {
      const { value } = row;
      return value === null ? [] : [{ ...row, value, printed: formatNumber(value, 'it', decimals) }];
    })
    .sort((a, b) => descending(a.value, b.value));
}

/** Below this, one unit more or less moves the rate by a twentieth or more. */
const SMALL = 20;

function extreme({ name, value, printed }: Known, all: readonly Known[]): Extreme {
  const same = all.filter((row) => row.printed === printed);
  const small = same.flatMap(({ numerator: n }) =>
    typeof n === 'number' && Number.isInteger(n) && n > 0 && n < SMALL ? n : [],
  );
  return { name, value, sharers: same.length, small: small.length === 0 ? null : Math.min(...small) };
}

/** Areas of more than one comune by their median, when the outer two differ. */
function mediansOf(known: readonly Known[]): Finding | null {
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
