import { describe, expect, it } from 'vitest';
import type { AreaKey } from '../state/explorer';
import { findingOf as findingWith, groupFindingOf as groupsWith } from './finding';

const rows = (
  areas: AreaKey[],
  value: (i: number) => number,
): { name: string; area: AreaKey; value: number }[] =>
  areas.map((area, i) => ({ name: `C${i}`, area, value: value(i) }));
const hill = Array<AreaKey>(12).fill('collina-appennino');
const plain = Array<AreaKey>(12).fill('pianura');

type Rows = Parameters<typeof findingWith>[0];
/** Whole numbers, unless a test is about how they are printed. */
const findingOf = (all: Rows, within: AreaKey | null = null, decimals = 0) =>
  findingWith(all, decimals, within);
const groupFindingOf = (all: Rows, decimals = 0) => groupsWith(all, decimals);

describe('findingOf', () => {
  it('names the area that holds most of the first ten', () => {
    expect(findingOf(rows([...hill, ...plain], (i) => 100 - i))).toEqual({
      kind: 'area',
      area: 'collina-appennino',
      count: 10,
      of: 10,
    });
  });

  it('lets equals in rather than resting on a tie at the tenth place', () => {
    const values = [
      ...Array.from({ length: 11 }, (_, i) => (i < 9 ? 100 - i : 80)),
      1,
      ...Array.from({ length: 12 }, (_, i) => 50 - i),
    ];
    expect(findingOf(rows([...hill, ...plain], (i) => values[i] ?? 0))).toMatchObject({
      kind: 'area',
      count: 11,
      of: 11,
    });
    const wide = findingOf(rows([...hill, ...plain], (i) => (i === 0 ? 90 : i === 23 ? 1 : 50)));
    expect(wide?.kind).toBe('extremes');
  });

  it('names the extremes where no area stands out, and the medians of the areas where many share them', () => {
    const mixed = hill.flatMap((area, i) => [area, plain[i] ?? area]);
    expect(findingOf(rows(mixed, (i) => 100 - i))).toMatchObject({
      kind: 'extremes',
      high: { name: 'C0' },
      low: { name: 'C23' },
    });
    // Five of the ten highest in each area, the highest shared, and the rest far apart.
    const hills = [99, 99, 94, 93, 92, 60, 59, 58, 57, 56, 55, 54];
    const plains = [99, 99, 90, 89, 88, 10, 9, 8, 7, 6, 5, 4];
    const apart = rows([...hill, ...plain], (i) => hills[i] ?? plains[i - 12] ?? 0);
    expect(findingOf(apart)).toMatchObject({
      kind: 'medians',
      high: { area: 'collina-appennino' },
      low: { area: 'pianura' },
    });
  });

  it('takes values that print the same for the same', () => {
    const mixed = hill.flatMap((area, i) => [area, plain[i] ?? area]);
    const near = rows(mixed, (i) => (i === 22 ? 3.34 : i === 23 ? 3.31 : 100 - i));
    expect(findingOf(near, null, 1)).toMatchObject({
      kind: 'extremes',
      low: { sharers: 2 },
      high: { name: 'C0', sharers: 1 },
    });
    expect(findingOf(near, null, 2)).toMatchObject({ low: { name: 'C23', sharers: 1 } });
    // The eleventh prints as the tenth does: it is one of the first too.
    const edge = rows([...hill, ...plain], (i) => (i === 10 ? 90.7 : 100 - i));
    expect(findingOf(edge)).toMatchObject({ kind: 'area', count: 11, of: 11 });
    expect(findingOf(rows(hill, (i) => 3 + i / 1000))).toBeNull();
  });

  it('makes no headline of an extreme that rests on few cases, but names it where one area is asked for', () => {
    const mixed = hill.flatMap((area, i) => [area, plain[i] ?? area]);
    const counted = rows(mixed, (i) => 100 - i).map((row, i) => ({ ...row, numerator: i === 0 ? 7 : 500 }));
    // The two areas alternate: their medians differ by one, which is no finding.
    expect(findingOf(counted)).toBeNull();
    expect(findingOf(counted, 'collina-appennino')).toMatchObject({
      kind: 'extremes',
      high: { small: 7 },
      low: { small: null },
    });
  });

  it('speaks of one area only when the map is filtered to it', () => {
    const mixed = hill.flatMap((area, i) => [area, plain[i] ?? area]);
    expect(
      findingOf(
        rows(mixed, (i) => 100 - i),
        'pianura',
      ),
    ).toMatchObject({ high: { name: 'C1' }, low: { name: 'C23' } });
    expect(
      findingOf(
        rows(mixed.slice(0, 12), (i) => i),
        'pianura',
      ),
    ).toBeNull();
  });

  it('claims nothing from few or equal values', () => {
    expect(findingOf(rows(hill.slice(0, 9), (i) => i))).toBeNull();
    expect(findingOf(rows(hill, () => 3))).toBeNull();
  });
});

describe('groupFindingOf', () => {
  const groups = (values: (number | null)[]) =>
    values.map((value, i) => ({ name: `G${i}`, area: null, value }));

  it('names the two ends of a few groups', () => {
    expect(groupFindingOf(groups([4, 9, null, 2]))).toMatchObject({
      kind: 'groups',
      high: { name: 'G1', value: 9 },
      low: { name: 'G3', value: 2 },
    });
  });

  it('claims nothing from two groups or from a shared end', () => {
    expect(groupFindingOf(groups([4, 9]))).toBeNull();
    expect(groupFindingOf(groups([9, 9, 2]))).toBeNull();
    expect(groupFindingOf(groups([9, 2, 2]))).toBeNull();
    expect(groupFindingOf(groups([9, 2.2, 2.1]))).toBeNull();
    expect(groupFindingOf(groups([9, 2.2, 2.1]), 1)).toMatchObject({ low: { name: 'G2' } });
  });
});
