import { colour, map } from '../../styles/tokens.json';
import type { Theme } from '../indicator/types';

export type ColourScheme = 'light' | 'dark';

/** What a hue paints: the five stops of its ramp, low to high, the ink of a label on each, and its one strong colour. */
export interface Hue {
  ramp: readonly string[];
  inks: readonly string[];
  mark: string;
}

/** `contesto` has no hue: greys of the same steps as tokens.css gives to `[data-hue='contesto']`. */
const CONTEXT: Record<ColourScheme, Hue> = {
  light: {
    ramp: ['#e6e3db', '#c4bfb3', '#9a9488', '#6a655b', '#3a3732'],
    inks: inks(3, '#1D1B17', '#FFFFFF'),
    mark: '#4a463f',
  },
  dark: {
    ramp: ['#2c2a26', '#4a463f', '#6a655b', '#9a9488', '#d8d4ca'],
    inks: inks(3, '#FFFFFF', '#1D1B17'),
    mark: '#c9c4b9',
  },
};

/** Colours of a theme in a scheme. */
export function hueOf(scheme: ColourScheme, theme: Theme): Hue {
  if (theme === 'contesto') return CONTEXT[scheme];
  const { ramp5, rampLabelInk, mark } = colour[scheme].theme[theme];
  return { ramp: ramp5, inks: rampLabelInk, mark };
}

/** The seven diverging stops, low to high, the fourth neutral. */
export function divergingOf(scheme: ColourScheme): readonly string[] {
  return colour[scheme].diverging7;
}

/** The nine colours of two crossed indicators: need low to high by rows, resource low to high along each. */
export function crossOf(scheme: ColourScheme): readonly string[] {
  return colour[scheme].bivariate3x3.cells.flat();
}

/** Neutral tones, paper to ink. */
export function neutralsOf(scheme: ColourScheme): (typeof colour)['light']['neutral'] {
  return colour[scheme].neutral;
}

/** Paint of the map's own lines, widths in CSS px. */
export function mapPaintOf(scheme: ColourScheme): (typeof map)['light'] {
  return map[scheme];
}

/** Fill and mark colour of the two patterns that stand for an absent value. */
export function patternColours(
  scheme: ColourScheme,
): Record<'missing' | 'suppressed', { ground: string; mark: string }> {
  const { missing, suppressed } = colour[scheme].status;
  return {
    missing: { ground: missing.fill, mark: missing.line },
    suppressed: { ground: suppressed.fill, mark: suppressed.dot },
  };
}

function inks(switchAt: number, low: string, high: string): string[] {
  return Array.from({ length: 5 }, (_, index) => (index < switchAt ? low : high));
}
