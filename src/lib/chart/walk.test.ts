import { describe, expect, it } from 'vitest';
import { alongX, stepAcross, stepAlong } from './walk';

// Synthetic: c stands over b.
const dots = [
  { id: 'b', x: 20, y: 9 },
  { id: 'a', x: 10, y: 5 },
  { id: 'c', x: 20, y: 1 },
];
const order = alongX(dots);

describe('alongX', () => {
  it('goes from left to right and from the top', () => {
    expect(order.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  });
});

describe('stepAlong', () => {
  const to = (from: string | null, key: string) => stepAlong(order, from, key)?.id;

  it('stops at the ends', () => {
    expect([to('a', 'ArrowRight'), to('b', 'ArrowRight'), to('a', 'ArrowLeft')]).toEqual(['c', 'b', 'a']);
    expect([to('c', 'Home'), to('c', 'End')]).toEqual(['a', 'b']);
  });

  it('begins at an end where nobody has walked yet', () => {
    expect([to(null, 'ArrowRight'), to(null, 'ArrowLeft')]).toEqual(['a', 'b']);
  });

  it('leaves other keys alone', () => {
    expect(to('a', 'ArrowUp')).toBeUndefined();
    expect(stepAlong([], null, 'End')).toBeUndefined();
  });
});

describe('stepAcross', () => {
  const to = (from: string | null, key: string) => stepAcross(order, from, key)?.id;

  it('goes by the side that is pressed', () => {
    expect([to('a', 'ArrowRight'), to('a', 'ArrowUp'), to('a', 'ArrowDown')]).toEqual(['b', 'c', 'b']);
    expect([to('b', 'ArrowDown'), to('c', 'ArrowUp')]).toEqual(['b', 'c']);
  });

  it('reaches every dot from any other, along each side', () => {
    for (const key of ['ArrowRight', 'ArrowDown']) {
      const seen: (string | undefined)[] = [];
      while (seen.length < order.length) seen.push(to(seen.at(-1) ?? null, key));
      expect(seen.sort()).toEqual(['a', 'b', 'c']);
    }
  });

  it('knows the ends, and leaves other keys alone', () => {
    expect([to('c', 'Home'), to('c', 'End'), to('c', 'x')]).toEqual(['a', 'b', undefined]);
  });
});
