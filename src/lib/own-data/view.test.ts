import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Aggregate, OwnValues } from './types';
import { decimalsOf, ownView } from './view';

const comuni = [
  { id: '037006', name: 'Bologna', shortName: 'Bologna', population: 400_000 },
  { id: '037032', name: 'Imola', shortName: 'Imola', population: 70_000 },
  { id: '037059', name: 'Vergato', shortName: 'Vergato', population: 7_500 },
  { id: '037034', name: 'Loiano', shortName: 'Loiano', population: 4_500 },
];
const surfaces = { '037006': 140, '037032': 205, '037059': 60, '037034': 52 };

/** Synthetic values of a reader's column. */
function values(entries: Record<string, number | null>, aggregate: Aggregate = 'sum'): OwnValues {
  const ids = Object.keys(entries);
  return {
    column: 1,
    aggregate,
    values: new Map(Object.entries(entries)),
    rows: new Map(ids.map((id) => [id, 2])),
  };
}

describe('ownView', () => {
  it('keeps value, empty and absent apart', () => {
    const view = ownView(values({ '037006': 10, '037032': 0, '037059': null }), 'value', comuni, surfaces);
    expect(view.rows.map(({ held, value, place }) => [held, value, place])).toEqual([
      ['known', 10, 1],
      ['known', 0, 2],
      ['empty', null, null],
      ['absent', null, null],
    ]);
    expect([view.known, view.empty, view.absent, view.median]).toEqual([2, 1, 1, 5]);
  });

  it('divides what is counted by residents or surface', () => {
    const counted = values({ '037006': 800, '037059': 15 });
    expect(ownView(counted, 'residents', comuni, surfaces).byId.get('037006')?.value).toBe(2);
    expect(ownView(counted, 'surface', comuni, surfaces).byId.get('037059')?.value).toBe(0.25);
  });

  it('never divides a mean, a median or a single value', () => {
    for (const aggregate of ['mean', 'median', 'first', 'most', 'least'] as const)
      expect(
        ownView(values({ '037006': 800 }, aggregate), 'residents', comuni, surfaces).byId.get('037006')
          ?.value,
      ).toBe(800);
  });

  it('draws amounts as circles and everything else in classes', () => {
    const amounts = { '037006': 120, '037032': 40, '037059': 5, '037034': 9 };
    expect(ownView(values(amounts), 'value', comuni, surfaces)).toMatchObject({ circles: true, breaks: [] });
    expect(ownView(values(amounts), 'residents', comuni, surfaces).circles).toBe(false);
    expect(ownView(values(amounts, 'mean'), 'value', comuni, surfaces).breaks.length).toBeGreaterThan(0);
    // No circle has a negative area, and no key stands for less than one thing.
    expect(ownView(values({ ...amounts, '037034': -9 }), 'value', comuni, surfaces).circles).toBe(false);
    expect(ownView(values({ '037006': 0.2 }), 'value', comuni, surfaces).circles).toBe(false);
  });

  it('gives equal values the same place', () => {
    const view = ownView(values({ '037006': 3, '037032': 3, '037059': 1 }), 'value', comuni, surfaces);
    expect(view.rows.map(({ place }) => place)).toEqual([1, 1, 3, null]);
  });
});

describe('decimalsOf', () => {
  it('is as many as are needed, at most three', () => {
    expect(decimalsOf([1, 20, 300])).toBe(0);
    expect(decimalsOf([12.5, 3])).toBe(1);
    expect(decimalsOf([12.25, 3])).toBe(2);
    expect(decimalsOf([1 / 3, 0.01])).toBe(3);
    expect(decimalsOf([1234.567])).toBe(1);
    expect(decimalsOf([1_345_678.5, 61_250.75])).toBe(2);
    expect(decimalsOf([])).toBe(0);
  });

  it('is always a number of decimals that can be printed', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), (some) => {
        expect([0, 1, 2, 3]).toContain(decimalsOf(some));
      }),
    );
  });
});
