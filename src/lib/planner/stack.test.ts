import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stacked, stackScale } from './stack';

describe('stacked contributions', () => {
  it('stand one after the other on one scale for all bars', () => {
    const scale = stackScale([
      { parts: [30, 10], penalty: 0 },
      { parts: [40, 40], penalty: 0 },
      { parts: null, penalty: 0 },
    ]);
    expect(scale).toEqual({ low: 0, high: 80, zero: 0 });
    expect(stacked([30, 10], 0, scale)).toEqual([
      { index: 0, x: 0, width: 37.5 },
      { index: 1, x: 37.5, width: 12.5 },
    ]);
  });

  it('go left of the base where they lower the index', () => {
    const scale = stackScale([{ parts: [6, -2], penalty: -2 }]);
    expect(scale.zero).toBe(40);
    expect(stacked([6, -2], -2, scale)).toEqual([
      { index: 0, x: 40, width: 60 },
      { index: 1, x: 20, width: 20 },
      { index: 2, x: 0, width: 20 },
    ]);
  });

  it('stay inside the bar, without overlap', () => {
    const bar = fc.record({
      parts: fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 8 }),
      penalty: fc.integer({ min: -20, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(bar, { minLength: 1, maxLength: 6 }), (bars) => {
        const scale = stackScale(bars);
        for (const { parts, penalty } of bars) {
          const segments = [...stacked(parts, penalty, scale)].sort((a, b) => a.x - b.x);
          let end = 0;
          for (const { x, width } of segments) {
            // Each width is rounded to a hundredth.
            expect(x).toBeGreaterThanOrEqual(end - 0.1);
            end = x + width;
          }
          expect(end).toBeLessThanOrEqual(100.1);
        }
      }),
    );
  });
});
