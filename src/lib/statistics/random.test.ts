import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { below, randomWeights, seeded, shuffle, xoshiro } from './random';

describe('xoshiro128**', () => {
  it('gives the numbers of the reference implementation', () => {
    // xoshiro128starstar.c 1.1 from the state 1, 2, 3, 4; the same vector is a test of rand_xoshiro.
    const random = xoshiro([1, 2, 3, 4]);
    const words = [
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ];
    for (const word of words) expect(random() * 2 ** 32).toBe(word);
  });

  it('repeats itself with one seed and not with two', () => {
    const draw = (seed: number) => Array.from({ length: 20 }, seeded(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(new Set(draw(0)).size).toBe(20);
  });
});

describe('below', () => {
  it('reaches every number and no other, about equally often', () => {
    const random = seeded(1);
    const counts = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < 60_000; i++) counts[below(random, 6)]!++;
    expect(counts).toHaveLength(6);
    // χ² with 5 degrees of freedom is above 20.5 once in a thousand seeds.
    expect(counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(20.5);
  });
});

describe('shuffle', () => {
  it('keeps the values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 50 }), fc.integer(), (values, seed) => {
        const shuffled = Float64Array.from(values);
        shuffle(shuffled, seeded(seed));
        expect([...shuffled].sort()).toEqual([...Float64Array.from(values)].sort());
      }),
    );
  });

  it('gives every order of three about equally often', () => {
    const random = seeded(3);
    const counts = new Map<string, number>();
    for (let i = 0; i < 60_000; i++) {
      const values = Int32Array.from([1, 2, 3]);
      shuffle(values, random);
      counts.set(values.join(''), (counts.get(values.join('')) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    expect([...counts.values()].reduce((sum, c) => sum + (c - 10_000) ** 2 / 10_000, 0)).toBeLessThan(20.5);
  });
});

describe('randomWeights', () => {
  it('sums to 1 and is never negative', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer(), (size, seed) => {
        const weights = randomWeights(size, seeded(seed));
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        expect(weights.every((weight) => weight > 0 || size > 1)).toBe(true);
        expect(weights.every((weight) => weight >= 0)).toBe(true);
      }),
    );
  });

  it('has the mean and variance of Dirichlet(1, 1, 1)', () => {
    // Mean 1/3, variance (1/3)(2/3)/4 = 1/18.
    const random = seeded(5);
    const first = Array.from({ length: 40_000 }, () => randomWeights(3, random)[0]!);
    const mean = first.reduce((sum, w) => sum + w, 0) / first.length;
    expect(mean).toBeCloseTo(1 / 3, 2);
    expect(first.reduce((sum, w) => sum + (w - mean) ** 2, 0) / first.length).toBeCloseTo(1 / 18, 3);
  });
});
