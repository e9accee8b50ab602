import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linear } from './linear';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });

it('places what d3 places, clamped or not', () => {
  fc.assert(
    fc.property(number, number, number, number, number, fc.boolean(), (a, width, c, d, value, clamp) => {
      const b = a + Math.abs(width) + 1;
      const ours = linear([a, b], [c, d], { clamp })(value);
      expect(ours).toBeCloseTo(scaleLinear([a, b], [c, d]).clamp(clamp)(value), 3);
    }),
  );
});

it('puts everything in the middle of nothing', () => {
  expect(linear([3, 3], [0, 10])(7)).toBe(5);
});
