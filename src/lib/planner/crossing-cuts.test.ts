import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classBreaks } from '../statistics/breaks';
import { cornerUnder, cutsOf } from './crossing-cuts';

/** Synthetic crossing of pairs, cut in thirds as the explorer does. */
function crossed(pairs: readonly (readonly [y: number, x: number])[], cell = 6) {
  const breaks = {
    y: classBreaks(
      pairs.map(([y]) => y),
      'quantile',
      3,
    ),
    x: classBreaks(
      pairs.map(([, x]) => x),
      'quantile',
      3,
    ),
  };
  const third = (value: number, bounds: readonly number[]): number =>
    bounds.length === 0 ? 1 : bounds.filter((b) => value >= b).length * (bounds.length === 1 ? 2 : 1);
  return {
    units: pairs.map(([y, x], i) => ({
      ...{ id: String(i), name: `Unit ${i}`, population: 100, y, x },
      cell: third(y, breaks.y) * 3 + third(x, breaks.x),
    })),
    corner: { kind: 'gap' as const, cell },
    y: { breaks: breaks.y } as never,
    x: { breaks: breaks.x } as never,
  };
}
const names = (units: readonly { id: string }[]) => units.map(({ id }) => id);

describe('sensitivity of the corner', () => {
  // Need rises with the place, the resource falls: the last units are the gap.
  const falling = crossed(Array.from({ length: 12 }, (_, i) => [i + 1, 12 - i] as const));

  it('keeps what every cut keeps and names the rest', () => {
    const { always, sometimes, otherwise } = cutsOf(falling);
    expect(names(always)).toEqual(['9', '10', '11']);
    expect(names(sometimes)).toEqual(['8']);
    expect(names(otherwise)).toEqual(['6', '7']);
  });

  it('names the units next to either bound, in and out', () => {
    const { edges } = cutsOf(
      crossed([
        [1, 9],
        [2, 8],
        [3, 1],
        [4, 2],
        [5, 7],
        [6, 3],
        [7, 6],
        [8, 2.5],
        [9, 5],
      ]),
    );
    // Thirds: need from 7, resource under 3. Units 3 and 5 are one step off on one side each.
    expect(edges.map(({ unit, inside, side }) => `${unit.id} ${inside ? 'in' : 'out'} ${side}`)).toEqual([
      '7 in x',
    ]);
  });

  it('does not part equal values', () => {
    const zeros = crossed([
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 0],
      [5, 0],
      [6, 3],
      [7, 0],
      [8, 5],
    ]);
    expect(names(cornerUnder(zeros, 'quarti'))).toEqual(['6']);
    expect(names(cornerUnder(zeros, 'meta'))).toEqual(['4', '6']);
  });

  it('reads the other corners too', () => {
    const both = crossed(
      Array.from({ length: 8 }, (_, i) => [i, i] as const),
      8,
    );
    expect(names(cornerUnder(both, 'quarti'))).toEqual(['6', '7']);
    const neither = crossed(
      Array.from({ length: 8 }, (_, i) => [i, i] as const),
      0,
    );
    expect(names(cornerUnder(neither, 'meta'))).toEqual(['0', '1', '2', '3']);
  });

  it('puts every unit in one list at most, and the corner in the first two', () => {
    const value = fc.integer({ min: 0, max: 9 });
    const pairs = fc.array(fc.tuple(value, value), { maxLength: 30 });
    fc.assert(
      fc.property(pairs, fc.constantFrom(0, 6, 8), (list, cell) => {
        const crossing = crossed(list, cell);
        const { always, sometimes, otherwise } = cutsOf(crossing);
        const all = [...always, ...sometimes, ...otherwise];
        expect(new Set(all).size).toBe(all.length);
        expect(new Set([...always, ...sometimes])).toEqual(
          new Set(crossing.units.filter((unit) => unit.cell === cell)),
        );
      }),
    );
  });
});
