import { channels } from './colour';
import { patternColours, type ColourScheme } from './palette';

/** A tile of pixels as MapLibre takes it. */
export interface PatternTile {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** Device pixels to a CSS px in a tile. */
const DRAWN_RATIO = 2;
/**
 * Ratio told to MapLibre. It keeps patterns still on the ground between whole zooms, so they grow from 1 to 2 times before they
 * start again; drawn a third smaller they stay around their size.
 */
export const PATTERN_RATIO = 3;
/** Period of both patterns, CSS px (tokens, `status`). The diagonal repeats every 6·√2 along each side. */
const PERIOD = 6;
const DIAGONAL_SIDE = Math.round(PERIOD * Math.SQRT2 * DRAWN_RATIO);
const LINE = 1.6;
const DOT_RADIUS = 1.15;
/** Samples along a side of each pixel, for smooth edges. */
const SAMPLES = 4;

/** The two patterns of absent values, drawn without a canvas so that they are the same everywhere. */
export function patternTiles(scheme: ColourScheme): Record<'missing' | 'suppressed', PatternTile> {
  const colours = patternColours(scheme);
  return {
    missing: tile(DIAGONAL_SIDE, colours.missing, (x, y) => onDiagonal(x, y)),
    suppressed: tile(PERIOD * DRAWN_RATIO, colours.suppressed, (x, y) => onDot(x, y)),
  };
}

/** Lines at 45°: positions in CSS px. */
function onDiagonal(x: number, y: number): boolean {
  const side = DIAGONAL_SIDE / DRAWN_RATIO;
  const along = (((x + y) % side) + side) % side;
  return along / Math.SQRT2 < LINE;
}

function onDot(x: number, y: number): boolean {
  return [1.5, 4.5].some((centre) => Math.hypot(x - centre, y - centre) < DOT_RADIUS);
}

function tile(
  side: number,
  { ground, mark }: { ground: string; mark: string },
  marked: (x: number, y: number) => boolean,
): PatternTile {
  const [from, to] = [channels(ground), channels(mark)];
  const data = new Uint8ClampedArray(side * side * 4);
  for (let index = 0; index < side * side; index += 1) {
    const share = coverage(index % side, Math.floor(index / side), marked);
    for (const channel of [0, 1, 2] as const) {
      data[index * 4 + channel] = Math.round(from[channel] + (to[channel] - from[channel]) * share);
    }
    data[index * 4 + 3] = 255;
  }
  return { width: side, height: side, data };
}

function coverage(column: number, row: number, marked: (x: number, y: number) => boolean): number {
  let hits = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / DRAWN_RATIO;
    const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / DRAWN_RATIO;
    if (marked(x, y)) hits += 1;
  }
  return hits / (SAMPLES * SAMPLES);
}
