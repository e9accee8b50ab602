/** How the cells of a result are read and written: as numbers, as words of the language, as plain text to copy. */
import { formatNumber } from '../../format/number';
import type { Locale } from '../../i18n/locale';
import type { Cell } from '../../query/types';
import type { LabColumn } from '../types';

/** A cell as a finite number; text counts where its column is of numbers (those too large for a double come as text). Else null. */
export function numberOf(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== 'string' || !/^-?\d+(\.\d+)?$/.test(cell)) return null;
  const value = Number(cell);
  return Number.isFinite(value) ? value : null;
}

/** Sizes beyond which the arithmetic of scales and classes overflows, or loses its steps. */
const LARGEST = 1e150;
const SMALLEST = 1e-150;

/** A cell as a number that charts and maps can hold; null for the others, which count as without a number. */
export function amountOf(cell: Cell | undefined): number | null {
  const value = numberOf(cell);
  if (value === null || value === 0) return value;
  const size = Math.abs(value);
  return size <= LARGEST && size >= SMALLEST ? value : null;
}

/** A cell as a machine writes it: a dot before decimals, no thousands mark, ISO dates; null is empty. */
export function rawText(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell);
}

/** Writes the cells of one column; null is not for it. */
export type CellWriter = (cell: Exclude<Cell, null>) => string;

/** Most decimals of a column; the whole number is in the detail of a cell. */
const MOST_DECIMALS = 6;

/**
 * The way the cells of a column are written in a language: all numbers with the same decimals, as few as they need, years and codes
 * without thousands marks. Texts, dates and whatever else as they are.
 */
export function cellWriter(column: LabColumn, values: readonly Cell[], locale: Locale): CellWriter {
  if (column.kind !== 'number') return String;
  const plain = isYearColumn(column, values) || isCodeColumn(column);
  const decimals = decimalsOf(values);
  return (cell) => {
    const value = typeof cell === 'number' ? cell : null;
    // Texts in a column of numbers are numbers too large to be exact: written as they are.
    if (value === null || !Number.isFinite(value)) return String(cell);
    return plain && Number.isInteger(value) ? String(value) : formatNumber(value, locale, decimals);
  };
}

/** Whether the numbers of a column are years: whole, 1800 to 2100, under a name that says so. */
export function isYearColumn(column: LabColumn, values: readonly Cell[]): boolean {
  if (
    column.kind !== 'number' ||
    !/(^|_)(anno|anni|year|years|periodo|period|dal|al|edition|edizione)(_|$)/i.test(column.name)
  )
    return false;
  const known = values.filter((cell) => cell !== null);
  return (
    known.length > 0 &&
    known.every((cell) => Number.isInteger(cell) && Number(cell) >= 1800 && Number(cell) <= 2100)
  );
}

/** Whether the numbers of a column name things rather than measure them, by its name. */
export function isCodeColumn({ name }: LabColumn): boolean {
  return (
    /(^|_)(id|istat|cod|codice|code|cap|zip|comune)$/i.test(name) || /^(istat|cod|codice|code)_/i.test(name)
  );
}

/** The least decimals at which every number is written whole, up to a limit that depends on how large they are. */
function decimalsOf(values: readonly Cell[]): number {
  let needed = 0;
  let largest = 0;
  for (const cell of values) {
    if (typeof cell !== 'number' || !Number.isFinite(cell)) continue;
    largest = Math.max(largest, Math.abs(cell));
    while (needed < MOST_DECIMALS && Math.abs(cell - Number(cell.toFixed(needed))) > 1e-9 * Math.abs(cell))
      needed += 1;
  }
  const most = largest >= 1000 ? 2 : largest >= 1 ? 4 : MOST_DECIMALS;
  return Math.min(needed, most);
}
