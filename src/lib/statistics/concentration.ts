import { ascending, sum } from 'd3';
import { assertSameLength, found, isKnown, refused, type Known, type Outcome } from './outcome';

/** How an amount is spread over a base, such as organisations over residents. */
export interface Lorenz {
  /** From (0, 0) to (1, 1): share of the base, share of the amount it has, units with the least amount for their base first. */
  points: { base: number; amount: number; unit: number | null }[];
  /** Twice the area between the curve and the diagonal: 0 where all units have the same rate, towards 1 where one has all. */
  gini: number;
  /** Units used: those with both values. */
  n: number;
}

/** `negative`: in the unit at position `at`. `nothing`: no amount or no base at all. */
export type ConcentrationReason = 'negative' | 'nothing';

/**
 * Lorenz curve (Lorenz 1905) of an amount against a base, both ≥ 0, one value a unit, and its Gini coefficient by trapezes,
 * 1 − Σ (Bₖ − Bₖ₋₁)(Aₖ + Aₖ₋₁) (Brown, Social Science and Medicine 38, 1994). With a base of 1 for all it is the usual Gini of n
 * values, without the small-sample factor n / (n − 1). Inequality within units is not seen, so it is a lower bound.
 * Units that lack a value are left out.
 */
export function lorenz(
  amounts: readonly Known[],
  bases: readonly Known[],
): Outcome<Lorenz, ConcentrationReason> {
  assertSameLength('bases', amounts.length, [bases.length]);
  const units = amounts.flatMap((amount, unit) => {
    const base = bases[unit];
    return isKnown(amount) && isKnown(base) ? [{ unit, amount, base }] : [];
  });
  const negative = units.find(({ amount, base }) => amount < 0 || base < 0);
  if (negative) return refused('negative', String(negative.unit));
  const [allAmount, allBase] = [sum(units, (u) => u.amount), sum(units, (u) => u.base)];
  if (!isShareable(allAmount) || !isShareable(allBase)) return refused('nothing');
  const points: Lorenz['points'] = [{ base: 0, amount: 0, unit: null }];
  let [base, amount, twiceBelow] = [0, 0, 0];
  const byRate = units
    .filter((u) => u.amount > 0 || u.base > 0)
    // A rate over no base is the highest there is.
    .sort((a, b) =>
      ascending(a.base > 0 ? a.amount / a.base : Infinity, b.base > 0 ? b.amount / b.base : Infinity),
    );
  byRate.forEach((u, i) => {
    const last = i === byRate.length - 1;
    // The sums may end a rounding error beside 1.
    const nextBase = last ? 1 : Math.min(1, base + u.base / allBase);
    const nextAmount = last ? 1 : Math.min(1, amount + u.amount / allAmount);
    twiceBelow += (nextBase - base) * (nextAmount + amount);
    [base, amount] = [nextBase, nextAmount];
    points.push({ base, amount, unit: u.unit });
  });
  return found({ points, gini: Math.min(1, Math.max(0, 1 - twiceBelow)), n: units.length });
}

/**
 * Location quotient of each unit: its rate divided by the rate of all units together, (aᵢ / bᵢ) / (Σa / Σb). 1: as everywhere; 2: twice
 * (Isard, Methods of Regional Analysis, 1960; in the form of the U.S. Bureau of Labor Statistics). `whole` gives the rate to compare
 * with where the units are only a part of it; without it the units that have both values are the whole.
 * Null where a value is not known or the base is 0.
 */
export function locationQuotients(
  amounts: readonly Known[],
  bases: readonly Known[],
  whole?: { amount: number; base: number },
): Outcome<(number | null)[], ConcentrationReason> {
  assertSameLength('bases', amounts.length, [bases.length]);
  const both = amounts.map((amount, unit) => {
    const base = bases[unit];
    return isKnown(amount) && isKnown(base) ? { amount, base } : null;
  });
  const negative = both.findIndex((unit) => unit !== null && (unit.amount < 0 || unit.base < 0));
  if (negative >= 0) return refused('negative', String(negative));
  const amount = whole?.amount ?? sum(both, (unit) => unit?.amount ?? 0);
  const base = whole?.base ?? sum(both, (unit) => unit?.base ?? 0);
  if (!isShareable(amount) || !isShareable(base)) return refused('nothing');
  return found(
    both.map((unit) => {
      const quotient = unit && unit.base > 0 ? unit.amount / unit.base / (amount / base) : null;
      return quotient !== null && Number.isFinite(quotient) ? quotient : null;
    }),
  );
}

const isShareable = (total: number): boolean => total > 0 && Number.isFinite(total);
