import { describe, expect, it } from 'vitest';
import { classOf } from '../statistics/breaks';
import { classesOf, partsAtZero } from './classes';

const rate = { measure: 'rate' as const, categories: [] };
/** Synthetic values: ten in the plain from 1 to 10, ten in the hills from 101 to 110. */
const rows = Array.from({ length: 20 }, (_, i) => ({
  area: i < 10 ? ('pianura' as const) : ('collina-appennino' as const),
  value: i < 10 ? i + 1 : 91 + i,
}));
const state = { method: 'quantile', classes: 5, area: null } as const;

describe('classesOf', () => {
  it('takes the ramp of the theme for values on one side of zero', () => {
    expect(classesOf(rate, rows, state, 50)).toMatchObject({ centre: null, stops: null });
  });

  it('cuts on the chosen area alone when asked, and on all where one value has nothing to cut', () => {
    const own = { ...state, area: 'pianura', classesOfArea: true } as const;
    expect(Math.max(...classesOf(rate, rows, own, null).breaks)).toBeLessThanOrEqual(10);
    expect(Math.max(...classesOf(rate, rows, { ...own, classesOfArea: false }, null).breaks)).toBeGreaterThan(
      90,
    );
    expect(classesOf(rate, rows, { ...own, area: 'bologna' }, null)).toEqual(
      classesOf(rate, rows, state, null),
    );
  });

  it('parts at zero for a change and for values of both signs, without being asked', () => {
    const signed = rows.map((row, i) => ({ ...row, value: i - 8 }));
    expect(classesOf(rate, signed, state, null)).toMatchObject({ centre: 0, stops: [1, 2, 4, 6, 7] });
    expect(classesOf(rate, rows, { ...state, expression: 'variazione' }, null).centre).toBe(0);
    expect(partsAtZero([0, 1, null], undefined)).toBe(false);
  });

  it('parts at the metropolitan value where there is one', () => {
    const asked = { ...state, centre: 'metropolitano' } as const;
    expect(classesOf(rate, rows, asked, 50).centre).toBe(50);
    expect(classesOf(rate, rows, asked, null)).toMatchObject({ centre: null, stops: null });
  });

  it('colours what lies beyond a centre that all of the area lies under', () => {
    const own = { ...state, area: 'pianura', classesOfArea: true, centre: 'metropolitano' } as const;
    const { breaks, stops } = classesOf(rate, rows, own, 50);
    // 110, in the hills, is over 50: it may not wear the neutral colour of the area's last class.
    expect(stops?.[classOf(110, breaks)]).toBeGreaterThan(4);
    expect(stops?.[classOf(1, breaks)]).toBeLessThan(4);
  });

  it('keeps the breaks the reader wrote, coloured around the centre where the ramp has enough colours', () => {
    const own = { ...state, method: 'proprie', centre: 'zero' } as const;
    expect(classesOf(rate, rows, { ...own, breaks: [-5, 0, 5] }, null)).toEqual({
      breaks: [-5, 0, 5],
      centre: 0,
      stops: [1, 3, 5, 7],
    });
    expect(classesOf(rate, rows, { ...own, breaks: [1, 2, 3, 4] }, null)).toMatchObject({ stops: null });
  });

  it('cuts neither counts nor categories', () => {
    expect(classesOf({ measure: 'count', categories: [] }, rows, state, null).breaks).toEqual([]);
    expect(classesOf({ measure: 'class', categories: ['a', 'b', 'c'] }, rows, state, null).breaks).toEqual([
      1.5, 2.5,
    ]);
  });
});
