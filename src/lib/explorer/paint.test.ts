import { describe, expect, it } from 'vitest';
import { fillsOf, symbolLegend, symbolsOf } from './paint';
import type { ViewRow } from './view';

const row = (id: string, value: number | null, status = 'observed'): ViewRow =>
  ({ id, members: [id], value, status, classIndex: value === null ? null : 1 }) as ViewRow;
const rows = [
  row('a', 100),
  row('b', 25),
  row('c', 0),
  row('d', null, 'suppressed'),
  row('e', null, 'missing'),
];

describe('paint', () => {
  it('tells missing from suppressed from a value', () => {
    const fills = fillsOf({ rows, breaks: [1], stops: null }, { measure: 'rate' });
    expect(fills.get('a')).toMatchObject({ kind: 'class', index: 1, of: 2 });
    expect(fills.get('d')).toEqual({ kind: 'suppressed' });
    expect(fills.get('e')).toEqual({ kind: 'missing' });
  });

  it('gives every comune of a group the paint of the group, and a diverging class its stop', () => {
    const group = { ...row('unione', 3), members: ['a', 'b'] };
    const fills = fillsOf({ rows: [group], breaks: [0], stops: [2, 6] }, { measure: 'rate' });
    expect([...fills]).toEqual([
      ['a', { kind: 'diverging', stop: 6 }],
      ['b', { kind: 'diverging', stop: 6 }],
    ]);
  });

  it('counts become circles, rates do not, gaps never', () => {
    expect(symbolsOf({ rows }, { measure: 'count' }).map((s) => s.id)).toEqual(['a', 'b', 'c']);
    expect(symbolsOf({ rows }, { measure: 'rate' })).toEqual([]);
  });

  it('offers round values, the first about the largest, the others far enough in radius for their labels', () => {
    expect(symbolLegend([{ id: 'a', value: 734 }])).toEqual([700, 250, 50]);
    expect(symbolLegend([{ id: 'a', value: 391_000 }])).toEqual([400_000, 150_000, 25_000]);
    expect(symbolLegend([{ id: 'a', value: 3 }])).toEqual([3, 1]);
    expect(symbolLegend([{ id: 'a', value: 0 }])).toEqual([]);
  });
});
