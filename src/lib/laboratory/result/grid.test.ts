import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridMove, HEAD, placed, type GridCell } from './grid';

describe('placed', () => {
  it('says how many are left out before each, and after the last', () => {
    expect(placed([], 5)).toEqual({ places: [], after: 5 });
    expect(placed([0, 1, 4], 6)).toEqual({
      places: [
        { at: 0, gap: 0 },
        { at: 1, gap: 0 },
        { at: 4, gap: 2 },
      ],
      after: 1,
    });
    // What was in sight of a longer result is in none of a shorter one.
    expect(placed([2, 7], 3)).toEqual({ places: [{ at: 2, gap: 2 }], after: 0 });
  });

  it('loses no row, whatever is in the page', () => {
    const some = fc.uniqueArray(fc.nat(40)).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(some, fc.nat(40), (indexes, count) => {
        const { places, after } = placed(indexes, count);
        expect(places.reduce((sum, { gap }) => sum + gap + 1, after)).toBe(count);
      }),
    );
  });
});

describe('gridMove', () => {
  const size = { rows: 100, columns: 4, page: 10 };
  const from: GridCell = { row: 50, column: 1 };
  const none = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false };
  const move = (key: string, at = from, held: Partial<typeof none> = {}) =>
    gridMove({ key, ...none, ...held }, at, size);

  it('follows the keys of the grid pattern', () => {
    expect(move('ArrowDown')).toEqual({ row: 51, column: 1 });
    expect(move('ArrowLeft')).toEqual({ row: 50, column: 0 });
    expect(move('PageUp')).toEqual({ row: 40, column: 1 });
    expect(move('Home')).toEqual({ row: 50, column: 0 });
    expect(move('End', from, { ctrlKey: true })).toEqual({ row: 99, column: 3 });
  });

  it('reaches the header by the arrow alone', () => {
    expect(move('ArrowUp', { row: 0, column: 2 })).toEqual({ row: HEAD, column: 2 });
    expect(move('PageUp', { row: 3, column: 2 })).toEqual({ row: 0, column: 2 });
  });

  it('stays inside, wherever it is', () => {
    const cell = fc.record({ row: fc.integer({ min: -1, max: 99 }), column: fc.integer({ min: 0, max: 3 }) });
    const keys = fc.constantFrom(
      'ArrowDown',
      'ArrowUp',
      'ArrowLeft',
      'ArrowRight',
      'PageDown',
      'PageUp',
      'End',
    );
    fc.assert(
      fc.property(keys, cell, (key, at) => {
        const to = move(key, at) ?? at;
        expect(to.row >= HEAD && to.row < 100 && to.column >= 0 && to.column < 4).toBe(true);
      }),
    );
  });

  it('leaves every other key to the page', () => {
    for (const key of ['a', 'Tab', 'Enter', 'toString', 'constructor']) expect(move(key)).toBeNull();
    expect(move('ArrowDown', from, { ctrlKey: true })).toBeNull();
    expect(move('ArrowDown', from, { shiftKey: true })).toBeNull();
    expect(move('Home', from, { altKey: true })).toBeNull();
  });
});
