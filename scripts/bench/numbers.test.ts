import { describe, expect, it } from 'vitest';
import { exponentOf, short, timed } from './numbers';

const curve = (cost: (size: number) => number) => [1, 10, 100].map((size) => ({ size, cost: cost(size) }));

describe('exponentOf', () => {
  it('is the power by which a cost grows', () => {
    expect(exponentOf(curve((size) => 3 * size))).toBeCloseTo(1, 10);
    expect(exponentOf(curve((size) => 0.2 * size ** 2))).toBeCloseTo(2, 10);
    expect(exponentOf(curve(() => 7))).toBeCloseTo(0, 10);
  });

  it('leaves out what was not measured, and says nothing of a single point', () => {
    expect(exponentOf([...curve((size) => size), { size: 1000, cost: NaN }])).toBeCloseTo(1, 10);
    expect(exponentOf([{ size: 1, cost: 1 }])).toBeNull();
    expect(exponentOf([1, 2].map((cost) => ({ size: 5, cost })))).toBeNull();
    expect(exponentOf([])).toBeNull();
  });
});

describe('short', () => {
  it('keeps three digits of a figure', () => {
    expect([0.012, 1.2345, 12.345, 123.45, 1234.5, 0, -2.5].map(short)).toEqual([
      0.01, 1.23, 12.3, 123, 1235, 0, -2.5,
    ]);
    expect([NaN, Infinity].map(short)).toEqual([null, null]);
  });
});

describe('timed', () => {
  it('counts each round after the warm ones', () => {
    const rounds: number[] = [];
    timed(3, (round) => rounds.push(round), 2);
    expect(rounds).toEqual([0, 1, 2, 3, 4]);
  });
});
