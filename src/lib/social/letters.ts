/** Text as outlines: a picture made at build must not ask the machine for a font. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font, type GlyphRun } from 'fontkit';

/** The site's serif, upright and italic, at the weight its files open with; a variable axis of a WOFF2 cannot be set here. */
export type Face = 'roman' | 'italic';

const FILES: Record<Face, string> = {
  roman: 'newsreader-latin-opsz-normal.woff2',
  italic: 'newsreader-latin-wght-italic.woff2',
};
const fonts = new Map<Face, Font>();

function fontOf(face: Face): Font {
  const known = fonts.get(face);
  if (known) return known;
  const path = join(process.cwd(), 'node_modules/@fontsource-variable/newsreader/files', FILES[face]);
  const font = create(readFileSync(path));
  if (!('layout' in font)) throw new Error(`${path} holds several fonts`);
  fonts.set(face, font);
  return font;
}

export interface Line {
  text: string;
  face: Face;
  /** Height of the letters, px. */
  size: number;
}

const runs = new Map<string, GlyphRun>();

/** Letters of a text in their places, font units: the same at every size. Throws for a letter that the file lacks: it would be drawn as a box. */
function runOf({ text, face }: Line): GlyphRun {
  const key = `${face} ${text}`;
  const known = runs.get(key);
  if (known) return known;
  const run = fontOf(face).layout(text, { lnum: true });
  if (run.glyphs.some((glyph) => glyph.id === 0))
    throw new Error(`no letters for “${text}” in ${FILES[face]}`);
  runs.set(key, run);
  return run;
}

/** Width of a line, px. */
export function widthOf(line: Line): number {
  return (runOf(line).advanceWidth / fontOf(line.face).unitsPerEm) * line.size;
}

/** Path data of a line that begins at `x` on the baseline `y`, px. */
export function outlineOf(line: Line, x: number, y: number): string {
  const scale = line.size / fontOf(line.face).unitsPerEm;
  const run = runOf(line);
  let pen = 0;
  return run.glyphs
    .map((glyph, i) => {
      const at = run.positions[i];
      const path = glyph.path
        .scale(scale, -scale)
        .translate(x + (pen + (at?.xOffset ?? 0)) * scale, y - (at?.yOffset ?? 0) * scale);
      pen += at?.xAdvance ?? glyph.advanceWidth;
      return path.toSVG();
    })
    .join('');
}

/** A text in lines no wider than `width`, broken at spaces; a word that is wider has a line of its own. */
export function linesOf(line: Line, width: number): string[] {
  const lines: string[] = [];
  for (const word of line.text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf({ ...line, text: longer }) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
