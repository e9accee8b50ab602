/** Geometry of stacked contributions on one scale for all bars, in per cent of the width. */

export interface StackScale {
  /** Sum of what lowers, of the bar that goes lowest; at most 0. */
  low: number;
  /** Sum of what raises, of the bar that goes highest. */
  high: number;
  /** Where the base stands. */
  zero: number;
}

export interface StackSegment {
  /** Position among the parts; their number for the penalty. */
  index: number;
  x: number;
  width: number;
}

/** One scale for all bars; what raises goes right of the base, what lowers left of it. */
export function stackScale(
  bars: readonly { parts: readonly number[] | null; penalty: number }[],
): StackScale {
  let [low, high] = [0, 0];
  for (const { parts, penalty } of bars) {
    if (!parts) continue;
    const all = [...parts, penalty];
    low = Math.min(low, sum(all.filter((value) => value < 0)));
    high = Math.max(high, sum(all.filter((value) => value > 0)));
  }
  const zero = high - low > 0 ? round(((0 - low) / (high - low)) * 100) : 0;
  return { low, high, zero };
}

/** Segments of one bar, parts in their order from the base outwards; those of no width are left out. */
export function stacked(
  parts: readonly number[],
  penalty: number,
  { low, high, zero }: StackScale,
): StackSegment[] {
  const range = high - low;
  if (!(range > 0)) return [];
  let [right, left] = [zero, zero];
  return [...parts, penalty].flatMap((value, index) => {
    const width = round((Math.abs(value) / range) * 100);
    if (width === 0) return [];
    if (value < 0) left -= width;
    const x = round(value < 0 ? left : right);
    if (value > 0) right += width;
    return [{ index, x, width }];
  });
}

/** Class of the ramp of the nth component: neighbours differ by lightness, the number says which it is. */
export function toneOf(index: number): string {
  return `c${[5, 2, 4, 3][index % 4] ?? 5}`;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const round = (value: number): number => Math.round(value * 100) / 100;
