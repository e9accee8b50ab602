import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustP, CORRECTIONS } from './multiple-testing';

/** The fifteen p-values of Benjamini and Hochberg 1995, ordered. */
const published = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1.0,
];
const significant = (ps: (number | null)[]) => ps.filter((p) => p !== null && p <= 0.05).length;

describe('adjustP', () => {
  it('rejects as many as Benjamini and Hochberg did at 0.05', () => {
    expect(significant(adjustP(published, 'bonferroni'))).toBe(3);
    expect(significant(adjustP(published, 'holm'))).toBe(3);
    expect(significant(adjustP(published, 'fdr'))).toBe(4);
    expect(significant(adjustP(published, 'none'))).toBe(9);
  });

  it('gives what p.adjust of R gives', () => {
    const ps = [0.009, 0.0008, 0.205, 0.165, 0.396, 0.45, 0.641, 0.781, 0.9, 0.986];
    const compare = (made: (number | null)[], expected: number[]) =>
      expected.forEach((p, i) => expect(made[i]).toBeCloseTo(p, 9));
    compare(
      adjustP(ps, 'fdr'),
      [0.045, 0.008, 0.5125, 0.5125, 0.75, 0.75, 0.915714286, 0.97625, 0.986, 0.986],
    );
    compare(adjustP(ps, 'holm'), [0.081, 0.008, 1, 1, 1, 1, 1, 1, 1, 1]);
    compare(adjustP(ps, 'bonferroni'), [0.09, 0.008, 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it('does not count what was not tested', () => {
    expect(adjustP([null, 0.02, null, 0.5], 'bonferroni')).toEqual([null, 0.04, null, 1]);
    expect(adjustP([], 'fdr')).toEqual([]);
  });

  it('keeps the order, never helps a p-value, and is stricter from fdr to Holm to Bonferroni', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (ps) => {
        const [none, fdr, holm, bonferroni] = CORRECTIONS.map((correction) => adjustP(ps, correction));
        expect(none).toEqual(ps);
        ps.forEach((p, i) => {
          const [f, h, b] = [fdr![i]!, holm![i]!, bonferroni![i]!];
          expect(p).toBeLessThanOrEqual(f + 1e-12);
          expect(f).toBeLessThanOrEqual(h + 1e-12);
          expect(h).toBeLessThanOrEqual(b + 1e-12);
          expect(b).toBeLessThanOrEqual(1);
          ps.forEach((q, j) => q > p && expect(fdr![j]).toBeGreaterThanOrEqual(f));
        });
      }),
    );
  });
});
