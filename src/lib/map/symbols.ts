/** A circle of the proportional map. */
export interface Symbol55 {
  id: string;
  value: number;
}

export interface SizedSymbol extends Symbol55 {
  /** Radius, per cent of the width of the frame. */
  radius: number;
}

/** Radius of the largest circle, per cent of the frame. */
export const LARGEST_RADIUS = 8.5;

/** Least radius drawn, CSS px: a circle below it would be a dot nobody can point at. */
export const LEAST_RADIUS_PX = 3;
/** Widths of the frame, CSS px, up to which map.css draws a small circle at its least radius. */
export const LEAST_STEPS = [340, 420, 560, 740, 1000] as const;

/**
 * Circles whose area is proportional to the value, largest first so that small ones lie on top. Values of 0 or less, or not
 * finite, draw nothing. `largest` fixes the scale over several years; by default the largest value shown.
 */
export function sizeSymbols(symbols: readonly Symbol55[], largest?: number): SizedSymbol[] {
  const drawn = symbols.filter(({ value }) => Number.isFinite(value) && value > 0);
  const top = largest ?? Math.max(0, ...drawn.map(({ value }) => value));
  return drawn
    .map((symbol) => ({ ...symbol, radius: LARGEST_RADIUS * Math.sqrt(symbol.value / top) }))
    .sort((a, b) => b.radius - a.radius || a.id.localeCompare(b.id));
}

/** The widest of {@link LEAST_STEPS} at which a radius (per cent of the frame) is still under the least; null for a larger circle. */
export function leastUntil(radius: number): number | null {
  return LEAST_STEPS.filter((width) => (radius * width) / 100 < LEAST_RADIUS_PX).at(-1) ?? null;
}
