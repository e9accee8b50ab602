import { ascending } from 'd3';

/** Ways of allowing for many tests at once. */
export const CORRECTIONS = ['none', 'fdr', 'holm', 'bonferroni'] as const;
export type Correction = (typeof CORRECTIONS)[number];

/**
 * p-values that may be compared with the level as if there were one test only, in the order given; null (no test) stays null and is
 * not counted.
 *
 * - `fdr`: of the units called significant at a level, at most that share are false, in the mean (Benjamini and Hochberg, JRSS B 57,
 *   1995); holds for independent or positively dependent tests, as neighbouring units are.
 * - `holm`, `bonferroni`: the chance of even one false call is at most the level (Holm, Scandinavian Journal of Statistics 6, 1979).
 *
 * A pseudo p-value of R permutations is never below 1 / (R + 1), two-sided 2 / (R + 1): with many units raise R before reading
 * "nothing significant".
 */
export function adjustP(ps: readonly (number | null)[], correction: Correction): (number | null)[] {
  const order = ps.flatMap((p, at) => (p === null ? [] : [{ p, at }])).sort((a, b) => ascending(a.p, b.p));
  const m = order.length;
  const adjusted: (number | null)[] = ps.map(() => null);
  const put = (at: number, p: number) => (adjusted[at] = Math.min(1, p));
  switch (correction) {
    case 'none':
      order.forEach(({ p, at }) => put(at, p));
      break;
    case 'bonferroni':
      order.forEach(({ p, at }) => put(at, p * m));
      break;
    case 'holm': {
      let most = 0;
      order.forEach(({ p, at }, i) => put(at, (most = Math.max(most, p * (m - i)))));
      break;
    }
    case 'fdr': {
      let least = 1;
      [...order].reverse().forEach(({ p, at }, i) => put(at, (least = Math.min(least, (p * m) / (m - i)))));
      break;
    }
  }
  return adjusted;
}
