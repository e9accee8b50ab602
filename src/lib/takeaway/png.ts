/** From an SVG text to the bytes of a PNG, in the browser. Through `data:` addresses alone: the site's policy forbids `blob:`. */
import serifItalic from '@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2?url';
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import { base64 } from '../export/base64';
import serif from '../../styles/newsreader.woff2?url';
import type { Picture } from './picture';

const FACES = [
  { family: 'Newsreader Variable', style: 'normal', weight: '400 600', url: serif },
  { family: 'Newsreader Variable', style: 'italic', weight: '200 800', url: serifItalic },
  { family: 'Source Sans 3 Variable', style: 'normal', weight: '200 900', url: sans },
] as const;

/**
 * The picture as a `data:image/png` address, `ratio` pixels to each of its own.
 * @throws Error when the browser cannot draw it.
 */
export async function pngOf({ svg, width, height }: Picture, ratio = 2): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;base64,${base64(new TextEncoder().encode(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw on');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const address = canvas.toDataURL('image/png');
  if (!address.startsWith('data:image/png')) throw new Error('the canvas gave no picture');
  return address;
}

/** The faces of the site as a style sheet that refers to nothing; without one that does not arrive. */
export async function facesSheet(): Promise<string> {
  const rules = await Promise.all(
    FACES.map(async ({ family, style, weight, url }) => {
      try {
        const response = await fetch(url);
        if (!response.ok) return '';
        const data = base64(new Uint8Array(await response.arrayBuffer()));
        return `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
      } catch {
        return '';
      }
    }),
  );
  return rules.join('');
}
