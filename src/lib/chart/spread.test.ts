import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from './spread';

describe('spread', () => {
  it('leaves alone what has room', () => {
    expect(spread([50, 10, 90], 15, 0, 100)).toEqual([50, 10, 90]);
  });

  it('parts equals and keeps them inside', () => {
    expect(spread([98, 98, 98], 15, 0, 100)).toEqual([70, 85, 100]);
  });

  it('keeps order, room and frame where the labels fit', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 8 }), (wanted) => {
        const places = spread(wanted, 16, 0, 200);
        const sorted = [...places].sort((a, b) => a - b);
        for (const [i, place] of sorted.entries()) {
          expect(place).toBeGreaterThanOrEqual(-0.1);
          expect(place).toBeLessThanOrEqual(200.1);
          if (i > 0) expect(place - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(15.8);
        }
        for (const [i, a] of wanted.entries())
          for (const [j, b] of wanted.entries())
            if (a < b) expect(places[i]).toBeLessThan(places[j] ?? Infinity);
      }),
    );
  });

  it('presses together what does not fit', () => {
    expect(spread([0, 0, 0], 50, 0, 60)).toEqual([0, 30, 60]);
  });
});
