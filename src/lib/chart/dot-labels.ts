import { range } from 'd3';
import { textWidth } from '../map/textWidth';

/** A dot that would like its name beside it; the first of a list chooses its place first. */
export interface NamedDot {
  id: string;
  x: number;
  y: number;
  text: string;
  bold?: boolean;
  /** Written even where it covers a dot or another name: a selection must be named. */
  must?: boolean;
}

export interface DotLabel {
  id: string;
  text: string;
  bold: boolean;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Size of the letters, px. */
export const LABEL_SIZE = 13;
const ASCENT = 10;
const DESCENT = 4;

/**
 * Names of dots where there is room: right, left, above or below the dot, inside the frame, over no other name and no other dot.
 * A name that finds no place is left out, unless it must be written; then it stands where it covers least.
 *
 * @param radius of the dots, px
 * @param others every dot of the drawing
 * @param written what is written already: names cover none of it while they have another place
 */
export function dotLabels(
  wanted: readonly NamedDot[],
  others: readonly { id: string; x: number; y: number }[],
  frame: Box,
  radius: number,
  written: readonly Box[] = [],
): DotLabel[] {
  const taken: Box[] = [...written];
  return wanted.flatMap((dot) => {
    const places = [...placesOf(dot, radius), ...(dot.must ? farPlaces(dot, radius) : [])];
    const cost = ({ box }: Place): number =>
      (inside(box, frame) ? 0 : 1000) +
      taken.filter((other) => overlap(box, other)).length * 100 +
      others.filter((other) => other.id !== dot.id && overlap(box, around(other, radius))).length;
    const costs = places.map(cost);
    const best = costs.indexOf(Math.min(...costs));
    const place = places[best];
    if (!place || ((costs[best] ?? 0) > 0 && !dot.must)) return [];
    taken.push(place.box);
    return [place.label];
  });
}

interface Place {
  label: DotLabel;
  box: Box;
}

function placeAt(dot: NamedDot, dx: number, dy: number, anchor: DotLabel['anchor']): Place {
  const { id, text, bold = false } = dot;
  const width = textWidth(text, LABEL_SIZE, bold) + 2;
  const x = dot.x + dx;
  const y = dot.y + dy;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {
    label: { id, text, bold, x, y, anchor },
    box: { left, right: left + width, top: y - ASCENT, bottom: y + DESCENT },
  };
}

/** Lines above and below the dot: names of a pile are written under each other. */
function farPlaces(dot: NamedDot, radius: number): Place[] {
  return range(3, 37, 3).flatMap((far) =>
    [-far, far].flatMap((dy) => [
      placeAt(dot, radius + 4, 4 + dy, 'start'),
      placeAt(dot, -radius - 4, 4 + dy, 'end'),
    ]),
  );
}

function placesOf(dot: NamedDot, radius: number): Place[] {
  const gap = radius + 4;
  const place = (dx: number, dy: number, anchor: DotLabel['anchor']): Place => placeAt(dot, dx, dy, anchor);
  return [
    place(gap, 4, 'start'),
    place(-gap, 4, 'end'),
    place(0, -gap - 1, 'middle'),
    place(0, gap + ASCENT, 'middle'),
    place(gap - 2, -gap + 2, 'start'),
    place(-gap + 2, -gap + 2, 'end'),
    place(gap - 2, gap + 6, 'start'),
    place(-gap + 2, gap + 6, 'end'),
  ];
}

const around = (dot: { x: number; y: number }, radius: number): Box => ({
  left: dot.x - radius,
  right: dot.x + radius,
  top: dot.y - radius,
  bottom: dot.y + radius,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const inside = (box: Box, frame: Box): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
