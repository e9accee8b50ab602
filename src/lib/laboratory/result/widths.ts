/** How wide a column of a result is drawn. */
import { ascending, quantileSorted } from 'd3';
import { textWidth } from '../../map/textWidth';

const LEAST = 84;
const MOST = 340;
/** Padding on both sides, and room for the arrow of the sorted column. */
const PADDING = 34;
const SIZE = 15;

/**
 * Width of a column, px: enough for its heading and for nearly all cells, within limits.
 * @param heading lines of the heading
 * @param cells texts of the first rows
 */
export function columnWidth(heading: readonly string[], cells: readonly string[]): number {
  // Beyond these letters any text is wider than the widest column.
  const widthOf = (text: string): number => textWidth(text.slice(0, 80), SIZE);
  const usual = quantileSorted(cells.map(widthOf).sort(ascending), 0.98) ?? 0;
  const head = Math.max(0, ...heading.map(widthOf)) * 1.06;
  return Math.round(
    Math.min(MOST, Math.max(LEAST, Math.min(head, MOST * 0.7) + PADDING, usual + PADDING - 8)),
  );
}

/** A text in one line no wider than `width` px at 13 px, cut with an ellipsis. */
export function cutToWidth(text: string, width: number): string {
  // Beyond these letters no text fits anywhere.
  const line = text.slice(0, 200).replace(/\s+/g, ' ');
  if (text.length <= 200 && textWidth(line, 13) <= width) return line;
  let end = line.length;
  while (end > 1 && textWidth(`${line.slice(0, end)}…`, 13) > width) end -= 1;
  return `${line.slice(0, end).trimEnd()}…`;
}
