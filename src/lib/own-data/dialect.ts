/** Separator and quote of a table, from its first lines. */
import { RowReader } from './rows';
import { SEPARATORS, type Quote, type Separator } from './types';

export interface Dialect {
  separator: Separator;
  quote: Quote;
}

/** Rows that are looked at. */
const ROWS = 200;
/** Among separators that part the lines as evenly, those that stand in no number and in few sentences come first. */
const PREFERRED: readonly Separator[] = ['\t', ';', '|', ','];

/**
 * The separator that gives the most rows the same number of cells, more than one, and the first row with them.
 * @param text the beginning of the file, cut after a line end
 * @param known what the reader has said
 */
export function dialectOf(text: string, known: Partial<Dialect> = {}): Dialect {
  const hint = /^sep=([,;|\t])\n/i.exec(text)?.[1] as Separator | undefined;
  const quote = known.quote ?? quoteOf(text);
  if (known.separator ?? hint) return { separator: known.separator ?? hint ?? ',', quote };
  let best: { separator: Separator; score: number } = { separator: ',', score: 0 };
  for (const separator of PREFERRED) {
    const score = evenness(text, { separator, quote });
    if (score > best.score + 0.02) best = { separator, score };
  }
  return { separator: best.separator, quote };
}

/** Share of rows with the usual number of cells; 0 where that is one. A first row that differs counts as many. */
function evenness(text: string, dialect: Dialect): number {
  const widths = firstRows(text, dialect, ROWS)
    .filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .map((cells) => cells.length);
  const usual = usualWidth(widths);
  if (usual < 2) return 0;
  const even = widths.filter((width) => width === usual).length / widths.length;
  return widths[0] === usual ? even : even * 0.7;
}

/** The commonest width; the greatest of them. */
export function usualWidth(widths: readonly number[]): number {
  const rows = new Map<number, number>();
  for (const width of widths) rows.set(width, (rows.get(width) ?? 0) + 1);
  return [...rows].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 0;
}

/** The double quote, unless cells begin and end with single ones only. */
function quoteOf(text: string): Quote {
  const cells = (quote: string) =>
    text.match(new RegExp(`(?:^|[,;|\\t])${quote}[^${quote}\\n]*${quote}(?=[,;|\\t]|$)`, 'gm'))?.length ?? 0;
  return cells("'") > 2 && cells('"') === 0 ? "'" : '"';
}

/** The first rows of a text. */
export function firstRows(text: string, dialect: Dialect, most: number): string[][] {
  const rows: string[][] = [];
  const reader = new RowReader(dialect, (cells) => rows.push(cells) < most);
  reader.push(text);
  reader.end();
  return rows.slice(0, most);
}

/** Cells that the first line would have: without building them, for a line of a million. */
export function cellsOfFirstLine(text: string): number {
  const end = text.indexOf('\n');
  const line = end < 0 ? text : text.slice(0, end);
  const counts = new Map<string, number>();
  for (const letter of line) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return 1 + Math.max(...SEPARATORS.map((separator) => counts.get(separator) ?? 0));
}
