import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../query/types';
import type { ColumnKind } from '../types';
import { nextSorting, sortedRows } from './sort';

const collator = new Intl.Collator('it', { numeric: true });
const rows = (kind: ColumnKind, cells: readonly Cell[], direction: 'ascending' | 'descending'): number[] =>
  sortedRows({ kind }, cells, direction, collator);

describe('order of the rows', () => {
  it('sorts numbers by size and keeps what is missing last either way', () => {
    const cells = [10, null, 9, 'NaN', 100, 9];
    expect(rows('number', cells, 'ascending')).toEqual([2, 5, 0, 4, 3, 1]);
    expect(rows('number', cells, 'descending')).toEqual([4, 0, 2, 5, 3, 1]);
  });

  it('sorts texts as the language does, an empty one before what is missing', () => {
    expect(rows('text', ['Zola', 'àncora', null, '', 'Ancona'], 'ascending')).toEqual([3, 4, 1, 0, 2]);
  });

  it('sorts dates and what is true', () => {
    expect(rows('date', ['2021-02-01', '2020-12-31'], 'ascending')).toEqual([1, 0]);
    expect(rows('boolean', [true, false, null], 'ascending')).toEqual([1, 0, 2]);
  });

  it('is a stable permutation whatever the cells', () => {
    const cell = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double(), fc.string(), fc.constant(null));
    const kind = fc.constantFrom<ColumnKind>('number', 'text', 'other');
    fc.assert(
      fc.property(fc.array(cell), kind, fc.boolean(), (cells, of, up) => {
        const order = rows(of, cells, up ? 'ascending' : 'descending');
        expect([...order].sort((a, b) => a - b)).toEqual(cells.map((_, row) => row));
        const nulls = cells.filter((one) => one === null).length;
        expect(order.slice(order.length - nulls).every((row) => cells[row] === null)).toBe(true);
        for (const [i, row] of order.entries()) {
          const next = order[i + 1];
          if (next !== undefined && cells[row] === cells[next]) expect(row).toBeLessThan(next);
        }
      }),
    );
  });

  it('goes from ascending to descending to the order of the result', () => {
    const up = nextSorting(null, 2);
    const down = nextSorting(up, 2);
    expect([up?.direction, down?.direction, nextSorting(down, 2)]).toEqual(['ascending', 'descending', null]);
    expect(nextSorting(down, 1)).toEqual({ column: 1, direction: 'ascending' });
  });
});
