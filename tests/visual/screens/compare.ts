/**
 * Two pictures of the same view are held against each other by the mean colours of small squares. What another version of a browser does to
 * the edges of letters leaves these means as they are; another colour, a block that moved or words that are gone change them.
 */

/** Red, green and blue of each pixel, row by row, 0-255. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

interface Place {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A square of both pictures, px of the picture, with how far its mean brightness and its mean colour are apart, 0-255. */
interface Square extends Place {
  light: number;
  colour: number;
}

export interface Difference {
  /** Squares that are further apart than keeping a picture and another browser make them. */
  squares: Square[];
  /** The largest differences of all squares. */
  worst: { light: number; colour: number };
  /** How far the whole picture went to one side, in its red, green or blue: a square is too small to tell one paper from the next. */
  tint: number;
  /** Too large to come from a browser. */
  seen: boolean;
}

/** Side of a square, px of the kept picture: 24 to 48 px of the window. */
const SIDE = 8;
// Measured on 2026-11-21, Chromium 156: 76 views of 38 pages looked at again on a machine with thirty times the work it has processors for.
// None differs by more than 5.1 in light, 15.1 in colour and 0.99 over all, which is what packing the sheet (`sheet.ts`) costs.
const LIGHT = 12;
const COLOUR = 26;
const TINT = 2;

/** Weights of red, green and blue in brightness (ITU-R BT.601). */
const BRIGHT = [0.299, 0.587, 0.114] as const;

/** Throws an Error where the pictures are not of one size. */
export function difference(kept: Pixels, now: Pixels): Difference {
  if (kept.width !== now.width || kept.height !== now.height)
    throw new Error(`${kept.width} × ${kept.height} px cannot be compared with ${now.width} × ${now.height}`);
  const all = cuts(kept.height).flatMap(([top, bottom]) =>
    cuts(kept.width).map(([left, right]): Square => {
      const place = { left, top, right, bottom };
      return { ...place, ...apart(movedIn(kept, now, place)) };
    }),
  );
  const squares = all.filter(({ light, colour }) => light > LIGHT || colour > COLOUR);
  const worst = {
    light: Math.max(...all.map(({ light }) => light)),
    colour: Math.max(...all.map(({ colour }) => colour)),
  };
  const whole = { left: 0, top: 0, right: kept.width, bottom: kept.height };
  const tint = Math.max(...movedIn(kept, now, whole).map(Math.abs));
  return { squares, worst, tint, seen: squares.length > 0 || tint > TINT };
}

function apart(moved: readonly number[]): { light: number; colour: number } {
  const light = BRIGHT.reduce((sum, weight, channel) => sum + weight * (moved[channel] ?? 0), 0);
  return { light: Math.abs(light), colour: Math.max(...moved.map((by) => Math.abs(by - light))) };
}

/** A length cut into equal parts of about one side: a strip left over at the end would be moved by a single pixel. */
function cuts(length: number): [number, number][] {
  const parts = Math.max(1, Math.round(length / SIDE));
  const cut = (at: number): number => Math.floor((at * length) / parts);
  return Array.from({ length: parts }, (_, at) => [cut(at), cut(at + 1)]);
}

/** By how much the mean red, green and blue of a part went up or down. */
function movedIn(kept: Pixels, now: Pixels, { left, top, right, bottom }: Place): number[] {
  const sums = [0, 0, 0];
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1)
      for (let channel = 0; channel < 3; channel += 1) {
        const at = (y * kept.width + x) * 3 + channel;
        sums[channel] = (sums[channel] ?? 0) + (now.data[at] ?? 0) - (kept.data[at] ?? 0);
      }
  return sums.map((sum) => sum / ((right - left) * (bottom - top)));
}
