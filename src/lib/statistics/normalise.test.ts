import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columbus } from '../../../tests/fixtures/statistics/columbus';
import { goalpostsAround, normalise, NORMALISATIONS } from './normalise';

const valuesOf = (outcome: ReturnType<typeof normalise>): (number | null)[] => {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
};
/** Synthetic. */
const values = [10, null, 20, 40, 20];

describe('normalise', () => {
  it('puts values between 0 and 1, leaving what is not known unknown', () => {
    expect(valuesOf(normalise(values, 'min-max', 1))).toEqual([0, null, 1 / 3, 1, 1 / 3]);
    expect(valuesOf(normalise(values, 'min-max', 1, { min: 0, max: 40 }))).toEqual([0.25, null, 0.5, 1, 0.5]);
  });

  it('ranks with the mean place for equals', () => {
    expect(valuesOf(normalise(values, 'rank', 1))).toEqual([0, null, 0.5, 1, 0.5]);
  });

  it('standardises as the function scale of R', () => {
    // scale(c(10, 20, 40, 20)): mean 22.5, standard deviation 12.58306.
    const scaled = valuesOf(normalise(values, 'z-score', 1));
    [-0.993399, null, -0.19868, 1.390759, -0.19868].forEach((expected, i) => {
      if (expected === null) expect(scaled[i]).toBeNull();
      else expect(scaled[i]).toBeCloseTo(expected, 6);
    });
  });

  it('puts the goalposts of AMPI at 70 and 130 and their middle at 100', () => {
    expect(valuesOf(normalise([10, 25, 40], 'ampi', 1))).toEqual([70, 100, 130]);
    expect(valuesOf(normalise([10, 25, 40], 'ampi', -1))).toEqual([130, 100, 70]);
    const posts = goalpostsAround(20, [10, 25, 40]);
    expect(posts).toEqual({ min: 5, max: 35 });
    expect(valuesOf(normalise([10, 20, 40], 'ampi', 1, posts!))).toEqual([80, 100, 140]);
  });

  it('gives a reason where it cannot', () => {
    expect(normalise([], 'min-max', 1)).toEqual({ ok: false, reason: 'no-values' });
    expect(normalise([null, NaN], 'rank', 1)).toEqual({ ok: false, reason: 'no-values' });
    for (const method of NORMALISATIONS)
      expect(normalise([0.1, 0.1, 0.1], method, 1)).toEqual({ ok: false, reason: 'no-variation' });
    expect(normalise([1, 2], 'ampi', 1, { min: 2, max: 2 })).toEqual({ ok: false, reason: 'bad-goalposts' });
    // 0 would fall at 70 − 60 × 10 on a scale where zero has no meaning.
    expect(normalise([0, 11], 'ampi', 1, { min: 10, max: 11 })).toEqual({
      ok: false,
      reason: 'bad-goalposts',
    });
    expect(normalise([0, 11], 'ampi', -1, { min: 0, max: 1 })).toEqual({
      ok: false,
      reason: 'bad-goalposts',
    });
  });

  it('can place equal values between goalposts', () => {
    expect(valuesOf(normalise([5, 5], 'min-max', 1, { min: 0, max: 10 }))).toEqual([0.5, 0.5]);
  });

  it('turns the order round with the polarity, and never gives a NaN', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.double()), { minLength: 1, maxLength: 40 }),
        fc.constantFrom(...NORMALISATIONS),
        (raw, method) => {
          const [up, down] = [normalise(raw, method, 1), normalise(raw, method, -1)];
          expect(up.ok).toBe(down.ok);
          if (!up.ok || !down.ok) return;
          up.value.forEach((value, i) => {
            const other = down.value[i]!;
            expect(value === null).toBe(other === null);
            if (value === null) return;
            expect(Number.isFinite(value) && Number.isFinite(other)).toBe(true);
            const mirror = { 'min-max': 1, 'z-score': 0, rank: 1, ampi: 200 }[method];
            expect(value + other).toBeCloseTo(mirror, 9);
          });
        },
      ),
    );
  });

  it('does not see the unit of measure', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 }),
        fc.constantFrom(...NORMALISATIONS),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: -100, max: 100 }),
        (raw, method, factor, shift) => {
          const [a, b] = [
            normalise(raw, method, 1),
            normalise(
              raw.map((v) => v * factor + shift),
              method,
              1,
            ),
          ];
          expect(a.ok).toBe(b.ok);
          if (a.ok && b.ok) a.value.forEach((v, i) => expect(b.value[i]).toBeCloseTo(v!, 8));
        },
      ),
    );
  });
});

describe('goalpostsAround', () => {
  it('keeps the distance of lowest and highest', () => {
    const posts = goalpostsAround(30, columbus.crime)!;
    expect((posts.min + posts.max) / 2).toBeCloseTo(30, 10);
    expect(posts.max - posts.min).toBeCloseTo(68.892044 - 0.178269, 10);
    expect(goalpostsAround(1, [2, 2])).toBeNull();
    expect(goalpostsAround(NaN, [1, 2])).toBeNull();
  });
});
