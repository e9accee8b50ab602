/** SVG as text, for files that leave the site: every colour and face is written out, nothing refers to a style sheet. */
import { xmlText } from '../export/xml';
import { textWidth } from '../map/textWidth';

/** Faces with what other programs have in their place. */
export const FACE = {
  sans: "'Source Sans 3 Variable', 'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Helvetica, Arial, sans-serif",
  serif: "'Newsreader Variable', Newsreader, Georgia, 'Times New Roman', serif",
} as const;

export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** One element; attributes that are null or undefined are left out, numbers keep two decimals. */
export function tag(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [` ${key}="${xmlText(short(value))}"`],
  );
  const inside = children.join('');
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`;
}

export interface TextStyle {
  size: number;
  fill: string;
  face?: keyof typeof FACE;
  weight?: number;
  italic?: boolean;
  anchor?: 'start' | 'middle' | 'end';
  /** Colour and width of a halo, drawn as a second text below: not every program knows `paint-order`. */
  halo?: { colour: string; width: number } | null;
}

/** One line of text on its base line. */
export function text(words: string, x: number, y: number, style: TextStyle): string {
  const { size, fill, face = 'sans', weight = 400, italic = false, anchor = 'start', halo = null } = style;
  const shared = {
    x,
    y,
    'font-family': FACE[face],
    'font-size': size,
    'font-weight': weight,
    'font-style': italic ? 'italic' : null,
    'text-anchor': anchor === 'start' ? null : anchor,
  };
  const under = halo && {
    ...{ stroke: halo.colour, 'stroke-width': halo.width, 'stroke-linejoin': 'round' },
    fill: halo.colour,
  };
  const body = xmlText(words);
  return (under ? tag('text', { ...shared, ...under }, body) : '') + tag('text', { ...shared, fill }, body);
}

/** Room for the faces that other programs put in place of ours, which are a little wider. */
const SPARE = 1.05;

/** Words in lines no wider than `width` px; a word that is wider alone (an address) is cut. */
export function linesOf(words: string, width: number, size: number, wide = 1): string[] {
  const fits = (line: string): boolean => textWidth(line, size) * wide * SPARE <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/[ \n]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (!fits(line) && line.length > 1) {
      let end = line.length - 1;
      while (end > 1 && !fits(line.slice(0, end))) end -= 1;
      lines.push(line.slice(0, end));
      line = line.slice(end);
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

function short(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}
