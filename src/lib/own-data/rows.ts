/** Rows of a table out of pieces of its text: papaparse's parser, held to bounds and mended where a quote is never closed. */
import Papa from 'papaparse';
import type { Quote, Separator } from './types';

/** A row longer than this is a quote that was never closed. */
const LONGEST_ROW = 1_000_000;
/** After so many broken quotes, quotes mean nothing in this file. */
const MOST_MENDED = 50;

interface Parsed {
  data: string[][];
  errors: { code: string; row: number }[];
  meta: { cursor: number };
}

/** No row ends for longer than any row may be, though quotes are not looked at. */
export class EndlessRow extends Error {}

/**
 * Takes pieces of text with line feeds only, gives rows of cells in order. Where a quote is opened and never closed, its line alone is
 * read without quotes, and the rest as before.
 */
export class RowReader {
  /** Rows whose quote was mended, and the first of them (from 1). */
  mended = { count: 0, row: null as number | null };
  private rest = '';
  private given = 0;
  private over = false;

  /** @param row told each row and its number from 1; false ends the reading */
  constructor(
    private readonly dialect: { separator: Separator; quote: Quote },
    private readonly row: (cells: string[], number: number) => boolean,
  ) {}

  /** Whether rows are wanted no more. */
  get ended(): boolean {
    return this.over;
  }

  push(piece: string): void {
    if (this.over) return;
    this.rest += piece;
    // Without a line end nothing can be complete.
    if (piece.includes('\n')) this.take(false);
    while (!this.over && this.rest.length > LONGEST_ROW) {
      if (!this.rest.includes('\n')) throw new EndlessRow('a row without an end');
      const before = this.rest.length;
      this.mendFirst();
      this.take(false);
      if (this.rest.length === before) throw new EndlessRow('a row without an end');
    }
  }

  /** Gives what is left after the last line end. */
  end(): void {
    // A line end at the end of the file begins no row.
    if (this.rest.endsWith('\n')) this.rest = this.rest.slice(0, -1);
    if (!this.over && this.rest !== '') this.take(true);
  }

  /** Gives all complete rows of the text at hand; at the end also the last one. */
  private take(atEnd: boolean): void {
    while (!this.over && this.rest !== '') {
      const parsed = this.parse(this.rest, !atEnd);
      const broken = this.brokenRow(parsed);
      if (broken < 0) {
        this.give(parsed.data);
        this.rest = atEnd ? '' : this.rest.slice(parsed.meta.cursor);
        return;
      }
      if (broken > 0) {
        const before = this.parse(this.rest, false, broken);
        this.give(before.data.slice(0, broken));
        this.rest = this.rest.slice(before.meta.cursor);
      }
      this.mendFirst();
    }
  }

  /** First row with a quote that took in a line end where it should not have. */
  private brokenRow({ data, errors }: Parsed): number {
    const found = errors.find(
      ({ code, row }) => code === 'MissingQuotes' || (data[row] ?? []).some((cell) => cell.includes('\n')),
    );
    return found ? Math.min(found.row, Math.max(data.length - 1, 0)) : -1;
  }

  /** Reads the first line of the text at hand without quotes. */
  private mendFirst(): void {
    const end = this.rest.indexOf('\n');
    const line = end < 0 ? this.rest : this.rest.slice(0, end);
    this.rest = end < 0 ? '' : this.rest.slice(end + 1);
    this.mended = { count: this.mended.count + 1, row: this.mended.row ?? this.given + 1 };
    this.give([line.split(this.dialect.separator)]);
  }

  private parse(text: string, ignoreLast: boolean, preview = 0): Parsed {
    const { separator, quote } = this.dialect;
    const plain = quote === '' || this.mended.count > MOST_MENDED;
    const parser = new Papa.Parser({
      ...{ delimiter: separator, newline: '\n', quoteChar: plain ? '"' : quote, preview },
      ...(plain ? { fastMode: true } : {}),
    });
    return parser.parse(text, 0, ignoreLast) as Parsed;
  }

  private give(rows: readonly string[][]): void {
    for (const cells of rows) {
      if (this.over) return;
      this.given += 1;
      if (!this.row(cells, this.given)) this.over = true;
    }
  }
}
