import { besideCircle, touchesCircle, type Circle } from './circleLabels';
import { placeInside } from './labelFit';
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
  /** The circle at `x`, `y` on a map of circles: the name then stands beside it, wherever its polygon ends. View units. */
  radius?: number | undefined;
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

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

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
  circles: readonly Circle[] = [],
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
        (label) => wish.selected || isFree(boxOf(label, unitsPerPixel), boxes, circles, wish.id),
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

function byImportance(a: LabelWish, b: LabelWish): number {
  return (
    Number(b.selected) - Number(a.selected) ||
    Number(b.city) - Number(a.city) ||
    b.population - a.population ||
    a.id.localeCompare(b.id)
  );
}

/** The ways a name can stand at this width, best first; none when it is too wide. The selection always has one. */
function fit(wish: LabelWish, level: number, unitsPerPixel: number): PlacedLabel[] {
  const { x, y, rings, radius } = wish;
  const base = { id: wish.id, level, city: wish.city, selected: wish.selected };
  const bold = wish.city || wish.selected;
  const size = wish.city ? LABEL_SIZE.city : LABEL_SIZE.regular;
  const placed = candidates(wish.name).flatMap((lines) => {
    const text = {
      widths: lines.map((line) => textWidth(line, size, bold) * unitsPerPixel),
      lineHeight: size * LABEL_SIZE.lineHeight * unitsPerPixel,
    };
    const places =
      radius === undefined ? placeInside(text, { x, y, rings }) : besideCircle(text, { x, y, radius });
    return places.map(([left, top]) => ({ ...base, lines, x: left, y: top }));
  });
  return placed.length === 0 && wish.selected
    ? [{ ...base, lines: candidates(wish.name).at(-1) ?? [wish.name], x, y }]
    : placed;
}

function isFree(box: Box, boxes: readonly Box[], circles: readonly Circle[], own: string): boolean {
  return (
    !boxes.some((other) => overlap(box, other)) &&
    !circles.some((circle) => circle.id !== own && touchesCircle(box, circle))
  );
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
