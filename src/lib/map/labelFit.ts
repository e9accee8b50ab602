import type { ViewPoint } from './paths';

/** A text block: width of each line and their distance, in the units of the rings. */
export interface TextBlock {
  widths: readonly number[];
  lineHeight: number;
}

/** Share of a line that may lie outside its polygon, half on each side: a letter's edge, not a letter. */
const SPILL = 0.28;
/** Steps up and down from the label point, shares of the polygon's height. */
const SHIFTS = [0, -0.06, 0.06, -0.12, 0.12, -0.18, 0.18, -0.24, 0.24, -0.3, 0.3, -0.36, 0.36];
/** Where a line is measured, shares of the line's height from its middle: x-height letters reach so far. */
const SAMPLES = [-0.25, 0.25];

/**
 * Middles at which every line of a block lies inside the polygon (but for {@link SPILL}), best first; empty when there is none.
 * @param at the polygon's rings and the point the block should stand on, one unit
 */
export function placeInside(
  text: TextBlock,
  { x, y, rings }: { x: number; y: number; rings: readonly (readonly ViewPoint[])[] },
): ViewPoint[] {
  const heights = rings.flat().map(([, py]) => py);
  const height = Math.max(...heights) - Math.min(...heights);
  if (text.lineHeight * text.widths.length > height) return [];
  return SHIFTS.flatMap((shift) => {
    const middle = y + shift * height;
    const range = rangeAt(text, x, middle, rings);
    if (!range) return [];
    const [low, high] = range;
    return [Math.min(Math.max(x, low), high), high, low].map((left): ViewPoint => [left, middle]);
  });
}

/** Least and greatest middle at which all lines fit between the borders at their own heights; null when they do not. */
function rangeAt(
  { widths, lineHeight }: TextBlock,
  x: number,
  middle: number,
  rings: readonly (readonly ViewPoint[])[],
): [number, number] | null {
  let [low, high] = [-Infinity, Infinity];
  for (const [index, width] of widths.entries()) {
    const line = middle + (index - (widths.length - 1) / 2) * lineHeight;
    for (const sample of SAMPLES) {
      const chord = chordAt(rings, x, line + sample * lineHeight);
      if (!chord) return null;
      const half = (width * (1 - SPILL / (1 + SPILL))) / 2;
      low = Math.max(low, chord[0] + half);
      high = Math.min(high, chord[1] - half);
    }
  }
  return low <= high ? [low, high] : null;
}

/** The stretch of a horizontal line inside the rings that holds `x`, or the nearest stretch; null when the line misses them. */
export function chordAt(
  rings: readonly (readonly ViewPoint[])[],
  x: number,
  y: number,
): [number, number] | null {
  const crossings: number[] = [];
  for (const ring of rings) {
    for (const [index, [bx, by]] of ring.entries()) {
      const [ax, ay] = ring[index === 0 ? ring.length - 1 : index - 1] ?? [bx, by];
      if (ay > y !== by > y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    }
  }
  crossings.sort((a, b) => a - b);
  let best: [number, number] | null = null;
  let bestDistance = Infinity;
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const chord: [number, number] = [crossings[index] ?? 0, crossings[index + 1] ?? 0];
    const distance = Math.max(chord[0] - x, x - chord[1], 0);
    if (distance < bestDistance) [best, bestDistance] = [chord, distance];
  }
  return best;
}
