import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columbus } from '../../../tests/fixtures/statistics/columbus';
import { composite, type Component } from './composite';
import { placesFromHighest } from './places';
import { leaveOneOut, rankIntervals } from './robustness';

const components = (weights = [1, 1, 1]): Component[] => [
  { id: 'crime', values: columbus.crime, polarity: 1, weight: weights[0]! },
  { id: 'income', values: columbus.income, polarity: -1, weight: weights[1]! },
  { id: 'value', values: columbus.houseValue, polarity: -1, weight: weights[2]! },
];
const column = (id: string, values: Component['values']): Component => ({
  id,
  values,
  polarity: 1,
  weight: 1,
});

describe('rankIntervals', () => {
  it('cannot move a unit that is highest, or lowest, in everything', () => {
    const outcome = rankIntervals([column('a', [9, 1, 3, 2]), column('b', [9, 1, 2, 3])], {
      normalisation: 'min-max',
    });
    if (!outcome.ok) throw new Error(outcome.reason);
    const [top, bottom, third, fourth] = outcome.value.intervals;
    expect(top).toEqual({ place: 1, low: 1, median: 1, high: 1, best: 1, worst: 1 });
    expect(bottom).toEqual({ place: 4, low: 4, median: 4, high: 4, best: 4, worst: 4 });
    // Half of the weightings favour the one, half the other; with equal weights they tie.
    expect(third).toMatchObject({ place: 2, best: 2, worst: 3 });
    expect(fourth).toMatchObject({ place: 2, best: 2, worst: 3 });
  });

  it('finds the share of weightings that theory gives', () => {
    // Synthetic, with w the weight of a, uniform: the first unit has w, the second 0.9, the third 1 − w.
    const two = [column('a', [10, 9, 0]), column('b', [0, 9, 10])];
    const outcome = rankIntervals(two, { normalisation: 'min-max' }, { runs: 20_000 });
    if (!outcome.ok) throw new Error(outcome.reason);
    // So the first leads for w > 0.9 and is last for w < 0.5; the second leads but for the two tenths at the ends.
    expect(outcome.value.intervals[0]).toMatchObject({ low: 1, high: 3 });
    expect(outcome.value.intervals[1]).toMatchObject({ place: 1, low: 1, median: 1, high: 2, worst: 2 });
  });

  it('repeats itself with one seed', () => {
    const run = (seed: number) => {
      const method = { normalisation: 'ampi', penalty: 'plus' } as const;
      const outcome = rankIntervals(components(), method, { seed, runs: 100 });
      return outcome.ok && outcome.value.intervals;
    };
    expect(run(4)).toEqual(run(4));
    expect(run(4)).not.toEqual(run(5));
  });

  it('keeps its bounds in order, whatever the weights chosen', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 10, noNaN: true }), { minLength: 3, maxLength: 3 }),
        fc.constantFrom('min-max', 'z-score', 'rank', 'ampi'),
        (weights, normalisation) => {
          const outcome = rankIntervals(components(weights), { normalisation }, { runs: 40 });
          if (!outcome.ok) throw new Error(outcome.reason);
          for (const one of outcome.value.intervals) {
            const { best, low, median, high, worst, place } = one!;
            expect([best, low, median, high, worst]).toEqual(
              [best, low, median, high, worst].sort((a, b) => a - b),
            );
            expect(best).toBeGreaterThanOrEqual(1);
            expect(worst).toBeLessThanOrEqual(49);
            expect(place).toBeGreaterThanOrEqual(1);
          }
          // The weights chosen give the place, not the intervals.
          const same = rankIntervals(components(), { normalisation }, { runs: 40 });
          if (!same.ok) throw new Error(same.reason);
          expect(outcome.value.intervals.map((i) => i!.low)).toEqual(same.value.intervals.map((i) => i!.low));
        },
      ),
      { numRuns: 20 },
    );
  });

  it('skips units without an index and passes on a reason', () => {
    const outcome = rankIntervals([column('a', [1, null, 3]), column('b', [1, 2, 2])], {
      normalisation: 'rank',
    });
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.value.intervals[1]).toBeNull();
    expect(outcome.value.n).toBe(2);
    expect(rankIntervals(components([0, 0, 0]), { normalisation: 'rank' })).toEqual({
      ok: false,
      reason: 'all-weights-zero',
    });
    expect(() => rankIntervals(components(), { normalisation: 'rank' }, { runs: 0 })).toThrow(RangeError);
  });

  it('reports progress up to the end', () => {
    const shares: number[] = [];
    rankIntervals(
      components(),
      { normalisation: 'rank' },
      { runs: 60, progress: (share) => shares.push(share) },
    );
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});

describe('leaveOneOut', () => {
  it('gives the places of the components that remain', () => {
    const outcome = leaveOneOut([column('a', [1, 2, 3, null]), column('b', [3, 2, 1, 5])], {
      normalisation: 'min-max',
    });
    if (!outcome.ok) throw new Error(outcome.reason);
    // What the last unit has of b still makes the scale of b.
    expect(outcome.value.map(({ without, places }) => [without, places])).toEqual([
      ['a', [1, 2, 3, null]],
      ['b', [3, 2, 1, null]],
    ]);
  });

  it('gives the places of the index made without the component, weights in proportion', () => {
    for (const normalisation of ['ampi', 'z-score'] as const) {
      const [weighted, method] = [components([5, 2, 1]), { normalisation }];
      const outcome = leaveOneOut(weighted, method);
      if (!outcome.ok) throw new Error(outcome.reason);
      for (const { without, places } of outcome.value) {
        const made = composite(
          weighted.filter(({ id }) => id !== without),
          method,
        );
        if (!made.ok) throw new Error(made.reason);
        expect(places).toEqual([...placesFromHighest(Float64Array.from(made.value.index, Number))]);
      }
    }
  });

  it('agrees with itself when a component repeats another', () => {
    const outcome = leaveOneOut([column('a', columbus.crime), column('b', columbus.crime)], {
      normalisation: 'z-score',
    });
    if (!outcome.ok) throw new Error(outcome.reason);
    for (const { agreement, largestMove } of outcome.value) {
      expect(agreement).toBeCloseTo(1, 12);
      expect(largestMove).toBe(0);
    }
  });

  it('needs two components', () => {
    expect(leaveOneOut([column('a', [1, 2, 3])], { normalisation: 'rank' })).toEqual({
      ok: false,
      reason: 'one-component',
      at: 'a',
    });
  });
});
