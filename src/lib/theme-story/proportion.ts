/** How a proportion may be said in words without saying more than the numbers do. */

/** `exact` to the decimal that is written, `about` close by, `almost` a little under, `over` above. */
export type Nearness = 'exact' | 'about' | 'almost' | 'over';

/** A share as a fraction of everyday speech. */
export interface SpokenShare {
  near: Nearness;
  fraction: Fraction;
}

/** Numerator and denominator, ascending. */
const FRACTIONS = {
  'un decimo': 1 / 10,
  'un quinto': 1 / 5,
  'un quarto': 1 / 4,
  'un terzo': 1 / 3,
  'la metà': 1 / 2,
  'due terzi': 2 / 3,
  'tre quarti': 3 / 4,
  'quattro quinti': 4 / 5,
  'nove decimi': 9 / 10,
} as const;
export type Fraction = keyof typeof FRACTIONS;
export const FRACTION_VALUES: Readonly<Record<Fraction, number>> = FRACTIONS;

const EXACT = 0.0005;
const ABOUT = 0.01;
const ALMOST = 0.025;

/**
 * A share (0 to 1) against the fractions people say: within a hundredth it is about that fraction, up to a fortieth under it almost
 * that fraction, otherwise more than the fraction below. Null under a tenth, where only the figure helps.
 */
export function spokenShare(share: number): SpokenShare | null {
  const all = Object.entries(FRACTIONS) as [Fraction, number][];
  const about = all.find(([, value]) => Math.abs(share - value) <= ABOUT);
  if (about) return { near: Math.abs(share - about[1]) < EXACT ? 'exact' : 'about', fraction: about[0] };
  const almost = all.find(([, value]) => share < value && value - share <= ALMOST);
  if (almost) return { near: 'almost', fraction: almost[0] };
  const below = all.findLast(([, value]) => share > value);
  return below ? { near: 'over', fraction: below[0] } : null;
}

/** How many times as much, a whole number from 2 to 10. */
export interface SpokenTimes {
  near: Exclude<Nearness, 'exact'>;
  times: number;
}

/**
 * How many times `more` is `less`: within a fiftieth of a whole number it is about that, up to a fifth of a time under it almost that,
 * otherwise more than the whole number below. Null where it is not near the double, or where one of the two is not above zero.
 */
export function spokenTimes(more: number, less: number): SpokenTimes | null {
  if (!(less > 0) || !(more > 0)) return null;
  const ratio = more / less;
  if (!Number.isFinite(ratio)) return null;
  const near = Math.round(ratio);
  if (near >= 2 && near <= 10 && Math.abs(ratio - near) <= 0.02 * near) return { near: 'about', times: near };
  const above = Math.ceil(ratio);
  if (above >= 2 && above <= 10 && above - ratio <= 0.2) return { near: 'almost', times: above };
  return ratio >= 2 ? { near: 'over', times: Math.min(10, Math.floor(ratio)) } : null;
}

/** Which way a figure went; `same` where the change would be written as zero with one decimal of a percent. */
export type Way = 'up' | 'down' | 'same';

/** Change between two dates, in percent; null from nothing. */
export function changeOf(from: number, to: number): { percent: number; way: Way } | null {
  if (from === 0) return null;
  const percent = ((to - from) / from) * 100;
  return { percent, way: Math.abs(percent) < 0.05 ? 'same' : percent > 0 ? 'up' : 'down' };
}
