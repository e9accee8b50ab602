/** How a file is read, found from its beginning where the reader has said nothing. */
import { dialectOf, firstRows, usualWidth } from './dialect';
import { orderOf } from './dates';
import { hasHeader } from './header';
import { isMissing } from './missing';
import { decimalVotes } from './numbers';
import type { DateOrder, Encoding, Reading } from './types';

/** Rows of the beginning that are looked at. */
const ROWS = 1000;

export interface Sniffed {
  reading: Reading;
  /** Rows before the table: `sep=;`, a title, blank lines. */
  lead: number;
  /** Cells of a row. */
  width: number;
}

/**
 * @param text the beginning of the file with line feeds, cut after a line end
 * @param known what the reader has corrected
 * @param isPlace whether a text is certainly a comune
 */
export function readingOf(
  text: string,
  encoding: Encoding,
  known: Partial<Reading>,
  isPlace: (text: string) => boolean,
): Sniffed {
  const dialect = dialectOf(text, known);
  const all = firstRows(text, dialect, ROWS);
  const lead = leadOf(all);
  const rows = all.slice(lead).filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const header = known.header ?? hasHeader(rows.slice(0, 100), isPlace);
  const cells = rows
    .slice(header ? 1 : 0)
    .flatMap((row) => row.map((cell) => cell.trim()).filter((c) => !isMissing(c)));
  const usual = usualWidth(rows.map((row) => row.length));
  // Columns that the header does not name are columns all the same.
  const width = Math.max(usual, header ? (rows[0]?.length ?? 0) : 0);
  return {
    reading: {
      ...{ encoding, ...dialect, header },
      decimal: known.decimal ?? decimalOfFile(cells, dialect.separator === ','),
      dates: known.dates ?? datesOf(cells),
    },
    lead,
    width,
  };
}

/** Rows before the first that is as wide as most: each with one cell filled at most. */
function leadOf(rows: readonly string[][]): number {
  const usual = usualWidth(rows.map((row) => row.length));
  const filled = (row: readonly string[]) => row.filter((cell) => cell.trim() !== '').length;
  let lead = /^sep=.?$/i.test(rows[0]?.join('') ?? '') ? 1 : 0;
  if (usual < 2) return lead;
  // A table of two columns may well begin with a row half empty.
  while (lead < rows.length - 1 && filled(rows[lead] ?? []) < (usual === 2 ? 1 : 2) && lead < 20) lead += 1;
  return lead;
}

/** The comma where nothing speaks against it, as in Italy, unless commas part the cells. */
function decimalOfFile(cells: readonly string[], commas: boolean): Reading['decimal'] {
  const votes = decimalVotes(cells);
  if (votes[','] !== votes['.']) return votes[','] > votes['.'] ? ',' : '.';
  return commas ? '.' : ',';
}

/** Day before month where nothing speaks against it, as in Italy. */
function datesOf(cells: readonly string[]): DateOrder {
  const votes = { 'day-first': 0, 'month-first': 0, 'year-first': 0 };
  for (const cell of cells) {
    const vote = orderOf(cell);
    if (vote && vote !== 'either') votes[vote] += 1;
  }
  if (votes['month-first'] > votes['day-first']) return 'month-first';
  return votes['year-first'] > votes['day-first'] ? 'year-first' : 'day-first';
}
