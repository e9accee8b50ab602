import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUT_BAND, valueAxis } from './axis';

const many = fc.array(fc.double({ min: -1e5, max: 1e5, noNaN: true }), { minLength: 1, maxLength: 60 });

describe('valueAxis', () => {
  it('keeps every value on the axis and the order of those drawn to scale', () => {
    fc.assert(
      fc.property(many, (values) => {
        const axis = valueAxis(values, 400);
        const drawn = values.filter((v) => !axis.isBeyond(v)).sort((a, b) => a - b);
        for (const v of values) {
          expect(axis.at(v)).toBeGreaterThanOrEqual(0);
          expect(axis.at(v)).toBeLessThanOrEqual(400);
        }
        for (const [i, v] of drawn.slice(1).entries())
          expect(axis.at(v)).toBeGreaterThanOrEqual(axis.at(drawn[i] ?? 0));
      }),
    );
  });

  it('cuts off the one value that squeezes the rest, and no more', () => {
    // Synthetic: a city of 390, a town of 50, fifty villages.
    const values = [390, 50, ...Array.from({ length: 50 }, (_, i) => 1 + i / 2)];
    const axis = valueAxis(values, 500);
    expect(axis.cutAbove).toBe(true);
    expect(values.filter(axis.isBeyond)).toEqual([390]);
    expect(axis.at(390)).toBe(500 - CUT_BAND / 2);
    expect(axis.at(50)).toBeLessThanOrEqual(500 - CUT_BAND);
  });

  it('cuts off two that stand apart from each other and from the rest', () => {
    const values = [672, 120, ...Array.from({ length: 50 }, (_, i) => i % 40)];
    expect(values.filter(valueAxis(values, 500).isBeyond)).toEqual([672, 120]);
  });

  it('cuts a low tail too', () => {
    const axis = valueAxis([-400, ...Array.from({ length: 20 }, (_, i) => i)], 500);
    expect([axis.cutBelow, axis.cutAbove]).toEqual([true, false]);
    expect(axis.isBeyond(-400)).toBe(true);
  });

  it('cuts nothing where values are even, few, or all but a few equal', () => {
    for (const values of [
      Array.from({ length: 55 }, (_, i) => i),
      [1, 2, 3, 900],
      [...Array<number>(54).fill(0), 7],
    ]) {
      const axis = valueAxis(values, 300);
      expect(values.some(axis.isBeyond)).toBe(false);
    }
  });

  it('reads a place back as its value and gives ticks that fit', () => {
    const axis = valueAxis([0, 100], 300, 70);
    expect(axis.valueAt(axis.at(40))).toBeCloseTo(40);
    expect(axis.ticks.every(({ value, at }) => Math.abs(axis.at(value) - at) < 0.1)).toBe(true);
    expect(axis.ticks.length).toBeLessThanOrEqual(6);
    expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
  });

  it('stands on a single value', () => {
    const axis = valueAxis([5, 5], 200);
    expect(axis.at(5)).toBeCloseTo(100);
  });
});
