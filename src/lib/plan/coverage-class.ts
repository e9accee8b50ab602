/** Steps of the table of coverage. */
import type { CoverageCell } from './coverage';

/** First share of each step but the first, in hundredths. */
const STEPS = [50, 75, 90, 100];

/**
 * Cases with a value in hundredths, rounded; a cell that lacks one case is never 100, one that has one is never 0. NaN of no case.
 */
export function coverageShare({ known, of }: CoverageCell): number {
  const share = (100 * known) / of;
  if (known < of && share > 99) return 99;
  return known > 0 && share < 1 ? 1 : Math.round(share);
}

/** Step of a cell, 1 to 5; the last is for every case. */
export function coverageClass(cell: CoverageCell): number {
  const share = coverageShare(cell);
  return 1 + STEPS.filter((step) => share >= step).length;
}
