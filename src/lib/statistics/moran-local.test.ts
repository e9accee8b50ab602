import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columbus } from '../../../tests/fixtures/statistics/columbus';
import { lattice } from '../../../tests/fixtures/statistics/lattice';
import { moran } from './moran';
import { localMoran } from './moran-local';
import { adjustP } from './multiple-testing';

const made = (...input: Parameters<typeof localMoran>) => {
  const outcome = localMoran(...input);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
};

describe('localMoran', () => {
  it('gives what localmoran of spdep gives on the Columbus data', () => {
    const { units, n } = made(columbus.ids, columbus.crime, columbus.queen);
    expect(n).toBe(49);
    units.forEach((unit, i) => {
      expect(unit!.i).toBeCloseTo(columbus.local.i[i]!, 8);
      expect(unit!.cluster).toBe(columbus.local.cluster[i]);
      expect(unit!.neighbours).toBe(columbus.queen.get(columbus.ids[i]!)!.length);
    });
  });

  it('gives the pseudo p-values of conditional permutation in R', () => {
    const { units } = made(columbus.ids, columbus.crime, columbus.queen, { permutations: 9999 });
    // A tail share of 9,999 draws has a standard error of at most 0.005, twice that two-sided; the reference has 99,999.
    units.forEach((unit, i) => expect(Math.abs(unit!.p - columbus.local.p[i]!)).toBeLessThan(0.025));
    // Small ones are known much better.
    const small = columbus.local.p.flatMap((p, i) => (p < 0.01 ? [[p, units[i]!.p] as const] : []));
    expect(small.length).toBeGreaterThan(2);
    for (const [reference, p] of small) expect(Math.abs(p - reference)).toBeLessThan(0.003);
  });

  it('has the global I for its mean', () => {
    const { adjacency, ids } = lattice(5);
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.double({ min: -9, max: 9, noNaN: true })), { minLength: 25, maxLength: 25 }),
        (values) => {
          const options = { permutations: 9 };
          const [local, global] = [
            localMoran(ids, values, adjacency, options),
            moran(ids, values, adjacency, options),
          ];
          expect(local.ok).toBe(global.ok);
          if (!local.ok || !global.ok) return;
          const units = local.value.units.filter((unit) => unit !== null);
          expect(units.length).toBe(global.value.n);
          expect(units.reduce((sum, unit) => sum + unit.i, 0) / units.length).toBeCloseTo(global.value.i, 9);
          for (const { i, p, z, lag } of units) {
            expect([i, p, z, lag].every(Number.isFinite)).toBe(true);
            expect(p).toBeGreaterThanOrEqual(0.2);
            expect(p).toBeLessThanOrEqual(1);
          }
          expect(local.value.units.length).toBe(
            local.value.n + local.value.missing.length + local.value.islands.length,
          );
        },
      ),
    );
  });

  it('finds a synthetic hot corner, also corrected for the number of units', () => {
    const { ids, adjacency } = lattice(12);
    const values = ids.map((id, i) => {
      const [row = 0, column = 0] = id.split('-').map(Number);
      return row < 4 && column < 4 ? 10 + (i % 3) : i % 3;
    });
    const { units } = made(ids, values, adjacency);
    const q = adjustP(
      units.map((unit) => unit!.p),
      'fdr',
    );
    const called = ids.filter((_, i) => q[i]! <= 0.05 && units[i]!.cluster === 'HH');
    expect(called).toContain('1-1');
    expect(called.every((id) => id.split('-').every((at) => Number(at) < 4))).toBe(true);
    expect(units[ids.indexOf('9-9')]!.cluster).toBe('LL');
  });

  it('repeats itself with one seed and reports progress up to the end', () => {
    const shares: number[] = [];
    const run = (seed: number) =>
      made(columbus.ids, columbus.crime, columbus.queen, { seed, progress: (share) => shares.push(share) })
        .units;
    expect(run(2)).toEqual(run(2));
    expect(run(2)).not.toEqual(run(3));
    expect(shares.at(-1)).toBe(1);
  });

  it('says nothing of a unit at the mean, however high its neighbours', () => {
    const { ids, adjacency } = lattice(9);
    const around = (id: string, centre: string) => adjacency.get(centre)!.includes(id);
    const values = ids.map((id) => (around(id, '1-1') ? 1 : around(id, '7-7') ? -1 : 0));
    const { units } = made(ids, values, adjacency);
    expect(units[ids.indexOf('1-1')]).toMatchObject({ i: 0, p: 1, cluster: null });
    expect(units[ids.indexOf('0-1')]!.p).toBeLessThan(0.1);
  });

  it('counts permutations that give the same on both sides, whatever the rounding', () => {
    const { ids, adjacency } = lattice(5);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 24, maxLength: 24 }), (some) => {
        // A sum that 25 divides: the mean and all sums of the whole numbers are exact.
        const rest = (25 - (some.reduce((a, b) => a + b, 0) % 25)) % 25;
        const whole = [...some, rest];
        const exact = localMoran(ids, whole, adjacency, { permutations: 49 });
        const tenths = localMoran(
          ids,
          whole.map((v) => v * 0.1),
          adjacency,
          { permutations: 49 },
        );
        if (!exact.ok || !tenths.ok) return;
        exact.value.units.forEach((unit, i) => {
          const { p, cluster } = tenths.value.units[i]!;
          expect([p, cluster]).toEqual([unit!.p, unit!.cluster]);
        });
      }),
      { numRuns: 60 },
    );
  });
});
