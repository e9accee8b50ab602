import { describe, expect, it } from 'vitest';
import { groupBorder } from './groupBorder';
import type { ViewPoint } from './paths';

// Two squares of side 1 with a common side, walked in opposite ways.
const square = (x: number): { rings: ViewPoint[][] } => ({
  rings: [
    [
      [x, 0],
      [x + 1, 0],
      [x + 1, 1],
      [x, 1],
      [x, 0],
    ],
  ],
});
const edges = (path: string): number => path.split('m').length - 1;

describe('the border of several shapes', () => {
  it('leaves out what they share', () => {
    expect(edges(groupBorder([square(0)]))).toBe(4);
    expect(edges(groupBorder([square(0), square(1)]))).toBe(6);
    expect(groupBorder([square(0), square(1)])).not.toContain('m10 0l0 10');
  });

  it('keeps pieces that do not touch whole, and is empty for none', () => {
    expect(edges(groupBorder([square(0), square(5)]))).toBe(8);
    expect(groupBorder([])).toBe('');
  });
});
