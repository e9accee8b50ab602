import { describe, expect, it } from 'vitest';
import { moran } from '@/lib/statistics/moran';
import { rankIntervals } from '@/lib/statistics/robustness';
import type { Component } from '@/lib/statistics/composite';
import { runJob } from './jobs';

/** SYNTHETIC components. */
const components: Component[] = [
  { id: 'a', values: [1, 5, 3, 2], polarity: 1, weight: 1 },
  { id: 'b', values: [4, 1, 2, 9], polarity: -1, weight: 3 },
];
const input = { components, method: { normalisation: 'min-max' as const }, runs: 100, seed: 4 };

describe('runJob', () => {
  it('computes intervals of places as they are computed without it, and tells the share done', () => {
    const shares: number[] = [];
    const result = runJob('rankIntervals', input, (share) => shares.push(share));
    expect(result).toEqual(rankIntervals(components, input.method, { runs: 100, seed: 4 }));
    expect(shares.at(0)).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((x, y) => x - y));
  });

  it('gives the reason where there is nothing to compute', () => {
    const zero = components.map((component) => ({ ...component, weight: 0 }));
    expect(runJob('rankIntervals', { ...input, components: zero }, () => undefined)).toMatchObject({
      ok: false,
      reason: 'all-weights-zero',
    });
  });

  it('carries borders to the tests of patterns', () => {
    const ids = ['1', '2', '3', '4', '5', '6'];
    const borders: [string, string[]][] = ids.map((id, i) => [
      id,
      ids.filter((_, other) => Math.abs(other - i) === 1),
    ]);
    const spatial = { ids, values: [1, 2, 3, 4, 5, 6], permutations: 99, seed: 1 };
    const result = runJob('moran', { ...spatial, borders }, () => undefined);
    expect(result).toEqual(moran(ids, spatial.values, new Map(borders), { permutations: 99, seed: 1 }));
    expect(result.ok && result.value.i).toBeGreaterThan(0);
  });
});
