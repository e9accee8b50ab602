import { describe, expect, it } from 'vitest';
import { KILO, broken, gatesFor } from './budgets';

const weight = { html: 0, script: 0, lazyScript: 0, engine: 0, style: 0 };
const over = (isMap: boolean, part: Partial<typeof weight>) =>
  broken(gatesFor('page', isMap, { ...weight, ...part })).map((gate) => gate.name);

describe('gatesFor', () => {
  it('holds a page of text to 20 kB of script, exactly', () => {
    expect(over(false, { script: 20 * KILO })).toEqual([]);
    expect(over(false, { script: 20 * KILO + 1 })).toEqual(['page: JavaScript']);
  });

  it('holds every page to 30 kB of style', () => {
    expect(over(false, { style: 30 * KILO + 1 })).toEqual(['page: CSS']);
    expect(over(true, { style: 30 * KILO + 1 })).toEqual(['page: CSS']);
  });

  it('gives the map page its own limits, and leaves the engine out of them', () => {
    expect(over(true, { script: 100 * KILO, lazyScript: 400 * KILO, engine: 4000 * KILO })).toEqual([]);
    expect(over(true, { script: 100 * KILO + 1 })).toEqual(['page: JavaScript before the map']);
    expect(over(true, { html: 100 * KILO, script: 51 * KILO, lazyScript: 400 * KILO })).toEqual([
      'page: all without data and engine',
    ]);
  });
});
