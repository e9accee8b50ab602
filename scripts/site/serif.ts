/**
 * Writes src/styles/newsreader.woff2: the serif of the package without the weights and optical sizes that no rule asks for, a third lighter.
 * The serif comes before the first title of every page, so its bytes are the seconds a reader on a slow line waits. A test proves the
 * committed file fresh.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import subsetFont from 'subset-font';

export const WHOLE = new URL(
  '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
  import.meta.url,
);
export const LIGHT = new URL('../../src/styles/newsreader.woff2', import.meta.url);

/** What titles, leads and figures use (src/styles, `font-weight` beside `--serif`); text is 13 pixels at least. */
export const AXES = { wght: { min: 400, max: 600 }, opsz: { min: 13, max: 72 } };
/** Copyright, trademark, maker, licence: the Open Font License asks that they stay. */
const NAMES = [0, 7, 8, 9, 10, 11, 12, 13, 14];

/** The bytes of the lighter font, WOFF2: every character and feature of the package's file. */
export async function lightSerif(): Promise<Buffer> {
  return subsetFont(readFileSync(WHOLE), '', {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
    variationAxes: AXES,
    preserveNameIds: NAMES,
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(LIGHT, await lightSerif());
