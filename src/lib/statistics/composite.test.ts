import { mean } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columbus } from '../../../tests/fixtures/statistics/columbus';
import { composite, type Component, type CompositeMethod } from './composite';
import { goalpostsAround, NORMALISATIONS, type Polarity } from './normalise';

const component = (
  id: string,
  values: Component['values'],
  weight = 1,
  polarity: Polarity = 1,
): Component => ({
  id,
  values,
  weight,
  polarity,
});
const made = (components: Component[], method: CompositeMethod) => {
  const outcome = composite(components, method);
  if (!outcome.ok) throw new Error(`${outcome.reason} ${outcome.at}`);
  return outcome.value;
};

describe('AMPI', () => {
  it('gives by hand what the formula says', () => {
    // Normalised 70 and 130: M = 100, S = 30, cv = 0.3, S·cv = 9.
    const two = [component('a', [0, 0, 1]), component('b', [1, 0, 0])];
    expect(made(two, { normalisation: 'ampi' }).index[0]).toBeCloseTo(91, 12);
    expect(made(two, { normalisation: 'ampi', penalty: 'plus' }).index[0]).toBeCloseTo(109, 12);
    // Balanced values have no penalty.
    expect(made(two, { normalisation: 'ampi' }).index[1]).toBeCloseTo(70, 12);
    // Weights 3 and 1: M = 85, variance (3·15² + 45²) / 4 = 675, penalty 675 / 85.
    const weighted = [component('a', [0, 0, 1], 3), component('b', [1, 0, 0], 1)];
    expect(made(weighted, { normalisation: 'ampi' }).index[0]).toBeCloseTo(85 - 675 / 85, 12);
  });

  it('gives on the Columbus data what the R package Compind gives', () => {
    const columns = { crime: columbus.crime, income: columbus.income, value: columbus.houseValue };
    const compare = (
      signs: [Polarity, Polarity, Polarity],
      penalty: 'minus' | 'plus',
      expected: number[],
    ) => {
      const components = Object.entries(columns).map(([id, values], i) => ({
        ...component(id, values, 1, signs[i]),
        goalposts: goalpostsAround(mean(values)!, values)!,
      }));
      const { index } = made(components, { normalisation: 'ampi', penalty });
      expect(index).toHaveLength(49);
      index.forEach((value, i) => expect(Math.abs(value! - expected[i]!)).toBeLessThanOrEqual(0.00051));
    };
    compare([-1, 1, 1], 'minus', columbus.ampi.wellbeing);
    compare([1, -1, -1], 'plus', columbus.ampi.hardship);
  });
});

describe('composite', () => {
  it('is the weighted mean, and says what each component brings', () => {
    const { index, contributions, weights, penalty } = made(
      [component('a', [0, 10, 5], 3), component('b', [4, 0, 2], 1, -1)],
      { normalisation: 'min-max' },
    );
    expect(weights).toEqual([0.75, 0.25]);
    expect(contributions).toEqual([
      [0, 0],
      [0.75, 0.25],
      [0.375, 0.125],
    ]);
    expect(index).toEqual([0, 1, 0.5]);
    expect(penalty).toEqual([0, 0, 0]);
  });

  it('gives no index to a unit that lacks a component, and says which', () => {
    const { index, missing, n, contributions } = made(
      [component('a', [0, null, 5, 1]), component('b', [4, NaN, null, 2]), component('c', [1, 2, 3, 4])],
      { normalisation: 'min-max' },
    );
    expect(missing).toEqual([[], ['a', 'b'], ['b'], []]);
    expect([index[1], index[2], contributions[1], n]).toEqual([null, null, null, 2]);
  });

  it('leaves a component of weight 0 out, with its gaps', () => {
    const { components, n, warnings } = made(
      [component('a', [0, 1, 5]), component('b', [null, null, null], 0)],
      { normalisation: 'z-score' },
    );
    expect([components, n, warnings]).toEqual([['a'], 3, ['one-component']]);
  });

  it('gives a reason where it cannot', () => {
    const refusedFor = (components: Component[]) => composite(components, { normalisation: 'min-max' });
    expect(refusedFor([])).toEqual({ ok: false, reason: 'no-components' });
    expect(refusedFor([component('a', [1, 2], 0), component('b', [1, 2], 0)])).toEqual({
      ok: false,
      reason: 'all-weights-zero',
    });
    expect(refusedFor([component('a', [1, 2], -1)])).toEqual({ ok: false, reason: 'bad-weight', at: 'a' });
    expect(refusedFor([component('a', [1, 2], NaN)])).toEqual({ ok: false, reason: 'bad-weight', at: 'a' });
    expect(refusedFor([component('a', [1, 2]), component('b', [3, 3])])).toEqual({
      ok: false,
      reason: 'no-variation',
      at: 'b',
    });
    expect(refusedFor([component('a', [1, 2, null, null]), component('b', [null, null, 3, 4])])).toEqual({
      ok: false,
      reason: 'no-complete-unit',
    });
    expect(() => refusedFor([component('a', [1, 2]), component('b', [3])])).toThrow(RangeError);
  });

  it('keeps its bounds, adds up, and does not see the order or the scale of the weights', () => {
    const column = fc.array(fc.option(fc.integer({ min: -500, max: 500 }), { freq: 8 }), {
      minLength: 12,
      maxLength: 12,
    });
    const any = fc.record({
      values: column,
      weight: fc.double({ min: 0, max: 1e6, noNaN: true }),
      polarity: fc.constantFrom<Polarity>(1, -1),
    });
    fc.assert(
      fc.property(
        fc.array(any, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...NORMALISATIONS),
        fc.constantFrom('minus' as const, 'plus' as const),
        (raw, normalisation, penalty) => {
          const components = raw.map((c, i) => ({ ...c, id: `c${i}` }));
          const method = { normalisation, penalty };
          const outcome = composite(components, method);
          const turned = composite(
            [...components].reverse().map((c) => ({ ...c, weight: c.weight * 2 })),
            method,
          );
          expect(outcome.ok).toBe(turned.ok);
          if (!outcome.ok || !turned.ok) return;
          outcome.value.index.forEach((value, unit) => {
            if (value === null) {
              expect(outcome.value.missing[unit]!.length).toBeGreaterThan(0);
              return;
            }
            expect(Number.isFinite(value)).toBe(true);
            expect(turned.value.index[unit]).toBeCloseTo(value, 8);
            const parts = outcome.value.contributions[unit]!;
            const sum = parts.reduce((a, b) => a + b, 0) + outcome.value.penalty[unit]!;
            expect(sum).toBeCloseTo(value, 9);
            if (normalisation === 'min-max' || normalisation === 'rank') {
              expect(value).toBeGreaterThanOrEqual(-1e-12);
              expect(value).toBeLessThanOrEqual(1 + 1e-12);
            }
            // S is at most 30 and M at least 70: the penalty is below 30 · 30 / 70.
            if (normalisation === 'ampi') expect(Math.abs(value - 100)).toBeLessThanOrEqual(30 + 900 / 70);
          });
        },
      ),
    );
  });
});
