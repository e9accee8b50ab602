/** A source of numbers in [0, 1), in steps of 2⁻³²; the same seed always gives the same numbers. */
export type Random = () => number;

/** Told the share done, 0 … 1, now and then during a long computation. */
export type Progress = (share: number) => void;

/**
 * Seeded generator xoshiro128** 1.1 (Blackman and Vigna, Scrambled Linear Pseudorandom Number Generators, ACM TOMS 2021),
 * period 2¹²⁸ − 1. The seed, any number, is taken modulo 2³² and spread over the state with SplitMix32 steps.
 */
export function seeded(seed: number): Random {
  let mixed = seed >>> 0;
  const next = (): number => {
    mixed = (mixed + 0x9e3779b9) | 0;
    let z = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return z ^ (z >>> 16);
  };
  return xoshiro([next(), next(), next(), next()]);
}

/** The generator from a given state of four 32-bit words, not all zero. */
export function xoshiro(state: readonly [number, number, number, number]): Random {
  let [a, b, c, d] = state;
  return () => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result / 0x100000000;
  };
}

/** An integer in [0, bound), bound ≤ 2³²; uneven by at most bound / 2³². */
export const below = (random: Random, bound: number): number => Math.floor(random() * bound);

/** Puts the values in a random order, in place (Fisher and Yates 1938, Durstenfeld 1964); all orders are equally likely. */
export function shuffle(values: Float64Array | Int32Array, random: Random): void {
  for (let last = values.length - 1; last > 0; last--) {
    const other = below(random, last + 1);
    const kept = values[last] ?? 0;
    values[last] = values[other] ?? 0;
    values[other] = kept;
  }
}

/**
 * Weights of sum 1, uniform over all weightings: Dirichlet(1, …, 1), made of exponentials divided by their sum
 * (Devroye, Non-Uniform Random Variate Generation, 1986, ch. XI.4).
 */
export function randomWeights(size: number, random: Random): Float64Array {
  // Half a step is added so that no number is 0 and no logarithm infinite.
  const weights = Float64Array.from({ length: size }, () => -Math.log(random() + 2 ** -33));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
