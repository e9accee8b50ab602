/** Where the marks stand on the screen: badges under the names of their comuni, nothing under anything else if it can be helped. */
import { LABEL_SIZE, LABEL_STEPS, type Box } from '../map/labels';
import { inBox, onScreen, type Camera } from '../map/layerCamera';
import { VIEW } from '../map/projection';
import type { SceneLabel } from '../map/scene';
import { textWidth } from '../map/textWidth';
import type { Mark } from './marks';

/** A mark with its place, CSS px from the corner of the map's box. */
export interface PlacedMark {
  mark: Mark;
  /** Middle. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Number printed in it, empty on points and where there is no room. */
  text: string;
  /** The form is drawn beside the number; left out where one layer alone is on and the map is small. */
  form: boolean;
}

/** Size of the numbers, CSS px. */
export const MARK_TEXT = 13;
/** Side of a form drawn alone, and of one in a badge. */
const ALONE = 13;
const INSIDE = 11;
const HEIGHT = 19;
const SMALL = 15;
/** How far a badge or a cluster may stand from its place, as shares of its own size, best first. */
const SHIFTS: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, 0.6],
  [0, -0.6],
  [0.55, 0],
  [-0.55, 0],
  [0, 1.1],
  [0, -1.1],
  [0.8, 0.8],
  [-0.8, 0.8],
  [0.8, -0.8],
  [-0.8, -0.8],
];
/** A small mark may go farther, in its own sizes. */
const FAR = SHIFTS.map(([across, down]) => [across * 2, down * 2] as const);
/** On a small map a comune is hardly wider than a number: a mark that moved farther would stand in another. */
const NEAREST = SHIFTS.slice(0, 5);
/** Below this width of the frame, CSS px, one layer alone needs no form beside its numbers. */
const NARROW = 480;
/** Badges side by side under one name. */
const IN_A_ROW = 2;
/** Marks off the box by less than this are laid out too, so that moving the map does not shuffle those at its edge. */
const MARGIN = 120;

/**
 * Lays the marks out.
 * @param labels names on the map, which a badge gives way to
 * @param print number in the reader's language
 */
export function layoutMarks(
  marks: readonly Mark[],
  camera: Camera,
  labels: readonly SceneLabel[],
  print: (count: number) => string,
): PlacedMark[] {
  const shown = marks.filter((mark) => inBox(camera, onScreen(camera, mark), MARGIN));
  const names = labelBoxes(labels, camera);
  const narrow = camera.scale * VIEW.width < NARROW;
  const bare = narrow && new Set(shown.map(({ group }) => group)).size === 1;
  const size = (mark: Mark): Pick<PlacedMark, 'width' | 'height' | 'text' | 'form'> => {
    if (mark.form === 'point') return { width: ALONE, height: ALONE, text: '', form: true };
    const text = print(mark.count);
    const number = textWidth(text, MARK_TEXT, true);
    const round = mark.form === 'cluster' ? 4 : 0;
    const width = Math.ceil(number + 8 + round + (bare ? 0 : INSIDE + 3));
    return { width: Math.max(HEIGHT, width), height: HEIGHT, text, form: !bare };
  };
  const placed: PlacedMark[] = [];
  const taken: Box[] = [];
  const put = (group: PlacedMark[]): void => {
    placed.push(...group);
    taken.push(...group.map(boxOf));
  };
  /** Marks of one place with their numbers, or without where there is no room: small ones say that something is there, and answer the same. */
  const fitted = (stack: readonly Mark[], from: { x: number; y: number }) => {
    const full = row(stack.map((mark) => ({ mark, ...size(mark) })));
    const free = shiftOf(from, full, taken, names, narrow ? NEAREST : SHIFTS);
    if (free) return full.at(from.x + free.x, from.y + free.y);
    const small = row(stack.map((mark) => ({ mark, width: SMALL, height: SMALL, text: '', form: true })));
    const spot = shiftOf(from, small, taken, names, narrow ? NEAREST : FAR) ?? { x: 0, y: 0 };
    return small.at(from.x + spot.x, from.y + spot.y);
  };

  for (const stack of stacks(shown.filter(({ form }) => form === 'badge'))) {
    const [first] = stack;
    if (!first) continue;
    const name = first.comuneId ? names.get(first.comuneId) : undefined;
    const half = (Math.ceil(stack.length / IN_A_ROW) * HEIGHT) / 2;
    const under = name ? { x: (name.left + name.right) / 2, y: name.bottom + 1 + half } : null;
    put(fitted(stack, under ?? onScreen(camera, first)));
  }
  const clusters = shown.filter(({ form }) => form === 'cluster').sort((a, b) => b.count - a.count);
  for (const mark of clusters) put(fitted([mark], onScreen(camera, mark)));
  // A record's own place is exact: it is never moved, and lies on top.
  for (const mark of shown.filter(({ form }) => form === 'point'))
    placed.push({ mark, ...onScreen(camera, mark), ...size(mark) });
  // Where even a small mark found no room it lies under the numbers, not over them.
  return placed.sort(
    (a, b) =>
      Number(a.text !== '' || a.mark.form === 'point') - Number(b.text !== '' || b.mark.form === 'point'),
  );
}

interface Cells {
  width: number;
  height: number;
  at: (x: number, y: number) => PlacedMark[];
}

/** Several sized marks as one block, {@link IN_A_ROW} to the row, around a middle. */
function row(sized: readonly Omit<PlacedMark, 'x' | 'y'>[]): Cells {
  const rows: Omit<PlacedMark, 'x' | 'y'>[][] = [];
  for (const [index, one] of sized.entries()) {
    if (index % IN_A_ROW === 0) rows.push([]);
    rows.at(-1)?.push(one);
  }
  const widths = rows.map((line) => line.reduce((sum, { width }) => sum + width, 0));
  const heights = rows.map((line) => Math.max(...line.map(({ height }) => height)));
  const [width, height] = [Math.max(...widths), heights.reduce((sum, each) => sum + each, 0)];
  return {
    width,
    height,
    at: (x, y) => {
      let top = y - height / 2;
      return rows.flatMap((line, index) => {
        let left = x - (widths[index] ?? 0) / 2;
        const middle = top + (heights[index] ?? 0) / 2;
        top += heights[index] ?? 0;
        return line.map((one) => {
          const at = { ...one, x: left + one.width / 2, y: middle };
          left += one.width;
          return at;
        });
      });
    },
  };
}

/** Badges of one comune together, comuni with most first. */
function stacks(badges: readonly Mark[]): Mark[][] {
  const byComune = new Map<string, Mark[]>();
  for (const mark of badges) {
    const key = mark.comuneId ?? mark.key;
    byComune.set(key, [...(byComune.get(key) ?? []), mark]);
  }
  const most = (stack: readonly Mark[]): number => Math.max(...stack.map(({ count }) => count));
  return [...byComune.values()].sort((a, b) => most(b) - most(a));
}

/** The first shift at which a block lies on no mark and, if there is one, on no name; null when every one lies on a mark. */
function shiftOf(
  from: { x: number; y: number },
  { width, height }: Pick<Cells, 'width' | 'height'>,
  taken: readonly Box[],
  names: ReadonlyMap<string, Box>,
  shifts: typeof SHIFTS,
): { x: number; y: number } | null {
  let second: { x: number; y: number } | null = null;
  for (const [across, down] of shifts) {
    const shift = { x: across * width, y: down * height };
    const box = boxOf({ x: from.x + shift.x, y: from.y + shift.y, width, height });
    if (taken.some((other) => touches(box, other))) continue;
    if (![...names.values()].some((name) => touches(box, name))) return shift;
    second ??= shift;
  }
  return second;
}

function boxOf({ x, y, width, height }: Pick<PlacedMark, 'x' | 'y' | 'width' | 'height'>): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Boxes of the names that show at the camera's zoom, CSS px, by id. */
function labelBoxes(labels: readonly SceneLabel[], camera: Camera): Map<string, Box> {
  const frame = camera.scale * VIEW.width + 0.5;
  return new Map(
    labels
      .filter(({ level }) => level === 0 || frame >= (LABEL_STEPS[level] ?? Infinity))
      .map((label) => {
        const size = label.className.includes('city') ? LABEL_SIZE.city : LABEL_SIZE.regular;
        const { x, y } = labelMiddle(label, camera);
        const width = Math.max(...label.lines.map((line) => textWidth(line, size)));
        const height = label.lines.length * size * LABEL_SIZE.lineHeight;
        return [label.id, boxOf({ x, y, width, height })];
      }),
  );
}

/** Middle of a name on the screen; beside a circle its distance does not grow with the zoom. */
function labelMiddle({ x, y, offset }: SceneLabel, camera: Camera): { x: number; y: number } {
  const view = { x: (x / 100) * VIEW.width, y: (y / 100) * VIEW.height };
  if (!offset) return onScreen(camera, view);
  const unit = VIEW.width / 100;
  const circle = onScreen(camera, { x: view.x - offset.x * unit, y: view.y - offset.y * unit });
  const px = camera.homeFrame / 100;
  return { x: circle.x + offset.x * px, y: circle.y + offset.y * px };
}

/** Least size that answers to a finger, CSS px: with 44 the comuni beneath could not be touched any more, and the same list opens from their card. */
const TARGET = 32;

/**
 * The mark at a point of the screen, the topmost; null where there is none. A finger is given the nearest mark whose target of
 * {@link TARGET} px it is in.
 */
export function markAt(
  placed: readonly PlacedMark[],
  { x, y }: { x: number; y: number },
  finger: boolean,
): PlacedMark | null {
  const target = finger ? TARGET : 0;
  let best: PlacedMark | null = null;
  let nearest = Infinity;
  for (const one of placed) {
    const across = Math.abs(x - one.x);
    const down = Math.abs(y - one.y);
    if (across > Math.max(one.width, target) / 2 || down > Math.max(one.height, target) / 2) continue;
    // Inside beats near; among several, the later lies on top.
    const distance = across <= one.width / 2 && down <= one.height / 2 ? 0 : Math.hypot(across, down);
    if (distance <= nearest) [best, nearest] = [one, distance];
  }
  return best;
}
