import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnitGeography } from './geography';
import { MERGES, unitValues } from './unit-values';

const of = (...ids: (string | null)[]): UnitGeography => ({
  ...{ kind: 'units', column: 0, level: 'comune', by: 'code', ids, strange: 0, empty: 0, repeated: 0 },
});

describe('values of territories', () => {
  it('joins the rows of a territory as asked', () => {
    const geography = of('a', 'b', 'a', null, 'a');
    const cells = [1, 5, null, 100, 4];
    const valueOf = (merge: (typeof MERGES)[number]) =>
      unitValues(geography, cells, merge).map(({ id, value }) => [id, value]);
    expect(valueOf('sum')).toEqual([
      ['a', 5],
      ['b', 5],
    ]);
    expect(valueOf('mean')).toEqual([
      ['a', 2.5],
      ['b', 5],
    ]);
    expect(valueOf('first')).toEqual([
      ['a', 1],
      ['b', 5],
    ]);
    expect(valueOf('rows')).toEqual([
      ['a', 3],
      ['b', 1],
    ]);
    expect(unitValues(geography, cells, 'sum')[0]).toMatchObject({ rows: 3, empty: 1 });
  });

  it('has no value where no row has a number: that is not zero', () => {
    expect(unitValues(of('a'), [null], 'sum')[0]?.value).toBeNull();
    expect(unitValues(of('a'), ['testo'], 'mean')[0]?.value).toBeNull();
    expect(unitValues(of('a'), [0], 'sum')[0]?.value).toBe(0);
  });

  it('leaves no row out of the count', () => {
    const row = fc.tuple(fc.constantFrom('a', 'b', 'c', null), fc.oneof(fc.integer(), fc.constant(null)));
    fc.assert(
      fc.property(fc.array(row), fc.constantFrom(...MERGES), (rows, merge) => {
        const values = unitValues(
          of(...rows.map(([id]) => id)),
          rows.map(([, cell]) => cell),
          merge,
        );
        expect(values.reduce((sum, one) => sum + one.rows, 0)).toBe(
          rows.filter(([id]) => id !== null).length,
        );
        expect(new Set(values.map(({ id }) => id)).size).toBe(values.length);
      }),
    );
  });
});
