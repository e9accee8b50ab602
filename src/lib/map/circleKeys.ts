import { LARGEST_RADIUS, LEAST_RADIUS_PX } from './symbols';

/** One nested circle of a legend, CSS px; `top` is its own top, `labelY` the middle of its number. */
export interface CircleKey {
  value: number;
  radius: number;
  top: number;
  labelY: number;
}

/** Least distance of two numbers, CSS px. */
export const KEY_STEP = 16;

/**
 * Nested circles standing on one ground, as large as those of a map whose frame is `framePx` wide.
 * Numbers stand at the tops of their circles, pushed down where they would come nearer than {@link KEY_STEP}.
 * @param values values of the keys, largest first
 * @param largest value drawn at the largest radius
 */
export function circleKeys(values: readonly number[], largest: number, framePx: number): CircleKey[] {
  const radiusOf = (value: number): number =>
    Math.max(LEAST_RADIUS_PX, (framePx * LARGEST_RADIUS * Math.sqrt(value / largest)) / 100);
  const ground = 2 * Math.max(0, ...values.map(radiusOf));
  let above = -Infinity;
  return values.map((value) => {
    const radius = round(radiusOf(value));
    const top = round(ground - 2 * radius);
    above = Math.max(top, above + KEY_STEP);
    return { value, radius, top, labelY: above };
  });
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
