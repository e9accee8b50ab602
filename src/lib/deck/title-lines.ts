/** How many lines a title takes on a slide, measured with the site's own letters. */
import { linesOf } from '../social/letters';

/** Width of a slide without its margins, and size of its title, px at 1920. */
const WIDTH = 1760;
const SIZE = 70;
/** The file opens at its regular weight; titles are set heavier, and a browser needs some room to balance the lines. */
const HEAVIER = 1.08;

export function titleLines(title: string): number {
  return linesOf({ text: title, face: 'roman', size: SIZE * HEAVIER }, WIDTH).length;
}
