import { describe, expect, it } from 'vitest';
import { columbus } from '../../../tests/fixtures/statistics/columbus';
import { componentWarnings } from './component-warnings';

const component = (id: string, values: (number | null)[], weight = 1) => ({
  id,
  values,
  weight,
  polarity: 1 as const,
});
/** Synthetic: one unit far from the others. */
const skewed = columbus.crime.map((_, i) => (i === 0 ? 1000 : i % 5));

describe('componentWarnings', () => {
  it('names strong pairs, skew and gaps, and is silent otherwise', () => {
    expect(
      componentWarnings([component('crime', columbus.crime), component('income', columbus.income)]),
    ).toEqual([]);
    const gaps = columbus.crime.map((value, i) => (i < 7 ? null : value * 2));
    const warnings = componentWarnings([
      component('crime', columbus.crime),
      component('twice', gaps),
      component('skewed', skewed),
    ]);
    expect(warnings.map(({ kind }) => kind)).toEqual(['correlation', 'missing', 'skew']);
    expect(warnings[0]).toMatchObject({ first: 'crime', second: 'twice', n: 42 });
    expect(warnings[1]).toEqual({ kind: 'missing', id: 'twice', share: 1 / 7, missing: 7 });
  });

  it('warns of a negative correlation too, and not of what weighs nothing', () => {
    const opposite = columbus.crime.map((value) => -value);
    const pair = (weight: number) => [component('crime', columbus.crime), component('not', opposite, weight)];
    expect(componentWarnings(pair(1))).toMatchObject([{ kind: 'correlation', n: 49 }]);
    expect(componentWarnings(pair(0))).toEqual([]);
  });
});
