import type { ViewPoint } from './paths';
import { VIEW } from './projection';
import { textWidth } from './textWidth';

/** Widths of the frame, CSS px, at which more names appear. Level 0 shows at any width. */
export const LABEL_STEPS = [300, 360, 420, 480, 540, 620, 720, 860, 1040, 1400] as const;

/** Sizes in CSS px, the same at every width of the map. */
export const LABEL_SIZE = { regular: 12, city: 14, lineHeight: 1.08 } as const;

/** Sizes of the names of areas, CSS px, and the width of the frame from which they are large. */
export const AREA_NAME = { small: 16, large: 19, largeFrom: 480 } as const;

/** A name that wants a place on the map. `x`, `y` is a point inside the polygon, view units. */
export interface LabelWish {
  id: string;
  name: string;
  x: number;
  y: number;
  /** Rings of the polygon in view units. */
  rings: readonly (readonly ViewPoint[])[];
  city: boolean;
  selected: boolean;
  population: number;
}

/** Text that is always there, such as the name of an area. `x`, `y` is its middle, view units. */
export interface Obstacle {
  lines: readonly string[];
  x: number;
  y: number;
}

export interface PlacedLabel {
  id: string;
  /** One or two lines. */
  lines: string[];
  /** Middle of the text, view units. */
  x: number;
  y: number;
  /** Index in {@link LABEL_STEPS} from which the name is shown. */
  level: number;
  city: boolean;
  selected: boolean;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A name may be this much wider than its polygon. */
const SPILL = 1.12;
/** Least distance of two names, view units. */
const GAP = 6;

/**
 * Gives each name the smallest width of the map at which it fits its polygon and touches no name already placed.
 * Order: the selection, the cities, then population. The selection is always placed, at level 0.
 * A name placed at one step keeps its place at all wider ones, since boxes only shrink against the map.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Obstacle[] = [],
): PlacedLabel[] {
  const queue = [...wishes].sort(byImportance);
  const placed: PlacedLabel[] = [];
  for (const [level, width] of LABEL_STEPS.entries()) {
    const unitsPerPixel = VIEW.width / width;
    const size = width < AREA_NAME.largeFrom ? AREA_NAME.small : AREA_NAME.large;
    const boxes = [
      ...obstacles.map((obstacle) => box(obstacle, size, false, unitsPerPixel)),
      ...placed.map((label) => boxOf(label, unitsPerPixel)),
    ];
    for (const wish of queue) {
      if (placed.some((label) => label.id === wish.id)) continue;
      const free = fit(wish, level, unitsPerPixel).find(
        (label) => wish.selected || !boxes.some((other) => overlap(boxOf(label, unitsPerPixel), other)),
      );
      if (!free) continue;
      placed.push(free);
      boxes.push(boxOf(free, unitsPerPixel));
    }
  }
  return placed;
}

/** Splits a name in the two lines whose longer one is shortest; null for a single word. */
export function splitName(name: string): [string, string] | null {
  const words = name.split(' ');
  let best: [string, string] | null = null;
  let bestWidth = Infinity;
  for (let index = 1; index < words.length; index += 1) {
    const first = words.slice(0, index).join(' ');
    const second = words.slice(index).join(' ');
    // A line never ends with a preposition or a lone abbreviation: "San Giovanni in | Persiceto" reads badly.
    if (/^(d[aei]l?|dei|in|di|S\.|V\.)$/.test(words[index - 1] ?? '')) continue;
    const width = Math.max(textWidth(first, 1), textWidth(second, 1));
    if (width < bestWidth) [best, bestWidth] = [[first, second], width];
  }
  return best;
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

function byImportance(a: LabelWish, b: LabelWish): number {
  return (
    Number(b.selected) - Number(a.selected) ||
    Number(b.city) - Number(a.city) ||
    b.population - a.population ||
    a.id.localeCompare(b.id)
  );
}

/** The ways a name can stand in its polygon at this width, best first; none when it is too wide. The selection always has one. */
function fit(wish: LabelWish, level: number, unitsPerPixel: number): PlacedLabel[] {
  const base = { id: wish.id, level, city: wish.city, selected: wish.selected };
  const points = wish.rings.flat();
  const room = spread(points.map(([x]) => x));
  const height = spread(points.map(([, y]) => y));
  return candidates(wish.name).flatMap((lines) => {
    const text = boxOf({ ...base, lines, x: wish.x, y: wish.y }, unitsPerPixel);
    const width = text.right - text.left;
    const fits = width <= SPILL * room && text.bottom - text.top <= height;
    if (!fits && !wish.selected) return [];
    return SHIFTS.flatMap((shift) => {
      const y = wish.y + shift * height;
      const chord = chordAt(wish.rings, wish.x, y);
      if (!chord) return shift === 0 ? [{ ...base, lines, x: wish.x, y }] : [];
      return centres(chord, width, wish.x).map((x) => ({ ...base, lines, x, y }));
    });
  });
}

/** Steps up and down from the label point, shares of the polygon's height. */
const SHIFTS = [0, -0.1, 0.1, -0.2, 0.2];

/** Over the middle of the chord when the text is as wide; else as near the point as it stays inside, then either end. */
function centres(chord: readonly [number, number], width: number, x: number): number[] {
  const [low, high] = [chord[0] + width / 2, chord[1] - width / 2];
  if (low >= high) return [(chord[0] + chord[1]) / 2];
  return [Math.min(Math.max(x, low), high), high, low];
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

function candidates(name: string): string[][] {
  const two = splitName(name);
  return two ? [[name], two] : [[name]];
}

function boxOf(label: PlacedLabel, unitsPerPixel: number): Box {
  return box(
    label,
    label.city ? LABEL_SIZE.city : LABEL_SIZE.regular,
    label.selected || label.city,
    unitsPerPixel,
  );
}

function box({ lines, x, y }: Obstacle, size: number, bold: boolean, unitsPerPixel: number): Box {
  const width = Math.max(...lines.map((line) => textWidth(line, size, bold))) * unitsPerPixel;
  const height = lines.length * size * LABEL_SIZE.lineHeight * unitsPerPixel;
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom + GAP && b.top < a.bottom + GAP;
}
