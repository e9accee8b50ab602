import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, nearestDot, QUARTERS, quartersOf, unitsBetween, unitsInside } from './brush';

describe('brushing', () => {
  const rows = [
    { id: 'a', value: 1 },
    { id: 'b', value: 2 },
    { id: 'c', value: null },
    { id: 'd', value: 3 },
  ];

  it('takes the ends in and leaves gaps out', () => {
    expect([...unitsBetween(rows, 1, 2)]).toEqual(['a', 'b']);
    expect([...unitsBetween(rows, -9, 9)]).toEqual(['a', 'b', 'd']);
    expect(unitsBetween(rows, 4, 9).size).toBe(0);
  });

  it('takes what a rectangle covers, from whichever corner it was drawn', () => {
    const dots = [
      { id: 'a', x: 10, y: 10 },
      { id: 'b', x: 50, y: 50 },
      { id: 'c', x: 10, y: 50 },
    ];
    expect([...unitsInside(dots, { x0: 20, x1: 0, y0: 60, y1: 5 })]).toEqual(['a', 'c']);
    expect([...unitsInside(dots, { x0: 0, x1: 100, y0: -Infinity, y1: Infinity })]).toEqual(['a', 'b', 'c']);
  });
});

describe('boxOf', () => {
  it('is the same from whichever corner it was drawn', () => {
    const box = { x: 5, y: 2, width: 10, height: 6 };
    expect(boxOf({ x0: 5, x1: 15, y0: 2, y1: 8 })).toEqual(box);
    expect(boxOf({ x0: 15, x1: 5, y0: 8, y1: 2 })).toEqual(box);
  });
});

describe('quartersOf', () => {
  it('puts every unit in one quarter', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ x: fc.integer(), y: fc.integer() })), (points) => {
        const items = points.map((p, i) => ({ ...p, id: String(i) }));
        const quarters = quartersOf(items, 0, 0);
        expect(QUARTERS.flatMap((q) => [...quarters[q]]).sort()).toEqual(items.map((i) => i.id).sort());
      }),
    );
  });

  it('reads need upwards and resource to the right, a median as above', () => {
    const at = (x: number, y: number): (typeof QUARTERS)[number] | undefined => {
      const quarters = quartersOf([{ id: 'one', x, y }], 5, 5);
      return QUARTERS.find((q) => quarters[q].has('one'));
    };
    expect(at(1, 9)).toBe('alto-poco');
    expect(at(5, 5)).toBe('alto-molto');
    expect(at(9, 1)).toBe('basso-molto');
    expect(at(1, 1)).toBe('basso-poco');
  });
});

describe('nearestDot', () => {
  const dots = [
    { id: 'a', x: 0, y: 0 },
    { id: 'b', x: 10, y: 0 },
  ];
  it('finds the nearest within reach', () => {
    expect(nearestDot(dots, 6, 1, 20)).toBe('b');
    expect(nearestDot(dots, 40, 0, 20)).toBeNull();
    expect(nearestDot([], 0, 0, 20)).toBeNull();
  });
});
