import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lattice } from '../../../tests/fixtures/statistics/lattice';
import { componentWarnings } from './component-warnings';
import { composite, type Component } from './composite';
import { locationQuotients, lorenz } from './concentration';
import { correlationMatrix } from './correlation-matrix';
import { getisOrd } from './getis-ord';
import { moran } from './moran';
import { localMoran } from './moran-local';
import { goalpostsAround, NORMALISATIONS, type Polarity } from './normalise';
import type { Known } from './outcome';
import { leaveOneOut, rankIntervals } from './robustness';
import { mostSimilar } from './similarity';
import { skewness } from './skewness';

/** Every number in a result, however deep. */
const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(numbersIn)
      : [];

const { ids, adjacency } = lattice(3);
/** Any doubles at all: huge, tiny, infinite, NaN, and whole columns of one value. */
const anyNumber = fc.oneof(
  fc.double(),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom<Known>(null, undefined, 0.1, 1e308, -1e308, 5e-324, 1e154, 1e-170),
);
const column = fc.oneof(
  fc.array(anyNumber, { minLength: 9, maxLength: 9 }),
  anyNumber.map((value) => Array<Known>(9).fill(value)),
);

describe('no result holds a NaN or an infinity', () => {
  it('of one or two columns', () => {
    const [of, run] = [{ permutations: 9 }, { numRuns: 400 }];
    fc.assert(
      fc.property(column, column, (a, b) => {
        const results: unknown[] = [
          moran(ids, a, adjacency, of),
          localMoran(ids, a, adjacency, of),
          getisOrd(ids, a, adjacency, of),
          lorenz(a, b),
          locationQuotients(a, b),
          skewness(a.filter((v): v is number => Number.isFinite(v))),
        ];
        results.forEach((result) => expect(numbersIn(result).every(Number.isFinite)).toBe(true));
      }),
      run,
    );
  });

  it('of several', () => {
    const component = fc.record({
      values: column,
      weight: fc.oneof(fc.double({ min: 0 }), fc.constantFrom(0, 1, 5e-324, 1e308)),
      polarity: fc.constantFrom<Polarity>(1, -1),
      reference: fc.option(fc.double({ noNaN: true }), { nil: undefined }),
    });
    fc.assert(
      fc.property(
        fc.array(component, { maxLength: 4 }),
        fc.constantFrom(...NORMALISATIONS),
        fc.constantFrom('minus' as const, 'plus' as const),
        (raw, normalisation, penalty) => {
          const components = raw.map(({ reference, ...rest }, i): Component => {
            const goalposts = reference === undefined ? null : goalpostsAround(reference, rest.values);
            return { ...rest, id: `c${i}`, ...(goalposts && { goalposts }) };
          });
          const method = { normalisation, penalty };
          const results: unknown[] = [
            composite(components, method),
            rankIntervals(components, method, { runs: 9 }),
            leaveOneOut(components, method),
            componentWarnings(components),
            correlationMatrix(components, 'pearson'),
            correlationMatrix(components, 'spearman'),
            mostSimilar(0, components),
          ];
          results.forEach((result) => expect(numbersIn(result).every(Number.isFinite)).toBe(true));
        },
      ),
      { numRuns: 400 },
    );
  });
});
