/** `dot`: 1234.5; `comma`: 1234,5 (no thousands separator in either: none of our sources writes one). */
export type NumberFormat = 'dot' | 'comma';

const SHAPE: Record<NumberFormat, RegExp> = {
  dot: /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
  comma: /^[+-]?\d+(?:,\d+)?$/,
};

/** The number a raw cell holds, or null when the text is not a number in that format (never NaN, never a guess). */
export function parseNumber(text: string, format: NumberFormat = 'dot'): number | null {
  const trimmed = text.trim();
  if (!SHAPE[format].test(trimmed)) return null;
  const value = Number(trimmed.replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

/** Rounds to `digits` decimals half away from zero, so that published values do not carry floating-point dust. */
export function round(value: number, digits: number): number {
  const rounded = shift(Math.round(shift(Math.abs(value), digits)), -digits);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Moves the decimal point by way of the text, where multiplying would add dust (1.005 × 100 = 100.49999…). */
function shift(value: number, digits: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}
