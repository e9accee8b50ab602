import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageClass, coverageShare } from './coverage-class';

describe('coverageShare', () => {
  it.each([
    [55, 55, 100, 5],
    [549, 550, 99, 4],
    [1, 550, 1, 1],
    [0, 55, 0, 1],
    [27, 54, 50, 2],
    [41, 55, 75, 3],
    [50, 55, 91, 4],
  ])('%i of %i is %i, step %i', (known, of, share, step) => {
    expect(coverageShare({ known, of })).toBe(share);
    expect(coverageClass({ known, of })).toBe(step);
  });

  it('is 100 only where all is known and 0 only where nothing is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (of, n) => {
        const known = n % (of + 1);
        const share = coverageShare({ known, of });
        expect(share === 100).toBe(known === of);
        expect(share === 0).toBe(known === 0);
      }),
    );
  });
});
