import { DataFailure } from '../failure';
import type { Curated } from '../read/curated';
import type { Row } from '../read/row';

/** A raw row with what was decided on it; one raw row can give several records. */
export interface Decided {
  raw: Row;
  decision: Row;
}

/**
 * What to do with every row of some raw files, kept by hand in `data/curated/<name>`: each decision names file, row
 * (the header being row 1) and, in `check`, the text that must stand there, so that a file that has changed is noticed.
 */
export class Decisions {
  readonly #file: string;
  readonly #byPlace = new Map<string, Row[]>();

  constructor(curated: Curated, name: string, columns: readonly string[]) {
    this.#file = `data/curated/${name}`;
    for (const decision of curated.csv(name, ['file', 'row', 'check', ...columns])) {
      const key = keyOf(decision.text('file'), decision.integer('row'));
      this.#byPlace.set(key, [...(this.#byPlace.get(key) ?? []), decision]);
    }
  }

  /** Every row of a raw file beside its decisions. Throws on a row without one, or a text that is not the one expected. */
  of(rows: readonly Row[], checkColumn: string): Decided[] {
    return rows.flatMap((raw) => {
      const decisions = this.#byPlace.get(keyOf(raw.file, raw.row)) ?? [];
      if (decisions.length === 0) throw raw.failure(undefined, `has no decision in ${this.#file}`);
      this.#byPlace.delete(keyOf(raw.file, raw.row));
      return decisions.map((decision) => {
        if (raw.text(checkColumn) !== decision.text('check'))
          throw raw.failure(checkColumn, `is not "${decision.text('check')}", as ${this.#file} expects`);
        return { raw, decision };
      });
    });
  }

  /** Throws when a decision was about a row that no file has. */
  finish(): void {
    const [left] = this.#byPlace.keys();
    if (left !== undefined) throw new DataFailure({ file: this.#file }, `no raw row "${left}"`);
  }
}

function keyOf(file: string, row: number): string {
  return `${file} row ${row}`;
}
