import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columbus } from '../../../tests/fixtures/statistics/columbus';
import { isContiguous, pieces, type Adjacency } from './contiguity';

/** Synthetic: a – b – c, d – e, f alone. */
const adjacency: Adjacency = new Map([
  ['a', ['b']],
  ['b', ['a', 'c']],
  ['c', ['b']],
  ['d', ['e']],
  ['e', ['d']],
  ['f', []],
]);

describe('pieces', () => {
  it('finds what hangs together, the largest first, in the order given', () => {
    expect(pieces(['f', 'd', 'c', 'a', 'e', 'b'], adjacency)).toEqual([['c', 'a', 'b'], ['d', 'e'], ['f']]);
    expect(pieces([], adjacency)).toEqual([]);
  });

  it('does not go through units outside the set', () => {
    expect(pieces(['a', 'c'], adjacency)).toEqual([['a'], ['c']]);
    expect(isContiguous(['a', 'c'], adjacency)).toBe(false);
    expect(isContiguous(['a', 'b', 'c', 'a'], adjacency)).toBe(true);
  });

  it('is one for Columbus, as n.comp.nb of spdep says, one for one unit, none for none', () => {
    expect(isContiguous(columbus.ids, columbus.queen)).toBe(true);
    expect(isContiguous(['unknown'], adjacency)).toBe(true);
    expect(isContiguous([], adjacency)).toBe(false);
  });

  it('holds every unit once, with no border between pieces', () => {
    fc.assert(
      fc.property(fc.subarray(columbus.ids), (ids) => {
        const found = pieces(ids, columbus.queen);
        expect(found.flat().sort()).toEqual([...ids].sort());
        found.forEach((piece, i) => {
          expect(isContiguous(piece, columbus.queen)).toBe(true);
          const others = new Set(found.filter((_, j) => j !== i).flat());
          for (const id of piece)
            for (const near of columbus.queen.get(id)!) expect(others.has(near)).toBe(false);
        });
      }),
    );
  });
});
