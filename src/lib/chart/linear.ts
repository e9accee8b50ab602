/** A place on a line for a number on another. */
export type Linear = (value: number) => number;

/**
 * Maps `from` onto `to`, straight; with `clamp` nothing falls outside `to`. An empty `from` maps to the middle of `to`.
 * d3's scale does the same with formats and colours in tow, which weigh more than the charts on a map's first load.
 */
export function linear(
  [a, b]: readonly [number, number],
  [c, d]: readonly [number, number],
  { clamp = false } = {},
): Linear {
  return (value) => {
    const share = a === b ? 0.5 : (value - a) / (b - a);
    return c + (clamp ? Math.min(1, Math.max(0, share)) : share) * (d - c);
  };
}
