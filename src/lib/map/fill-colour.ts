import type { Theme } from '../indicator/types';
import type { Fill } from './fill';
import { crossOf, divergingOf, hueOf, neutralsOf, type ColourScheme } from './palette';
import { rampFor } from './ramp';

/**
 * The paint of a comune as a `#rrggbb`, for the live map and for pictures; null where a pattern is painted instead.
 * Apart from the class names, so that a page with only a drawn map does not carry the palette: its colours are in map.css.
 */
export function fillColour(fill: Fill, scheme: ColourScheme, hue: Theme): string | null {
  const neutral = neutralsOf(scheme);
  switch (fill.kind) {
    case 'class':
    case 'category':
      return rampFor(scheme, hue, fill.of)[fill.index] ?? null;
    case 'diverging':
      return divergingOf(scheme)[fill.stop - 1] ?? null;
    case 'cross':
      return crossOf(scheme)[fill.cell] ?? null;
    case 'zero':
      return hueOf(scheme, hue).ramp[0] ?? null;
    case 'flat':
      return hueOf(scheme, hue).ramp[2] ?? null;
    case 'land':
      return neutral.sheet;
    case 'outside':
      return neutral.land;
    case 'group':
      return neutral.line;
    case 'subject':
      return neutral.ink;
    case 'missing':
    case 'suppressed':
      return null;
  }
}
