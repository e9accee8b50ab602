/** The long computations of the planner's pages, as messages to and from a worker. */
import { getisOrd, type HotSpots } from '@/lib/statistics/getis-ord';
import type { Adjacency } from '@/lib/statistics/contiguity';
import type { Column } from '@/lib/statistics/correlation-matrix';
import { testedCorrelations, type TestedCorrelation } from '@/lib/statistics/correlation-test';
import { moran, type Moran } from '@/lib/statistics/moran';
import { localMoran, type LocalMorans } from '@/lib/statistics/moran-local';
import type { Known, Outcome } from '@/lib/statistics/outcome';
import type { Component, CompositeMethod, CompositeReason } from '@/lib/statistics/composite';
import { rankIntervals, type RankIntervals } from '@/lib/statistics/robustness';
import type { SpatialReason } from '@/lib/statistics/spatial-sample';
import type { Progress } from '@/lib/statistics/random';

/** Values on units that touch one another; borders as lists of neighbours' ids, which a message can carry. */
export interface SpatialInput {
  ids: string[];
  values: Known[];
  borders: [string, string[]][];
  permutations: number;
  seed: number;
}

export interface WeightsInput {
  components: Component[];
  method: CompositeMethod;
  runs: number;
  seed: number;
}

export interface CorrelationInput {
  columns: Column[];
  method: 'pearson' | 'spearman';
  permutations: number;
  seed: number;
}

/** What each computation takes and gives. */
export interface Jobs {
  moran: { input: SpatialInput; result: Outcome<Moran, SpatialReason> };
  localMoran: { input: SpatialInput; result: Outcome<LocalMorans, SpatialReason> };
  getisOrd: { input: SpatialInput; result: Outcome<HotSpots, SpatialReason> };
  correlations: { input: CorrelationInput; result: TestedCorrelation[][] };
  rankIntervals: { input: WeightsInput; result: Outcome<RankIntervals, CompositeReason> };
}
export type JobName = keyof Jobs;

export type JobMessage =
  | { kind: 'progress'; share: number }
  | { kind: 'done'; result: unknown }
  | { kind: 'failed'; message: string };

/** Runs one computation where it is called. Throws what the computation throws on input that no page should send. */
export function runJob<Name extends JobName>(
  name: Name,
  input: Jobs[Name]['input'],
  progress: Progress,
): Jobs[Name]['result'] {
  const run: { [Each in JobName]: (input: Jobs[Each]['input']) => Jobs[Each]['result'] } = {
    moran: (s) => moran(s.ids, s.values, adjacencyOf(s), { ...options(s), progress }),
    localMoran: (s) => localMoran(s.ids, s.values, adjacencyOf(s), { ...options(s), progress }),
    getisOrd: (s) => getisOrd(s.ids, s.values, adjacencyOf(s), { ...options(s), progress }),
    correlations: ({ columns, method, permutations, seed }) =>
      testedCorrelations(columns, method, { permutations, seed, progress }),
    rankIntervals: ({ components, method, runs, seed }) =>
      rankIntervals(components, method, { runs, seed, progress }),
  };
  return run[name](input);
}

const options = ({ permutations, seed }: SpatialInput) => ({ permutations, seed });
const adjacencyOf = ({ borders }: SpatialInput): Adjacency =>
  new Map(borders.map(([id, near]) => [id, near]));
