import { LABEL_SIZE } from './labels';

/** Distance of two lines of a map label, em. */
export const LABEL_LINE_EM = LABEL_SIZE.lineHeight;

/** `dy` of the first line so that a block of `lines` lines is centred on its point; .35 em centres lower-case letters. */
export function firstLineShift(lines: number): string {
  return `${(0.35 - ((lines - 1) * LABEL_LINE_EM) / 2).toFixed(2)}em`;
}
