/**
 * A number short enough to send and exact enough to compute with: at least six significant digits and never fewer
 * than two decimals, so counts and cents stay whole and a rate does not travel with sixteen digits.
 */
export function roundForWeb(value: number | null): number | null {
  if (value === null || Number.isInteger(value)) return value;
  const integerDigits = Math.max(0, Math.floor(Math.log10(Math.abs(value))) + 1);
  return Number(value.toFixed(Math.max(2, 6 - integerDigits)));
}
