import type { Theme } from '../indicator/types';
import { mixOklab } from './colour';
import { hueOf, type ColourScheme } from './palette';

/**
 * Where each class sits on the five drawn stops, 0…4. Five classes are the stops themselves, fewer than three keep off the
 * ends; no class falls between stops 2 and 3, where neither dark nor white text reads (a unit test measures it).
 */
const POSITIONS: readonly (readonly number[])[] = [
  [2],
  [1, 3],
  [0, 2, 4],
  [0, 1.5, 3, 4],
  [0, 1, 2, 3, 4],
  [0, 0.75, 1.5, 2.05, 3.1, 4],
  [0, 0.65, 1.3, 2, 3, 3.5, 4],
];

/** Positions of `count` classes, 1…7. @throws RangeError for another count. */
export function rampPositions(count: number): readonly number[] {
  const positions = POSITIONS[count - 1];
  if (!positions) throw new RangeError(`A ramp has 1 to 7 classes, not ${count}`);
  return positions;
}

/** Colours of `count` classes of a theme, low to high, as `#rrggbb`, mixed in OKLab like `color-mix(in oklab)` in map.css. */
export function rampFor(scheme: ColourScheme, hue: Theme, count: number): string[] {
  const stops = hueOf(scheme, hue).ramp;
  return rampPositions(count).map((position) => {
    const low = Math.floor(position);
    const from = stops[low] ?? '#000000';
    const to = stops[Math.min(4, low + 1)] ?? from;
    return mixOklab(from, to, position - low);
  });
}

/** Ink of a label on each class: that of the nearest drawn stop, as map.css gives it. */
export function labelInksFor(scheme: ColourScheme, hue: Theme, count: number): string[] {
  const { inks } = hueOf(scheme, hue);
  return rampPositions(count).map((position) => inks[Math.round(position)] ?? '#1D1B17');
}
