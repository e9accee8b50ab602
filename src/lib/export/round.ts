/**
 * A number short enough to send and exact enough to compute with: at least six significant digits and never fewer
 * than two decimals, so counts and cents stay whole and a rate does not travel with sixteen digits. A digit more where a
 * second rounding would go the wrong way.
 */
export function roundForWeb(value: number | null): number | null {
  if (value === null || Number.isInteger(value)) return value;
  const integerDigits = Math.max(0, Math.floor(Math.log10(Math.abs(value))) + 1);
  const decimals = Math.max(2, 6 - integerDigits);
  for (let more = 0; more < 3; more += 1) {
    const rounded = Number(value.toFixed(decimals + more));
    if (SHOWN.every((shown) => rounded.toFixed(shown) === value.toFixed(shown))) return rounded;
  }
  return value;
}

/** Decimals that pages show: rounded to cents on its way, 24,685.4997 would be read as 24,686. */
const SHOWN = [0, 1, 2];
