import { describe, expect, it } from 'vitest';
import { fillsOf, symbolLegend, symbolsOf } from './paint';
import type { ViewRow } from './view';

const row = (id: string, value: number | null, status = 'observed'): ViewRow =>
  ({ id, value, status, classIndex: value === null ? null : 1 }) as ViewRow;
const rows = [
  row('a', 100),
  row('b', 25),
  row('c', 0),
  row('d', null, 'suppressed'),
  row('e', null, 'missing'),
];

describe('paint', () => {
  it('tells missing from suppressed from a value', () => {
    const fills = fillsOf({ rows, breaks: [1] }, { measure: 'rate' }, false);
    expect(fills.get('a')).toMatchObject({ kind: 'class', index: 1, of: 2 });
    expect(fills.get('d')).toEqual({ kind: 'suppressed' });
    expect(fills.get('e')).toEqual({ kind: 'missing' });
  });

  it('counts become circles, rates do not, gaps never', () => {
    expect(symbolsOf({ rows }, { measure: 'count' }, null).map((s) => s.id)).toEqual(['a', 'b', 'c']);
    expect(symbolsOf({ rows }, { measure: 'rate' }, null)).toEqual([]);
    expect(symbolsOf({ rows }, { measure: 'rate' }, new Map([['b', 7]]))).toEqual([{ id: 'b', value: 7 }]);
  });

  it('offers round values no larger than the largest', () => {
    expect(symbolLegend([{ id: 'a', value: 734 }])).toEqual([500, 100, 10]);
    expect(symbolLegend([{ id: 'a', value: 0 }])).toEqual([]);
  });
});
