import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columbus } from '../../../tests/fixtures/statistics/columbus';
import { lattice } from '../../../tests/fixtures/statistics/lattice';
import { moran } from './moran';

const made = (...input: Parameters<typeof moran>) => {
  const outcome = moran(...input);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
};

describe("Moran's I", () => {
  it('gives what spdep gives on the Columbus data, with both lists of neighbours', () => {
    for (const kind of ['queen', 'gal'] as const) {
      const { i, expected, variance, z, n } = made(columbus.ids, columbus.crime, columbus[kind]);
      const reference = columbus.moran[kind];
      expect(i).toBeCloseTo(reference.i, 9);
      expect(expected).toBeCloseTo(reference.expected, 9);
      expect(variance).toBeCloseTo(reference.variance, 9);
      expect(z).toBeCloseTo((reference.i - reference.expected) / Math.sqrt(reference.variance), 6);
      expect(n).toBe(49);
    }
  });

  it('finds the published p-value: none of 999 permutations is as high', () => {
    expect(made(columbus.ids, columbus.crime, columbus.queen).p).toBe(2 / 1000);
  });

  it('finds the p-value of spdep where it is not extreme', () => {
    // moran.mc on HOVAL with the list of columbus.gal, 99,999 permutations, one-sided 0.02727.
    const { i, p } = made(columbus.ids, columbus.houseValue, columbus.gal, { permutations: 9999 });
    expect(i).toBeCloseTo(0.173645208, 8);
    expect(Math.abs(p / 2 - 0.02727)).toBeLessThan(0.006);
  });

  it('takes a unit without a value as if it were not there', () => {
    const values = columbus.crime.map((value, i) => (i === 0 ? null : value));
    const { i, expected, variance, n, missing } = made(columbus.ids, values, columbus.queen);
    const reference = columbus.moran.queenWithoutUnit1;
    expect(i).toBeCloseTo(reference.i, 9);
    expect(expected).toBeCloseTo(reference.expected, 9);
    expect(variance).toBeCloseTo(reference.variance, 9);
    expect([n, missing]).toEqual([48, [columbus.ids[0]]]);
  });

  it('leaves an island out', () => {
    const first = columbus.ids[0]!;
    const cut = new Map(
      [...columbus.queen].map(([id, near]) => [
        id,
        id === first ? [] : near.filter((other) => other !== first),
      ]),
    );
    const { i, n, islands } = made(columbus.ids, columbus.crime, cut);
    expect(i).toBeCloseTo(columbus.moran.queenWithoutUnit1.i, 9);
    expect([n, islands]).toEqual([48, [first]]);
  });

  it('is negative on a chessboard of rook neighbours, and what all arrangements give alike has p 1', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const ring = new Map([
      ['a', ['b', 'd']],
      ['b', ['a', 'c']],
      ['c', ['b', 'd']],
      ['d', ['a', 'c']],
    ]);
    expect(made(ids, [1, 0, 1, 0], ring).i).toBeCloseTo(-1, 12);
    const all = new Map(ids.map((id) => [id, ids.filter((other) => other !== id)]));
    expect(made(ids, [1, 5, 2, 9], all)).toMatchObject({ p: 1, z: 0 });
  });

  it('counts permutations that give the same on both sides, whatever the rounding', () => {
    const { ids, adjacency } = lattice(3);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 9, maxLength: 9 }), (values) => {
        const [a, b] = [1, 0.1].map((scale) =>
          moran(
            ids,
            values.map((v) => v * scale),
            adjacency,
          ),
        );
        if (a!.ok && b!.ok) expect(a!.value.p).toBe(b!.value.p);
      }),
    );
  });

  it('gives a reason where it cannot, and throws where the caller is wrong', () => {
    const { ids, adjacency } = lattice(3);
    expect(
      moran(
        ids,
        ids.map(() => 0.1),
        adjacency,
      ),
    ).toEqual({ ok: false, reason: 'no-variation' });
    expect(
      moran(
        ids,
        ids.map(() => null),
        adjacency,
      ),
    ).toEqual({ ok: false, reason: 'too-few' });
    expect(moran([], [], adjacency)).toEqual({ ok: false, reason: 'too-few' });
    expect(() => moran(ids, [1], adjacency)).toThrow(RangeError);
    expect(() => moran(['a', 'a'], [1, 2], adjacency)).toThrow(RangeError);
    expect(() => moran(['a', 'b'], [1, 2], new Map([['a', ['b']]]))).toThrow(RangeError);
    const one = ids.map((_, i) => i);
    expect(() => moran(ids, one, adjacency, { permutations: 0 })).toThrow(RangeError);
  });

  it('has false alarms about as often as its level says', () => {
    // Synthetic noise on a lattice: of 200 maps, about 10 below 0.05.
    const { ids, adjacency } = lattice(6);
    const alarms = Array.from({ length: 200 }, (_, map) => {
      const noise = ids.map((_id, i) => Math.sin((map + 1) * 12.9898 * (i + 1)) * 43758.5453);
      return made(
        ids,
        noise.map((v) => v - Math.floor(v)),
        adjacency,
        { permutations: 199, seed: map },
      ).p;
    }).filter((p) => p <= 0.05).length;
    expect(alarms).toBeGreaterThan(1);
    expect(alarms).toBeLessThan(22);
  });

  it('does not see the unit of measure nor the order of the units', () => {
    const { ids, adjacency } = lattice(4);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 16, maxLength: 16 }),
        fc.integer({ min: 1, max: 20 }),
        (values, factor) => {
          const options = { permutations: 19 };
          const straight = moran(ids, values, adjacency, options);
          const scaled = moran(
            ids,
            values.map((v) => v * factor - 7),
            adjacency,
            options,
          );
          const turned = moran([...ids].reverse(), [...values].reverse(), adjacency, options);
          expect([scaled.ok, turned.ok]).toEqual([straight.ok, straight.ok]);
          if (!straight.ok || !scaled.ok || !turned.ok) return;
          expect(scaled.value.i).toBeCloseTo(straight.value.i, 9);
          expect(scaled.value.p).toBe(straight.value.p);
          expect(turned.value.i).toBeCloseTo(straight.value.i, 9);
          expect(turned.value.variance).toBeCloseTo(straight.value.variance, 9);
          expect(Object.values(straight.value).some(Number.isNaN)).toBe(false);
        },
      ),
    );
  });
});
