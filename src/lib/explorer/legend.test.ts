import { describe, expect, it } from 'vitest';
import { classRanges, isBrushed, legendClasses } from './legend';

describe('legendClasses', () => {
  it('counts the units of every class, empty ones too, in the paint of the map', () => {
    expect(legendClasses([0, 0, 2], { breaks: [1, 2], stops: null })).toEqual([
      { className: 'c1', count: 2 },
      { className: 'c2', count: 0 },
      { className: 'c3', count: 1 },
    ]);
    expect(legendClasses([1], { breaks: [0], stops: [2, 6] }).map((c) => c.className)).toEqual(['d2', 'd6']);
  });
});

describe('classRanges', () => {
  it('writes the ranges, with words where a dash would be read as a minus', () => {
    expect(classRanges([3.5, 4], 'it')).toEqual(['meno di 3,5', '3,5–4', '4 o più']);
    expect(classRanges([-2, 0, 2], 'en')).toEqual(['less than −2', '−2 to 0', '0–2', '2 or more']);
    expect(classRanges([], 'it')).toEqual(['']);
  });
});

describe('isBrushed', () => {
  it('is so when the brush holds these units and no others', () => {
    const ids = new Set(['a', 'b']);
    expect(isBrushed(ids, new Set(['b', 'a']))).toBe(true);
    expect(isBrushed(ids, new Set(['a', 'c']))).toBe(false);
    expect(isBrushed(ids, new Set(['a', 'b', 'c']))).toBe(false);
    expect(isBrushed(ids, null)).toBe(false);
    expect(isBrushed(new Set(), new Set())).toBe(false);
  });
});
