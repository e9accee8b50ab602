/**
 * A column of texts kept small: while few of them differ, each is kept once and rows hold its number; else rows are UTF-8 bytes in
 * blocks, unpacked one block at a time.
 */

/** Rows of a packed block, and of a block of codes. */
const BLOCK = 4096;
/** Parts the texts of a block. No cell has it: control characters are taken out before. */
const PART = '\u0000';
/** From here on, more than one new text in four rows is no dictionary. All comuni of Italy are fewer. */
const FEW = 10_000;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export class TextColumn {
  /** Rows held. */
  length = 0;
  private dictionary: Dictionary | null = new Dictionary();
  private packed: Uint8Array[] = [];
  private open: string[] = [];
  private unpacked: { at: number; texts: readonly string[] } = { at: -1, texts: [] };
  private seen = 0;

  /** @param most distinct texts before rows are packed */
  constructor(private readonly most = 65_536) {}

  append(text: string): void {
    if (this.dictionary) {
      this.dictionary.append(text);
      const { size } = this.dictionary;
      if (size > this.most || (size > FEW && size * 4 > this.length)) this.pack(this.dictionary);
    } else this.keep(text);
    this.length += 1;
  }

  /** The text of a row; empty beyond the last. */
  at(row: number): string {
    if (this.dictionary) return this.dictionary.at(row);
    const block = Math.floor(row / BLOCK);
    return (block === this.packed.length ? this.open : this.block(block))[row % BLOCK] ?? '';
  }

  /** Distinct texts, or the number of them at which counting stopped. */
  get distinct(): number {
    return this.dictionary?.size ?? this.seen;
  }

  /** Whether `distinct` is all there is. */
  get counted(): boolean {
    return this.dictionary !== null;
  }

  /** Each distinct text with its rows, in the order of the file; where they are many, those of the first `limit` and the rows they have. */
  texts(limit = Infinity): { text: string; rows: number }[] {
    if (this.dictionary) return this.dictionary.entries().slice(0, limit);
    const rows = new Map<string, number>();
    for (let row = 0; row < this.length; row += 1) {
      const text = this.at(row);
      const known = rows.get(text);
      if (known !== undefined) rows.set(text, known + 1);
      else if (rows.size < limit) rows.set(text, 1);
    }
    return [...rows].map(([text, count]) => ({ text, rows: count }));
  }

  /** So many distinct texts, from the whole length of the column. */
  sample(most: number): string[] {
    const { dictionary } = this;
    const length = dictionary ? dictionary.size : this.length;
    const some = new Set<string>();
    for (let i = 0; i < Math.min(length, most); i += 1) {
      const at = length <= most ? i : Math.floor((i * length) / most);
      some.add(dictionary ? dictionary.text(at) : this.at(at));
    }
    return [...some];
  }

  /** A number for each row, computed once for each text that is kept once. */
  numbers(value: (text: string) => number): Float64Array {
    const all = new Float64Array(this.length);
    if (this.dictionary) {
      const byText = this.dictionary.entries().map(({ text }) => value(text));
      for (let row = 0; row < all.length; row += 1) all[row] = byText[this.dictionary.codeAt(row)] ?? NaN;
    } else for (let row = 0; row < all.length; row += 1) all[row] = value(this.at(row));
    return all;
  }

  private block(at: number): readonly string[] {
    if (this.unpacked.at !== at) this.unpacked = { at, texts: decoder.decode(this.packed[at]).split(PART) };
    return this.unpacked.texts;
  }

  private keep(text: string): void {
    this.open.push(text);
    if (this.open.length < BLOCK) return;
    this.packed.push(encoder.encode(this.open.join(PART)));
    this.open = [];
  }

  private pack(dictionary: Dictionary): void {
    this.seen = dictionary.size;
    this.dictionary = null;
    for (let row = 0; row < dictionary.length; row += 1) this.keep(dictionary.at(row));
  }
}

class Dictionary {
  length = 0;
  private readonly codes = new Map<string, number>();
  private readonly texts: string[] = [];
  private readonly rows: number[] = [];
  private readonly blocks: Uint32Array[] = [];

  get size(): number {
    return this.texts.length;
  }

  append(text: string): void {
    const code = this.codes.get(text) ?? this.add(text);
    this.rows[code] = (this.rows[code] ?? 0) + 1;
    const at = this.length % BLOCK;
    if (at === 0) this.blocks.push(new Uint32Array(BLOCK));
    (this.blocks[this.blocks.length - 1] as Uint32Array)[at] = code;
    this.length += 1;
  }

  codeAt(row: number): number {
    return this.blocks[Math.floor(row / BLOCK)]?.[row % BLOCK] ?? 0;
  }

  at(row: number): string {
    return row < this.length ? this.text(this.codeAt(row)) : '';
  }

  text(code: number): string {
    return this.texts[code] ?? '';
  }

  entries(): { text: string; rows: number }[] {
    return this.texts.map((text, code) => ({ text, rows: this.rows[code] ?? 0 }));
  }

  private add(text: string): number {
    // A piece cut out of a larger text keeps the whole of it in memory: this one is a copy.
    const own = decoder.decode(encoder.encode(text));
    this.texts.push(own);
    this.codes.set(own, this.texts.length - 1);
    return this.texts.length - 1;
  }
}
