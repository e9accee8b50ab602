import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFailure } from './failure';
import { folderStore } from './fetch/store';
import { parseCsv, readRaw, type Dialect, type RawFile } from './read/csv';
import type { Row } from './read/row';
import type { Descriptor } from './sources';

export interface Rejection {
  sourceId: string;
  file: string;
  /** First row of the group, the header being row 1. */
  row: number;
  count: number;
  code: string;
  it: string;
  en: string;
  /** A few words that tell which row it was; never personal data. */
  sample: string;
}

interface FileEntry extends RawFile {
  sourceId: string;
  rowsIn: number;
  /** ISO date of the download, for files brought by `data:fetch`. */
  fetchedOn?: string | undefined;
}

/**
 * Keeps account of every raw file: rows read, rows rejected and why. Rows used = rows read − rows rejected,
 * so an adapter that drops a row without saying so is found by the reconciliation tests.
 */
export class Ledger {
  readonly files = new Map<string, FileEntry>();
  readonly rejections: Rejection[] = [];
  readonly #root: string;
  readonly #sources: ReadonlyMap<string, Descriptor>;
  readonly #fetched: string | null;

  /** @param fetched folder of the publishers' own files (`data:fetch`), for the sources that are optional */
  constructor(root: string, sources: ReadonlyMap<string, Descriptor>, fetched: string | null = null) {
    this.#root = root;
    this.#sources = sources;
    this.#fetched = fetched;
  }

  /**
   * Reads a publisher's own file of an optional source; null when it was not fetched. `rowsOf` turns its bytes into
   * all its rows: those that are not carried over are rejected by the caller.
   */
  async official(
    sourceId: string,
    file: string,
    rowsOf: (bytes: Uint8Array) => Row[] | Promise<Row[]>,
  ): Promise<Row[] | null> {
    this.#listed(sourceId, file);
    if (this.#fetched === null || !existsSync(join(this.#fetched, file))) return null;
    const bytes = readFileSync(join(this.#fetched, file));
    const rows = await rowsOf(bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const fetchedOn = folderStore(this.#fetched).state(file)?.fetchedAt.slice(0, 10);
    this.files.set(file, { sourceId, sha256, bytes: bytes.length, rowsIn: rows.length, fetchedOn });
    return rows;
  }

  /** Reads a CSV file of a source. The file must be listed in the source's descriptor. */
  csv(sourceId: string, file: string, dialect: Dialect): Row[] {
    const raw = this.#open(sourceId, file);
    const rows = parseCsv(file, raw.text, dialect);
    this.files.set(file, { sourceId, sha256: raw.sha256, bytes: raw.bytes, rowsIn: rows.length });
    return rows;
  }

  /** Reads the text of a GeoJSON or TopoJSON file of a source; `count` tells how many features it holds. */
  geo(sourceId: string, file: string, count: (content: unknown) => number): string {
    const raw = this.#open(sourceId, file);
    const rowsIn = count(JSON.parse(raw.text));
    this.files.set(file, { sourceId, sha256: raw.sha256, bytes: raw.bytes, rowsIn });
    return raw.text;
  }

  /** Accounts for a table kept by hand in `data/curated` that a source's descriptor lists. */
  curated(sourceId: string, file: string, path: string, rowsIn: number): void {
    const bytes = readFileSync(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    this.files.set(file, { sourceId, sha256, bytes: bytes.length, rowsIn });
  }

  /** Notes that a row was not carried over. Rows of the same file and reason are counted together. */
  reject(
    row: Pick<Row, 'file' | 'row'>,
    code: string,
    reason: { it: string; en: string },
    sample: string,
  ): void {
    const known = this.rejections.find((entry) => entry.file === row.file && entry.code === code);
    if (known) {
      known.count += 1;
      return;
    }
    const sourceId = this.files.get(row.file)?.sourceId ?? '';
    this.rejections.push({ sourceId, file: row.file, row: row.row, count: 1, code, ...reason, sample });
  }

  rejectedIn(file: string): number {
    return this.rejections
      .filter((entry) => entry.file === file)
      .reduce((sum, entry) => sum + entry.count, 0);
  }

  #open(sourceId: string, file: string): RawFile & { text: string } {
    this.#listed(sourceId, file);
    return readRaw(this.#root, file);
  }

  #listed(sourceId: string, file: string): void {
    const source = this.#sources.get(sourceId);
    if (!source) throw new DataFailure({ file }, `no descriptor for the source "${sourceId}"`);
    if (!source.files.includes(file))
      throw new DataFailure({ file }, `not listed in data/sources/${sourceId}.json`);
  }
}
