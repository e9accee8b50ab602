import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from './csv';
import type { Row } from './row';

/** The small tables kept by hand in `data/curated`, always comma-separated and with an exact header. */
export class Curated {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  csv(name: string, columns: readonly string[]): Row[] {
    return parseCsv(`data/curated/${name}`, readFileSync(join(this.#folder, name), 'utf8'), { columns });
  }
}
