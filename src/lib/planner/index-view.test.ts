import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndexPart } from '../state/composite-index';
import { NORMALISATIONS, type Normalisation } from '../statistics/normalise';
import { indexView, rankedRows } from './index-view';
import { part, syntheticIndicator, syntheticLatest, syntheticUnits } from './index.fixture';

type Columns = Record<string, (number | null)[]>;
const made = (
  columns: Columns,
  parts: IndexPart[],
  normalisation: Normalisation = 'min-max',
  penalty: 'plus' | 'minus' = 'plus',
) =>
  indexView(
    { parts, normalisation, penalty },
    syntheticUnits(Object.values(columns)[0]?.length ?? 0),
    Object.keys(columns).map((id) => syntheticIndicator(id)),
    syntheticLatest(columns),
  );

describe('indexView', () => {
  it('gives index, places and contributions on a scale of 0 to 100', () => {
    const { rows, components, n, refusal } = made({ a: [0, 5, 10], b: [4, 0, 2] }, [
      part('a', 30),
      part('b', 10, -1),
    ]);
    expect(refusal).toBeNull();
    expect(n).toBe(3);
    expect(components.map(({ share }) => share)).toEqual([0.75, 0.25]);
    expect(rows.map(({ value }) => value)).toEqual([0, 62.5, 87.5]);
    expect(rows.map(({ place }) => place)).toEqual([3, 2, 1]);
    expect(rows[1]?.parts).toEqual([37.5, 25]);
    expect(rows[1]?.scaled).toEqual([50, 100]);
  });

  it('leaves a unit that lacks a component without index and place, and says what it lacks', () => {
    const view = made({ a: [0, 5, 10], b: [4, null, 2] }, [part('a'), part('b')]);
    expect(view.rows[1]).toMatchObject({ value: null, place: null, parts: null, missing: ['b'] });
    expect(view.n).toBe(2);
    expect(rankedRows(view).at(-1)?.unit.id).toBe('u1');
    expect(view.warnings).toContainEqual({ kind: 'missing', id: 'b', share: 1 / 3, missing: 1 });
  });

  it('puts aside what cannot be computed here and goes on with the rest', () => {
    const view = made({ a: [0, 5, 10], none: [null, null, null], flat: [2, 2, 2] }, [
      part('a'),
      part('none'),
      part('flat'),
    ]);
    expect(view.aside.map(({ indicator, reason }) => [indicator.id, reason])).toEqual([
      ['none', 'no-values'],
      ['flat', 'no-variation'],
    ]);
    expect(view.components.map(({ share }) => share)).toEqual([1]);
    expect(view.rows.map(({ value }) => value)).toEqual([0, 50, 100]);
    expect(view.leftOut).toBeNull();
  });

  it('says why there is no index', () => {
    const columns = { a: [0, 5, 10], none: [null, null, null], odd: [1, null, null], even: [null, 1, 2] };
    expect(made(columns, []).refusal).toBe('no-components');
    expect(made(columns, [part('a', 0), part('odd', 0)]).refusal).toBe('all-weights-zero');
    expect(made(columns, [part('none')]).refusal).toBe('no-values');
    expect(made({ a: [0, 5, null], b: [null, null, 3], c: [null, null, 4] }, [part('a')]).refusal).toBeNull();
    expect(made({ a: [0, 5, null, null], b: [null, null, 3, 4] }, [part('a'), part('b')]).refusal).toBe(
      'no-complete-unit',
    );
    for (const view of [made(columns, []), made(columns, [part('a', 0)])])
      expect(view.rows.every(({ value, place }) => value === null && place === null)).toBe(true);
  });

  it('breaks every index up into base, contributions and penalty', () => {
    const column = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(column, fc.integer({ min: 0, max: 100 }), fc.constantFrom(1 as const, -1 as const)),
          {
            minLength: 1,
            maxLength: 5,
          },
        ),
        fc.constantFrom(...NORMALISATIONS),
        fc.constantFrom('plus' as const, 'minus' as const),
        (drawn, normalisation, penalty) => {
          const columns = Object.fromEntries(drawn.map(([values], i) => [`i${i}`, values]));
          const view = made(
            columns,
            drawn.map(([, weight, polarity], i) => part(`i${i}`, weight, polarity)),
            normalisation,
            penalty,
          );
          for (const { value, parts, penalty: added } of view.rows) {
            if (value === null) continue;
            const sum = (parts ?? []).reduce((all, each) => all + each, view.base + added);
            expect(sum).toBeCloseTo(value, 8);
          }
          if (normalisation === 'min-max' || normalisation === 'rank')
            for (const { value } of view.rows) {
              if (value === null) continue;
              expect(value).toBeGreaterThanOrEqual(-1e-9);
              expect(value).toBeLessThanOrEqual(100 + 1e-9);
            }
        },
      ),
    );
  });

  it('does not depend on the order of the components nor on the size of the weights', () => {
    const columns = { a: [0, 5, 10, 3], b: [4, 0, 2, 9], c: [1, 1, 8, 2] };
    const parts = [part('a', 10), part('b', 20, -1), part('c', 50)];
    const expected = made(columns, parts, 'ampi').rows.map(({ value }) => value ?? NaN);
    const turned = made(columns, [...parts].reverse(), 'ampi').rows.map(({ value }) => value ?? NaN);
    const halved = made(
      columns,
      parts.map((each) => ({ ...each, weight: each.weight / 2 })),
      'ampi',
    ).rows.map(({ value }) => value ?? NaN);
    expected.forEach((value, u) => {
      expect(turned[u]).toBeCloseTo(value, 10);
      expect(halved[u]).toBeCloseTo(value, 10);
    });
  });
});
