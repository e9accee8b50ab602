import type { RankIntervals } from '../statistics/robustness';
import type { IndexView } from './index-view';

export interface IndexIntervals {
  /** What they were computed for, see {@link robustnessKey}. */
  key: string;
  /** In the order of the view's units. */
  result: RankIntervals;
}

/**
 * What the intervals of places depend on. Not the weights: the random weightings are drawn over the same indicators whatever weights the
 * reader gave them, so that a slider moves the places and not the intervals; a weight of zero takes its indicator out and does.
 * Empty where there is nothing to compute: no index, or one indicator, which no weighting changes.
 */
export function robustnessKey(
  view: Pick<IndexView, 'inputs' | 'method' | 'refusal' | 'units'>,
  { runs, seed }: { runs: number; seed: number },
): string {
  if (view.refusal !== null || view.inputs.length < 2) return '';
  const { normalisation, penalty } = view.method;
  return [
    view.units[0]?.level ?? '',
    normalisation + (normalisation === 'ampi' ? `-${penalty}` : ''),
    ...view.inputs.map(({ id, polarity }) => `${id}${polarity === 1 ? '+' : '-'}`),
    runs,
    seed,
  ].join(' ');
}
