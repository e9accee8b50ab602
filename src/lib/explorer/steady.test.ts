import { describe, expect, it } from 'vitest';
import { steadyPick } from './steady';

describe('steadyPick', () => {
  it('gives the same object while the picked parts are the same', () => {
    const pick = steadyPick<{ a: number; b: readonly number[]; c: string }, 'a' | 'b'>(['a', 'b']);
    const b = [1];
    const first = pick({ a: NaN, b, c: 'x' });
    expect(first).toEqual({ a: NaN, b });
    expect(pick({ a: NaN, b, c: 'y' })).toBe(first);
    expect(pick({ a: NaN, b: [1], c: 'y' })).not.toBe(first);
    expect(pick({ a: 2, b, c: 'y' })).toEqual({ a: 2, b });
  });
});
