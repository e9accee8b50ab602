import { describe, expect, it } from 'vitest';
import { KILO, broken, gatesFor, type PageKind } from './budgets';

const weight = { html: 0, script: 0, lazyScript: 0, engine: 0, style: 0, parts: new Map<string, number>() };
const over = (kind: PageKind, part: Partial<typeof weight>) =>
  broken(gatesFor('page', kind, { ...weight, ...part })).map((gate) => gate.name);

describe('gatesFor', () => {
  it('holds a page of text to 20 kB of script, exactly', () => {
    expect(over('text', { script: 20 * KILO })).toEqual([]);
    expect(over('text', { script: 20 * KILO + 1 })).toEqual(['page: JavaScript']);
  });

  it('holds every page to 30 kB of style', () => {
    expect(over('text', { style: 30 * KILO + 1 })).toEqual(['page: CSS']);
    expect(over('map', { style: 30 * KILO + 1 })).toEqual(['page: CSS']);
  });

  it('gives the map page its own limits, and leaves the engine out of them', () => {
    expect(over('map', { script: 100 * KILO, lazyScript: 400 * KILO, engine: 4000 * KILO })).toEqual([]);
    expect(over('map', { script: 100 * KILO + 1 })).toEqual(['page: JavaScript before the map']);
    expect(over('map', { html: 100 * KILO, script: 51 * KILO, lazyScript: 400 * KILO })).toEqual([
      'page: all without data and engine',
    ]);
  });

  it('weighs each part that the reader opens by itself', () => {
    const parts = new Map([
      ['Help', 40 * KILO],
      ['Lists', 40 * KILO + 1],
    ]);
    expect(over('map', { parts })).toEqual(['page: Lists']);
    expect(over('map', { script: 100 * KILO, parts })).toEqual(['page: Lists']);
  });

  it('lets an embed draw its map without the live one', () => {
    expect(over('embed', { script: 72 * KILO })).toEqual([]);
    expect(over('embed', { script: 72 * KILO + 1 })).toEqual(['page: JavaScript']);
  });
});
