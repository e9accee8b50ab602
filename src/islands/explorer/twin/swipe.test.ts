import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { swipedBy, swipeKey } from './swipe';

describe('the divider of two maps', () => {
  it('moves by small and large steps and to the ends', () => {
    expect(swipeKey('ArrowRight', false, 50)).toBe(52);
    expect(swipeKey('ArrowLeft', true, 50)).toBe(40);
    expect(swipeKey('End', false, 50)).toBe(100);
    expect(swipeKey('Home', false, 50)).toBe(0);
    expect(swipeKey('a', false, 50)).toBeNull();
  });

  it('follows the pointer and never leaves the box', () => {
    expect(swipedBy(130, 200)).toBe(65);
    expect(swipedBy(10, 0)).toBe(50);
    const anywhere = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(anywhere, fc.integer({ min: 1, max: 4000 }), (px, width) => {
        const at = swipedBy(px, width);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(100);
      }),
    );
  });
});
