/** Takes the rows of a file into its columns, and notes what the reader should know of them. */
import type { Sniffed } from './reading';
import { cut } from './own-store';
import { TextColumn } from './text-column';
import type { FileWarning, FileWarningKey } from './types';

/** First rows kept as in the file. */
const PREVIEW = 20;
/** Distinct texts kept once, over all columns. */
const DICTIONARIES = 2_000_000;

/** A cell that a spreadsheet would run; numbers with a sign and lone dashes are none. */
const FORMULA = /^(?:[=@]|[+-](?![\s\d.,€$£]|[-–]*$))/;

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
/** UTF-8 read as Windows-1252 (`Ã¨`, `â€™`), and bytes that no encoding could read. */
const MOJIBAKE = /Ã[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[™œ˜“”\u009d]|\uFFFD/;

/** What it begins with: enough to look at the cells, and never cut in two between pieces. */
const MOJIBAKE_START = /[Ãâ\uFFFD]/;

export class RowIntake {
  rows = 0;
  header: string[] | null = null;
  readonly columns: TextColumn[];
  readonly preview: string[][] = [];
  private readonly found = new Map<FileWarningKey, FileWarning>();
  /** Whether this piece of text, and the one before, have signs of a wrong encoding: most have none, and their cells need no look. */
  private mojibake = { now: false, before: false };
  private blank: number[] = [];

  /** @param most rows taken in */
  constructor(
    private readonly sniffed: Sniffed,
    private readonly most: number,
  ) {
    const distinct = Math.max(1024, Math.floor(DICTIONARIES / Math.max(sniffed.width, 1)));
    this.columns = Array.from({ length: sniffed.width }, () => new TextColumn(Math.min(distinct, 65_536)));
  }

  /** A piece of text as its rows may be taken from it: without control characters, which no table has. */
  clean(text: string): string {
    this.mojibake = { now: MOJIBAKE_START.test(text), before: this.mojibake.now };
    if (text.search(CONTROLS) < 0) return text;
    this.note('control-characters', null, text.match(CONTROLS)?.length);
    return text.replace(CONTROLS, '');
  }

  /** One row, with its number in the file from 1. False where no more are wanted. */
  take(cells: readonly string[], number: number): boolean {
    if (number <= this.sniffed.lead) {
      if (cells.some((cell) => cell.trim() !== '') && !/^sep=/i.test(cells[0] ?? ''))
        this.note('lead-rows', number);
      return true;
    }
    if (cells.every((cell) => cell === '' || cell.trim() === '')) {
      this.blank.push(number);
      return true;
    }
    if (this.sniffed.reading.header && this.header === null) {
      this.header = cells.map(cut);
      return true;
    }
    // Blank rows at the end are none.
    for (const blank of this.blank) this.note('blank-rows', blank);
    this.blank = [];
    if (this.rows >= this.most) {
      this.note('too-many-rows', number, this.rows);
      return false;
    }
    this.notes(cells, number);
    this.keep(cells);
    return true;
  }

  warnings(): FileWarning[] {
    return [...this.found.values()];
  }

  private keep(cells: readonly string[]): void {
    const { columns } = this;
    for (let at = 0; at < columns.length; at += 1) columns[at]?.append((cells[at] ?? '').trim());
    if (this.preview.length < PREVIEW) this.preview.push(cells.slice(0, columns.length).map(cut));
    this.rows += 1;
  }

  private notes(cells: readonly string[], number: number): void {
    const { length } = this.columns;
    if (
      cells.length !== length &&
      !(cells.length > length && cells.slice(length).every((cell) => cell.trim() === ''))
    )
      this.note('ragged', number);
    for (const cell of cells) if (FORMULA.test(cell)) this.note('formulas', number);
    if (this.mojibake.now || this.mojibake.before)
      for (const cell of cells) if (MOJIBAKE.test(cell)) this.note('wrong-encoding', number);
  }

  private note(key: FileWarningKey, row: number | null, count = 1): void {
    const known = this.found.get(key);
    if (known) known.count += count;
    else this.found.set(key, { key, count, row });
  }
}
