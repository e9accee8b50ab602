import type { Theme } from '../indicator/types';
import { divergingOf, hueOf, neutralsOf, type ColourScheme } from './palette';
import { rampFor } from './ramp';

/**
 * How a comune is painted. `index` counts from 0, low to high.
 * `category` is an ordered class and takes the ramp too; `flat` is the one-colour map of a yes;
 * `land` is quiet ground, `group` the tone of a highlighted group, `subject` the ink of the one territory a page is about.
 */
export type Fill =
  | { kind: 'class' | 'category'; index: number; of: number }
  | { kind: 'diverging'; index: number; of: 5 | 7 }
  | { kind: 'zero' | 'flat' | 'land' | 'group' | 'subject' | 'missing' | 'suppressed' };

/** Class name map.css paints: `c1`…`c7` (with `data-classes` on the svg), `d1`…`d7`, or the kind itself. */
export function fillClass(fill: Fill): string {
  switch (fill.kind) {
    case 'class':
    case 'category':
      return `c${fill.index + 1}`;
    case 'diverging':
      // Five diverging classes are stops 1, 2, 4, 6 and 7 of the seven.
      return `d${(fill.of === 5 ? [1, 2, 4, 6, 7][fill.index] : fill.index + 1) ?? 4}`;
    default:
      return fill.kind;
  }
}

/** The same paint as a `#rrggbb`, for the live map; null where a pattern is painted instead. */
export function fillColour(fill: Fill, scheme: ColourScheme, hue: Theme): string | null {
  const neutral = neutralsOf(scheme);
  switch (fill.kind) {
    case 'class':
    case 'category':
      return rampFor(scheme, hue, fill.of)[fill.index] ?? null;
    case 'diverging':
      return divergingOf(scheme, fill.of)[fill.index] ?? null;
    case 'zero':
      return hueOf(scheme, hue).ramp[0] ?? null;
    case 'flat':
      return hueOf(scheme, hue).ramp[2] ?? null;
    case 'land':
      return neutral.sheet;
    case 'group':
      return neutral.line;
    case 'subject':
      return neutral.ink;
    case 'missing':
    case 'suppressed':
      return null;
  }
}
