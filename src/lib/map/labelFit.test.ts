import { describe, expect, it } from 'vitest';
import { chordAt, placeInside } from './labelFit';

const wedge = [
  [
    [0, 0],
    [100, 0],
    [50, 100],
  ] as const,
];

describe('placeInside', () => {
  it('measures each line at its own height', () => {
    const at = { x: 50, y: 50, rings: wedge };
    // 56 wide at 50 spills little over the wedge's 50, but its second line stands where the wedge is narrower.
    expect(placeInside({ widths: [56], lineHeight: 4 }, at)[0]).toEqual([50, 50]);
    const [two] = placeInside({ widths: [56, 56], lineHeight: 16 }, at);
    expect(two?.[1]).toBeLessThan(50);
  });

  it('has no place for a line wider than the polygon or a block higher', () => {
    const at = { x: 50, y: 50, rings: wedge };
    expect(placeInside({ widths: [120], lineHeight: 4 }, at)).toEqual([]);
    expect(placeInside({ widths: [1, 1], lineHeight: 60 }, at)).toEqual([]);
  });
});

describe('chordAt', () => {
  const ring = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ] as const;
  it('finds the stretch that holds the point, or the nearest', () => {
    expect(chordAt([ring], 5, 5)).toEqual([0, 10]);
    expect(chordAt([ring, ring.map(([x, y]) => [x + 20, y] as const)], 19, 5)).toEqual([20, 30]);
    expect(chordAt([ring], 5, 50)).toBeNull();
  });
});
