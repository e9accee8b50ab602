import { DataFailure } from '../failure';
import type { Row } from '../read/row';
import { normaliseCode, todaysCode } from './codes';

/** A name reduced to what two spellings of it share: upper case, no accents, apostrophes and backticks alike. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[`´’‘']/g, ' ')
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
}

/** Finds today's comune from a code or a name as the sources write them. */
export class Places {
  readonly ids: readonly string[];
  readonly #names = new Map<string, string>();

  /**
   * @param comuni today's comuni
   * @param aliases other spellings and comuni of the past, from `data/curated/name_aliases.csv`
   */
  constructor(
    comuni: readonly { id: string; name: string }[],
    aliases: readonly { alias: string; id: string }[],
  ) {
    this.ids = comuni.map((comune) => comune.id).sort();
    for (const { id, name } of comuni) this.#names.set(plainName(name), id);
    for (const { alias, id } of aliases) {
      if (!this.ids.includes(id))
        throw new DataFailure({ file: 'data/curated/name_aliases.csv' }, `${id} is no comune`);
      this.#names.set(plainName(alias), id);
    }
  }

  /** Today's code from a column that holds a code. Throws when it is none of the province's. */
  byCode(row: Row, column: string): string {
    const code = normaliseCode(row.text(column));
    const id = code === null ? null : todaysCode(code);
    if (id === null || !this.ids.includes(id))
      throw row.failure(column, `unknown ISTAT code "${row.text(column)}"`);
    return id;
  }

  /** Today's codes, in order and once each, from a column that joins codes with semicolons. */
  byCodes(row: Row, column: string): string[] {
    const codes = row.text(column).split(';');
    const ids = codes.map((text) => todaysCode(normaliseCode(text) ?? ''));
    const odd = ids.findIndex((id) => !this.ids.includes(id));
    if (odd !== -1) throw row.failure(column, `unknown ISTAT code "${codes[odd]}"`);
    return [...new Set(ids)].sort();
  }

  /** Today's code from a column that holds a name. Throws when the name matches nothing. */
  byName(row: Row, column: string): string {
    const id = this.find(row.text(column));
    if (id === null) throw row.failure(column, `unknown comune "${row.text(column)}"`);
    return id;
  }

  /** Today's code of a name, or null. */
  find(name: string): string | null {
    return this.#names.get(plainName(name)) ?? null;
  }

  /** A map with every comune exactly once; throws on a repeated or absent comune. */
  complete<T>(file: string, entries: readonly (readonly [string, T])[]): Map<string, T> {
    const map = new Map<string, T>();
    for (const [id, value] of entries) {
      if (map.has(id)) throw new DataFailure({ file }, `the comune ${id} is there twice`);
      map.set(id, value);
    }
    const absent = this.ids.filter((id) => !map.has(id));
    if (absent.length > 0) throw new DataFailure({ file }, `comuni not there: ${absent.join(', ')}`);
    return map;
  }
}
