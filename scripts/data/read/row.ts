import { DataFailure } from '../failure';
import { parseNumber, type NumberFormat } from '../harmonise/numbers';

/** One record of a raw CSV file, which knows where it stands, so that every complaint names file, row and column. */
export class Row {
  readonly file: string;
  readonly row: number;
  readonly #positions: ReadonlyMap<string, number>;
  readonly #fields: readonly string[];

  constructor(file: string, row: number, positions: ReadonlyMap<string, number>, fields: readonly string[]) {
    this.file = file;
    this.row = row;
    this.#positions = positions;
    this.#fields = fields;
  }

  /** The trimmed text of a column, empty when blank. Throws when the file has no such column. */
  text(column: string): string {
    const position = this.#positions.get(column);
    if (position === undefined) throw this.failure(column, 'no such column');
    return (this.#fields[position] ?? '').trim();
  }

  /** A number, or null when the cell is blank. Throws a `DataFailure` when the text is no number. */
  number(column: string, format: NumberFormat = 'dot'): number | null {
    const text = this.text(column);
    if (text === '') return null;
    const value = parseNumber(text, format);
    if (value === null) throw this.failure(column, `"${text}" is not a number`);
    return value;
  }

  /** A number that must be there. */
  required(column: string, format: NumberFormat = 'dot'): number {
    const value = this.number(column, format);
    if (value === null) throw this.failure(column, 'the cell is blank');
    return value;
  }

  /** A whole number that must be there. */
  integer(column: string): number {
    const value = this.required(column);
    if (!Number.isInteger(value)) throw this.failure(column, `${value} is not a whole number`);
    return value;
  }

  failure(column: string | undefined, reason: string): DataFailure {
    return new DataFailure({ file: this.file, row: this.row, column }, reason);
  }
}
