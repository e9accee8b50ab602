/** A drawing as marks in its own units: a figure is laid out once for a phone, once for a page, once for a slide. */
import { textWidth } from '../map/textWidth';

export interface Mark {
  tag: 'line' | 'rect' | 'circle' | 'path' | 'text' | 'g' | 'svg';
  /** Attributes as they are written; colours come by class from the tokens. */
  at: Readonly<Record<string, string | number>>;
  text?: string;
  children?: Mark[];
  /** Painted with the pattern of absent values, as large as its place needs. */
  pattern?: Pattern;
}

export interface Pattern {
  kind: 'missing' | 'suppressed';
  /** Units of its place to one of the pattern, which repeats every six. */
  scale: number;
}

/** Sizes of the patterns of a drawing, each once, in the order they are met. */
export function patternScales(marks: readonly Mark[]): number[] {
  const scales = marks.flatMap(({ pattern, children = [] }) => [
    ...(pattern ? [pattern.scale] : []),
    ...patternScales(children),
  ]);
  return [...new Set(scales)];
}

export interface Drawing {
  frame: FrameName;
  width: number;
  height: number;
  marks: Mark[];
}

export type FrameName = 'narrow' | 'wide' | 'slide';

/** Width of a drawing and sizes of what is written in it, drawing units. */
export interface Frame {
  name: FrameName;
  width: number;
  /** Height that must be kept; null where the drawing is as high as it needs. */
  height: number | null;
  /** Size of letters: of names and of numbers on axes. */
  letter: number;
  /** Size of the numbers that a row ends with. */
  figure: number;
  /** Radius of a dot. */
  dot: number;
  /** Width of lines. */
  stroke: number;
}

/** A slide is 1920 × 1080 with margins of 80; its title, measure and foot leave this to the drawing. Nothing is under 28. */
export const FRAMES: Record<FrameName, Frame> = {
  narrow: { name: 'narrow', width: 330, height: null, letter: 15, figure: 20, dot: 5, stroke: 1.2 },
  wide: { name: 'wide', width: 680, height: null, letter: 15, figure: 24, dot: 6, stroke: 1.2 },
  slide: { name: 'slide', width: 1760, height: 680, letter: 30, figure: 56, dot: 15, stroke: 2.4 },
};

export interface Written {
  size: number;
  anchor?: 'start' | 'middle' | 'end';
  bold?: boolean;
  /** Class names: `soft`, `muted`, `serif`, `halo`. */
  look?: string;
}

/** A line of text on its base line. */
export function words(text: string, x: number, y: number, written: Written): Mark {
  const { size, anchor = 'start', bold = false, look = '' } = written;
  return {
    tag: 'text',
    text,
    at: {
      x: round(x),
      y: round(y),
      'font-size': round(size),
      ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
      class: ['t', bold ? 'strong' : '', look].filter(Boolean).join(' '),
    },
  };
}

export function line(x1: number, y1: number, x2: number, y2: number, look: string, width: number): Mark {
  return {
    tag: 'line',
    at: {
      ...{ x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) },
      ...{ class: look, 'stroke-width': round(width) },
    },
  };
}

export function rect(x: number, y: number, width: number, height: number, look: string): Mark {
  return {
    tag: 'rect',
    at: {
      x: round(x),
      y: round(y),
      width: round(Math.max(0, width)),
      height: round(Math.max(0, height)),
      class: look,
    },
  };
}

export function circle(cx: number, cy: number, r: number, look: string, width: number): Mark {
  return {
    tag: 'circle',
    at: { cx: round(cx), cy: round(cy), r: round(r), class: look, 'stroke-width': round(width) },
  };
}

export function path(d: string, look: string, width: number): Mark {
  return { tag: 'path', at: { d, class: look, 'stroke-width': round(width) } };
}

/** Marks drawn at 0, 0, moved to a place; `scale` is units of the drawing to one of theirs. */
export function placed(marks: Mark[], x: number, y: number, scale = 1): Mark {
  const grow = scale === 1 ? '' : ` scale(${scale.toPrecision(6)})`;
  return { tag: 'g', at: { transform: `translate(${round(x)} ${round(y)})${grow}` }, children: marks };
}

/** Marks drawn at 0, 0 in a window of the drawing; what goes beyond it is cut. */
export function windowed(children: Mark[], x: number, y: number, width: number, height: number): Mark {
  return {
    tag: 'svg',
    at: { x: round(x), y: round(y), width: round(width), height: round(height) },
    children,
  };
}

/** Lines no wider than `width`, broken at spaces and after hyphens; a word that is wider alone keeps its line. */
export function wrapped(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(/(?<=[ -])(?=\S)/)) {
    const longer = (lines.at(-1) ?? '') + word;
    if (lines.length > 0 && textWidth(longer.trimEnd(), size, bold) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((each) => each.trimEnd());
}

/** Where a text lies, for what must not cover it. */
export function boxOf({ at, text = '' }: Mark): { left: number; right: number; top: number; bottom: number } {
  const size = Number(at['font-size']);
  const width = textWidth(text, size, String(at.class).includes('strong'));
  const x = Number(at.x);
  const anchor = at['text-anchor'] ?? 'start';
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const y = Number(at.y);
  return { left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.22 };
}

export const round = (n: number): number => Math.round(n * 10) / 10;
