import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barScale } from './bar-scale';

describe('barScale', () => {
  it('starts lengths at zero and fills the room with the longest', () => {
    const { bar } = barScale([50, null, 200]);
    expect(bar(200)).toEqual({ x: '0%', width: '100%' });
    expect(bar(50)).toEqual({ x: '0%', width: '25%' });
  });

  it('has zero inside where values go either way', () => {
    const { at, bar } = barScale([-10, 30]);
    expect(at(0)).toBe(25);
    expect(bar(-10)).toEqual({ x: '0%', width: '25%' });
    expect(bar(30)).toEqual({ x: '25%', width: '75%' });
  });

  it('draws nothing of nothing', () => {
    expect(barScale([0, 0]).bar(0)).toEqual({ x: '0%', width: '0%' });
    expect(barScale([null]).at(0)).toBe(0);
  });

  it('keeps every bar inside the room', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
        const { bar } = barScale(values);
        for (const each of values) {
          const { x, width } = bar(each);
          expect(parseFloat(x)).toBeGreaterThanOrEqual(0);
          expect(parseFloat(x) + parseFloat(width)).toBeLessThanOrEqual(100.05);
        }
      }),
    );
  });
});
