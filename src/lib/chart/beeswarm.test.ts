import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beeswarm, dotBlocks } from './beeswarm';

const items = (xs: readonly number[]): { id: string; x: number }[] =>
  xs.map((x, i) => ({ id: String(i).padStart(3, '0'), x }));
const positions = fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 60 });

describe('beeswarm', () => {
  it('keeps every dot over its value and none over another', () => {
    fc.assert(
      fc.property(positions, (xs) => {
        const dots = beeswarm(items(xs), 10);
        expect(dots).toHaveLength(xs.length);
        for (const dot of dots) expect(dot.x).toBe(xs[Number(dot.id)]);
        for (const [i, a] of dots.entries())
          for (const b of dots.slice(i + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(10 - 0.05);
      }),
    );
  });

  it('draws the same picture whatever the order of the items', () => {
    fc.assert(
      fc.property(positions, (xs) => {
        const all = items(xs);
        expect(beeswarm([...all].reverse(), 8)).toEqual(beeswarm(all, 8));
      }),
    );
  });

  it('leaves lone dots in the middle and piles equals on both sides of it', () => {
    expect(beeswarm(items([0, 100]), 10).map((d) => d.y)).toEqual([0, 0]);
    expect(beeswarm(items([50, 50, 50]), 10).map((d) => d.y)).toEqual([0, -10, 10]);
  });

  it('presses a pile that is too tall into its row', () => {
    const dots = beeswarm(items(Array<number>(55).fill(20)), 8, 30);
    expect(Math.max(...dots.map((d) => Math.abs(d.y)))).toBe(30);
    expect(new Set(dots.map((d) => d.y)).size).toBe(55);
  });
});

describe('dotBlocks', () => {
  it('gives every dot of a class a place of its own, inside the row and around its value', () => {
    const dots = dotBlocks(items([...Array<number>(20).fill(100), ...Array<number>(3).fill(200)]), 10, 26);
    expect(dots).toHaveLength(23);
    expect(new Set(dots.map((d) => `${d.x} ${d.y}`)).size).toBe(23);
    for (const dot of dots) {
      expect(Math.abs(dot.y)).toBeLessThanOrEqual(26);
      expect(Math.min(Math.abs(dot.x - 100), Math.abs(dot.x - 200))).toBeLessThanOrEqual(20);
    }
    expect(dotBlocks(items([7]), 10, 26)).toEqual([{ id: '000', x: 7, y: 0 }]);
  });
});
