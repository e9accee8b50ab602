import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circleKeys, KEY_STEP } from './circleKeys';
import { LARGEST_RADIUS } from './symbols';

describe('circleKeys', () => {
  it('stands the circles on one ground, as large as on the map', () => {
    const [large, small] = circleKeys([700, 175], 700, 1000);
    expect(large).toMatchObject({ radius: LARGEST_RADIUS * 10, top: 0 });
    expect(small?.radius).toBeCloseTo((large?.radius ?? 0) / 2, 0);
    expect((small?.top ?? 0) + 2 * (small?.radius ?? 0)).toBeCloseTo(2 * (large?.radius ?? 0), 9);
  });

  it('keeps the numbers apart at any size of the map', () => {
    const values = fc.uniqueArray(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(values, fc.integer({ min: 120, max: 1600 }), (raw, framePx) => {
        const sorted = [...raw].sort((a, b) => b - a);
        const keys = circleKeys(sorted, sorted[0] ?? 1, framePx);
        for (const [index, key] of keys.entries()) {
          expect(key.labelY).toBeGreaterThanOrEqual(key.top);
          const before = keys[index - 1];
          if (before) expect(key.labelY - before.labelY).toBeGreaterThanOrEqual(KEY_STEP - 1e-9);
        }
      }),
    );
  });
});
