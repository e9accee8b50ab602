/** The pattern of one indicator over the 55: global and local statistics put together, with a paint and words for each comune. */
import type { Status } from '../indicator/types';
import type { Fill } from '../map/fill';
import type { LocalTest } from '../state/spatial';
import type { Adjacency } from '../statistics/contiguity';
import type { HotSpots } from '../statistics/getis-ord';
import type { LocalMorans } from '../statistics/moran-local';
import { adjustP, type Correction } from '../statistics/multiple-testing';
import { lagOf, spatialSample } from '../statistics/spatial-sample';

/** At most this share of false calls, or this chance of one, as the correction has it. */
export const LEVEL = 0.05;

/** What a comune is called: a cluster or outlier, a gathering of high or low values, or nothing beyond chance. */
export const MARKS = ['HH', 'LL', 'HL', 'LH', 'hot', 'cold'] as const;
export type Mark = (typeof MARKS)[number];
export type Marking = Mark | 'none' | 'island' | 'missing' | 'suppressed';

/** Marks of each test, in the order of legends and lists. */
export const MARKS_OF: Record<LocalTest, readonly Mark[]> = {
  lisa: ['HH', 'LL', 'HL', 'LH'],
  gi: ['hot', 'cold'],
};

export interface PatternUnit {
  id: string;
  value: number | null;
  status: Status;
  marking: Marking;
  /** Neighbours that have a value. */
  neighbours: string[];
  /** Mean of their values, in the unit of the indicator; null without any. */
  near: number | null;
  /** Deviation of the value and of `near` from the mean, in standard deviations; null outside the sample. */
  z: number | null;
  lag: number | null;
  /** p-value as the permutations give it, and allowing for the number of comuni. */
  p: number | null;
  adjusted: number | null;
}

export interface Pattern {
  test: LocalTest;
  units: PatternUnit[];
  byId: Map<string, PatternUnit>;
  /** Comuni of each mark. */
  counts: Record<Mark, number>;
  /** Comuni tested. */
  n: number;
}

/** Results of a local test, whichever: what a pattern needs of them. */
export type LocalResult = { test: 'lisa'; value: LocalMorans } | { test: 'gi'; value: HotSpots };

/**
 * @param ids of the comuni, in the order of `values` and of the local result
 * @param borders who touches whom
 */
export function patternOf(
  ids: readonly string[],
  values: readonly (number | null)[],
  statuses: readonly Status[],
  borders: Adjacency,
  local: LocalResult,
  correction: Correction,
): Pattern {
  const tested = local.value.units;
  const adjusted = adjustP(
    tested.map((unit) => unit?.p ?? null),
    correction,
  );
  const sampled = spatialSample(ids, values, borders);
  const sample = sampled.ok ? sampled.value : null;
  const spread = sample ? Math.sqrt(sample.squares / sample.value.length) : 0;
  const lags = sample ? lagOf(sample.deviation, sample) : null;
  const place = new Map([...(sample?.position ?? [])].map((at, i) => [at, i]));
  const known = new Map(ids.map((id, i) => [id, values[i] ?? null]));
  const islands = new Set(local.value.islands);
  const units = ids.map((id, i): PatternUnit => {
    const value = values[i] ?? null;
    const neighbours = (borders.get(id) ?? []).filter((other) => (known.get(other) ?? null) !== null);
    const at = place.get(i);
    const standard = (deviation: number | undefined): number | null =>
      at === undefined || deviation === undefined ? null : deviation / spread;
    const p = adjusted[i] ?? null;
    return {
      id,
      value,
      status: statuses[i] ?? 'missing',
      marking: markingOf(local, i, { value, status: statuses[i], island: islands.has(id), p }),
      neighbours,
      near:
        neighbours.length === 0
          ? null
          : neighbours.reduce((sum, other) => sum + (known.get(other) ?? 0), 0) / neighbours.length,
      z: standard(sample?.deviation[at ?? -1]),
      lag: standard(lags?.[at ?? -1]),
      p: tested[i]?.p ?? null,
      adjusted: p,
    };
  });
  const counts = Object.fromEntries(
    MARKS.map((mark) => [mark, units.filter(({ marking }) => marking === mark).length]),
  ) as Record<Mark, number>;
  return { test: local.test, units, byId: new Map(units.map((u) => [u.id, u])), counts, n: local.value.n };
}

function markingOf(
  local: LocalResult,
  i: number,
  {
    value,
    status,
    island,
    p,
  }: { value: number | null; status: Status | undefined; island: boolean; p: number | null },
): Marking {
  if (value === null) return status === 'suppressed' ? 'suppressed' : 'missing';
  if (island) return 'island';
  if (p === null || p > LEVEL) return 'none';
  if (local.test === 'lisa') return local.value.units[i]?.cluster ?? 'none';
  const z = local.value.units[i]?.z ?? 0;
  return z > 0 ? 'hot' : z < 0 ? 'cold' : 'none';
}

/**
 * Clusters take the ends of the diverging ramp and outliers its tints, all checked for colour-blind readers; what is not beyond chance
 * its middle. A comune without neighbours is ground that belongs to no test.
 */
export function markFill(marking: Marking): Fill {
  switch (marking) {
    case 'none':
      return { kind: 'diverging', stop: NEUTRAL };
    case 'island':
      return { kind: 'outside' };
    case 'missing':
    case 'suppressed':
      return { kind: marking };
    default:
      return { kind: 'diverging', stop: STOPS[marking] };
  }
}

const NEUTRAL = 4;
const STOPS: Record<Mark, number> = { HH: 7, hot: 7, HL: 5, LH: 3, LL: 1, cold: 1 };

/** A sign before a comune's name, so that the two ends of the ramp are told apart without colour. */
export const MARK_SIGNS: Record<Mark, string> = { HH: '▲', hot: '▲', LL: '▼', cold: '▼', HL: '△', LH: '▽' };

export const isMark = (marking: Marking): marking is Mark => (MARKS as readonly string[]).includes(marking);

/** Whether no comune could be called significant, however strong: the permutations cannot give so small a p. */
export function isOutOfReach(permutations: number, tests: number, correction: Correction): boolean {
  const smallest = 2 / (permutations + 1);
  return (correction === 'holm' || correction === 'bonferroni') && smallest * tests > LEVEL;
}
