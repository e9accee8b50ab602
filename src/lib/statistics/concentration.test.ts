import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locationQuotients, lorenz } from './concentration';

const made = (amounts: (number | null)[], bases: (number | null)[]) => {
  const outcome = lorenz(amounts, bases);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
};
const ones = (values: unknown[]) => values.map(() => 1);

describe('Gini', () => {
  it('gives published values', () => {
    // Example of gini in the R package phylotools, the algorithm of the package ineq.
    const few = [1, 3, 2, 1, 1, 1, 4];
    expect(made(few, ones(few)).gini).toBeCloseTo(0.3076923, 7);
    // Two groups: where a share u of the base has a share f of the amount, G = f − u.
    expect(made([80, 20], [20, 80]).gini).toBeCloseTo(0.6, 12);
  });

  it('is 0 where all have the same rate and (n − 1) / n where one of n has all', () => {
    expect(made([3, 6, 9], [1, 2, 3]).gini).toBeCloseTo(0, 12);
    expect(made([0, 0, 0, 7], [1, 1, 1, 1]).gini).toBeCloseTo(0.75, 12);
  });

  it('takes a group of equals as that many units of one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 6 })), {
          minLength: 1,
          maxLength: 12,
        }),
        (groups) => {
          fc.pre(groups.some(([rate]) => rate > 0));
          const grouped = made(
            groups.map(([rate, size]) => rate * size),
            groups.map(([, size]) => size),
          ).gini;
          const single = groups.flatMap(([rate, size]) => Array<number>(size).fill(rate));
          expect(grouped).toBeCloseTo(made(single, ones(single)).gini, 10);
          // Half the mean difference over the mean, the definition of Gini 1912.
          const total = single.reduce((a, b) => a + b, 0);
          const difference = single
            .flatMap((x) => single.map((y) => Math.abs(x - y)))
            .reduce((a, b) => a + b, 0);
          expect(grouped).toBeCloseTo(difference / (2 * single.length * total), 10);
        },
      ),
    );
  });
});

describe('Lorenz curve', () => {
  it('starts with the units that have least for their base', () => {
    expect(made([5, 0, 5], [1, 1, 3]).points).toEqual([
      { base: 0, amount: 0, unit: null },
      { base: 0.2, amount: 0, unit: 1 },
      { base: 0.8, amount: 0.5, unit: 2 },
      { base: 1, amount: 1, unit: 0 },
    ]);
  });

  it('leaves out what is not known, and puts an amount without base at the end', () => {
    const { n, points, gini } = made([null, 4, 6, 3, 0], [2, 2, 0, null, 0]);
    expect(n).toBe(3);
    expect(points.map(({ unit }) => unit)).toEqual([null, 1, 2]);
    expect(gini).toBeCloseTo(0.6, 12);
  });

  it('never rises above the diagonal, goes up only, and ends at 1', () => {
    const amount = fc.option(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e9, noNaN: true })));
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { maxLength: 40 }), (units) => {
        const outcome = lorenz(
          units.map(([a]) => a),
          units.map(([, b]) => b),
        );
        if (!outcome.ok) {
          expect(outcome.reason).toBe('nothing');
          return;
        }
        const { points, gini } = outcome.value;
        expect(gini).toBeGreaterThanOrEqual(0);
        expect(gini).toBeLessThanOrEqual(1);
        expect(points.at(-1)).toMatchObject({ base: 1, amount: 1 });
        points.slice(1).forEach((point, i) => {
          expect(point.base).toBeGreaterThanOrEqual(points[i]!.base);
          expect(point.amount).toBeGreaterThanOrEqual(points[i]!.amount);
          expect(point.amount).toBeLessThanOrEqual(point.base + 1e-9);
        });
      }),
    );
  });

  it('gives a reason where it cannot', () => {
    expect(lorenz([1, -1], [1, 1])).toEqual({ ok: false, reason: 'negative', at: '1' });
    expect(lorenz([0, 0], [1, 1])).toEqual({ ok: false, reason: 'nothing' });
    expect(lorenz([], [])).toEqual({ ok: false, reason: 'nothing' });
    expect(() => lorenz([1], [])).toThrow(RangeError);
  });
});

describe('locationQuotients', () => {
  it('divides the rate of each by the rate of all', () => {
    // All: 30 over 100. First: 20 over 40, 0.5 / 0.3.
    const outcome = locationQuotients([20, 10, null], [40, 60, 5]);
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.value[0]).toBeCloseTo(5 / 3, 12);
    expect(outcome.value[1]).toBeCloseTo(5 / 9, 12);
    expect(outcome.value[2]).toBeNull();
  });

  it('takes the rate of a larger whole, and says nothing over a base of 0', () => {
    // 0.41 a thousand in an area against 0.13 in the country.
    const outcome = locationQuotients([0.41, 2], [1000, 0], { amount: 0.13, base: 1000 });
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.value[0]).toBeCloseTo(3.1538, 4);
    expect(outcome.value[1]).toBeNull();
    expect(locationQuotients([1], [1], { amount: 0, base: 3 })).toEqual({ ok: false, reason: 'nothing' });
    expect(locationQuotients([-1], [1])).toEqual({ ok: false, reason: 'negative', at: '0' });
  });

  it('has 1 for its mean weighted with the base', () => {
    const units = fc.array(fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 999 })), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(units, (pairs) => {
        const bases = pairs.map(([, b]) => b);
        const outcome = locationQuotients(
          pairs.map(([a]) => a),
          bases,
        );
        if (!outcome.ok) {
          expect(pairs.every(([a]) => a === 0)).toBe(true);
          return;
        }
        const whole = bases.reduce((a, b) => a + b, 0);
        const mean = outcome.value.reduce<number>((sum, q, i) => sum + (q! * bases[i]!) / whole, 0);
        expect(mean).toBeCloseTo(1, 9);
      }),
    );
  });
});
