/** A grid of which only a part is in the page: what stands in place of the rest, and where the keys lead. */

/** A cell by its place; the row -1 is the header. */
export interface GridCell {
  row: number;
  column: number;
}

export const HEAD = -1;

/** A row or column that is in the page. */
export interface Placed {
  at: number;
  /** How many are left out before it. */
  gap: number;
}

/** Rows or columns in the page, in order, with how many of `count` are left out before each and after the last. */
export function placed(indexes: readonly number[], count: number): { places: Placed[]; after: number } {
  let next = 0;
  const places = indexes
    .filter((at) => at < count)
    .map((at) => {
      const gap = at - next;
      next = at + 1;
      return { at, gap };
    });
  return { places, after: count - next };
}

/** Keys of the grid pattern; `page` is how many rows are seen at once. */
export interface GridSize {
  rows: number;
  columns: number;
  page: number;
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

/** Where a key leads from a cell, within the grid; null for a key that is none of the grid's. */
export function gridMove(pressed: Pressed, { row, column }: GridCell, size: GridSize): GridCell | null {
  const { key, ctrlKey: whole, altKey, metaKey, shiftKey } = pressed;
  if (altKey || metaKey || shiftKey || (whole && key !== 'Home' && key !== 'End')) return null;
  const [last, end] = [size.rows - 1, size.columns - 1];
  const to: Record<string, [row: number, column: number]> = {
    ArrowDown: [row + 1, column],
    ArrowUp: [row - 1, column],
    ArrowRight: [row, column + 1],
    ArrowLeft: [row, column - 1],
    PageDown: [row + size.page, column],
    // The header is reached by the arrow alone.
    PageUp: [Math.max(0, row - size.page), column],
    Home: [whole ? 0 : row, 0],
    End: [whole ? last : row, end],
  };
  const [nextRow, nextColumn] = Object.hasOwn(to, key) ? (to[key] ?? []) : [];
  if (nextRow === undefined || nextColumn === undefined) return null;
  return { row: Math.max(HEAD, Math.min(nextRow, last)), column: Math.max(0, Math.min(nextColumn, end)) };
}
