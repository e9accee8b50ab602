import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columbus } from '../../../tests/fixtures/statistics/columbus';
import { lattice } from '../../../tests/fixtures/statistics/lattice';
import { getisOrd } from './getis-ord';
import { localMoran } from './moran-local';

const made = (...input: Parameters<typeof getisOrd>) => {
  const outcome = getisOrd(...input);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
};

describe('Gi*', () => {
  it('gives the published example of esda', () => {
    // G_Local(y, w, transform='B', star=True): six points, neighbours no farther than 15.
    const points: [number, number][] = [
      [10, 10],
      [20, 10],
      [40, 10],
      [15, 20],
      [30, 20],
      [30, 30],
    ];
    const near = (i: number) =>
      points.flatMap(([x, y], j) =>
        i !== j && Math.hypot(x - points[i]![0], y - points[i]![1]) <= 15 ? [`${j}`] : [],
      );
    const ids = points.map((_, i) => `${i}`);
    const { units } = made(ids, [2, 3, 3.2, 5, 8, 7], new Map(ids.map((id, i) => [id, near(i)])));
    [-1.39727626, -0.28917762, 0.65064964, -0.28917762, 1.23452088, 2.02424331].forEach((z, i) =>
      expect(units[i]!.z).toBeCloseTo(z, 8),
    );
  });

  it('gives what localG of spdep gives on the Columbus data', () => {
    const { units } = made(columbus.ids, columbus.crime, columbus.queen);
    units.forEach((unit, i) => expect(unit!.z).toBeCloseTo(columbus.getisOrdStar[i]!, 8));
  });

  it('shares the p-values of local Moran, whose order of permutations is the same', () => {
    const options = { permutations: 199, seed: 6 };
    const local = localMoran(columbus.ids, columbus.crime, columbus.queen, options);
    if (!local.ok) throw new Error(local.reason);
    expect(made(columbus.ids, columbus.crime, columbus.queen, options).units.map((unit) => unit!.p)).toEqual(
      local.value.units.map((unit) => unit!.p),
    );
  });

  it('turns round with the values, and is never a NaN', () => {
    const { ids, adjacency } = lattice(4);
    fc.assert(
      fc.property(fc.array(fc.option(fc.double()), { minLength: 16, maxLength: 16 }), (values) => {
        const options = { permutations: 9 };
        const up = getisOrd(ids, values, adjacency, options);
        const down = getisOrd(
          ids,
          values.map((v) => (v === null ? null : -v)),
          adjacency,
          options,
        );
        expect(up.ok).toBe(down.ok);
        if (!up.ok || !down.ok) return;
        up.value.units.forEach((unit, i) => {
          if (unit === null) {
            expect(down.value.units[i]).toBeNull();
            return;
          }
          expect(Object.values(unit).every(Number.isFinite)).toBe(true);
          expect(down.value.units[i]!.z).toBeCloseTo(-unit.z, 9);
        });
      }),
    );
  });

  it('has 0 for a unit that touches all others', () => {
    const { ids, adjacency } = lattice(3);
    expect(made(ids, [1, 2, 3, 4, 9, 6, 7, 8, 5], adjacency).units[4]).toMatchObject({
      z: 0,
      neighbours: 8,
      p: 1,
    });
    expect(made(ids, [1, 2, 3, 4, 9, 6, 7, 8, 5], adjacency).units[4]!.mean).toBeCloseTo(5, 12);
  });
});
