/**
 * The reader's file and what the reader has said of it, while the page is open: kept nowhere else. The rows stay in the worker; here
 * are only the answers it gives.
 */
import { RequestsSince } from './requests-since.svelte';
import { loadOwnContext, type OwnContext } from '@/lib/own-data/context';
import {
  aggregateFor,
  comesBack,
  placeColumns,
  rowsNamed,
  rowsPlaced,
  valueColumn,
  yearColumn,
} from '@/lib/own-data/choices';
import { NOTHING_DECIDED, placeChoice, withAnswer, withProposals, type Decided } from '@/lib/own-data/review';
import type {
  Aggregate,
  FileProblemKey,
  Gazetteer,
  OwnColumnKind,
  OwnFile,
  OwnReader,
  OwnValues,
  PlaceChoice,
  PlaceMatch,
  Reading,
  RowFilter,
} from '@/lib/own-data/types';
import type { OwnMeasure } from '@/lib/own-data/view';

/** Columns of texts that are tried for comuni where no column says that it holds them. */
const MOST_TRIED = 6;
/** Share of the rows that must name a comune for the other columns not to be tried. */
const ENOUGH = 0.9;

export class OwnSession {
  context = $state.raw<OwnContext | null>(null);
  /** What the page needs did not arrive. */
  asleep = $state(false);

  source = $state.raw<File | string | null>(null);
  sourceName = $state('');
  progress = $state.raw<{ loaded: number; total: number; rows: number } | null>(null);
  problem = $state.raw<{ key: FileProblemKey; detail: string } | null>(null);
  file = $state.raw<OwnFile | null>(null);
  /** What the reader corrected of the reading. */
  corrected = $state.raw<Partial<Reading>>({});

  placeColumn = $state<number | null>(null);
  matches = $state.raw<readonly PlaceMatch[]>([]);
  decided = $state.raw<Decided>(NOTHING_DECIDED);
  matching = $state(false);

  /** Null counts rows. */
  column = $state<number | null>(null);
  aggregate = $state<Aggregate>('count');
  filter = $state.raw<RowFilter | null>(null);
  /** The filter is the page's guess: it says so. */
  filterGuessed = $state(false);
  filterValues = $state.raw<readonly string[]>([]);
  measure = $state<OwnMeasure>('value');
  values = $state.raw<OwnValues | null>(null);
  joined = $state<string | null>(null);
  /** Of the indicator beside; null is its latest. */
  joinedPeriod = $state<string | null>(null);
  readonly requests = new RequestsSince();

  #reader: OwnReader | null = null;
  #asked = { read: 0, values: 0 };

  constructor(
    private readonly prepare: () => Promise<OwnContext>,
    private readonly openReader: (gazetteer: Gazetteer, onlost: () => void) => OwnReader,
  ) {}

  /** Fetches what the page needs, so that nothing is asked for once a file is open. */
  async wake(): Promise<void> {
    this.asleep = false;
    try {
      this.context = await this.prepare();
      this.#reader ??= this.openReader(this.context.gazetteer, () => this.#lose());
    } catch {
      this.asleep = true;
    }
  }

  async open(source: File | string, name: string): Promise<void> {
    this.#leave();
    this.source = source;
    this.sourceName = name;
    this.requests.start();
    await this.#read();
  }

  /** Reads the same file in another way. */
  async correct(patch: Partial<Reading>): Promise<void> {
    this.corrected = { ...this.corrected, ...patch };
    await this.#read();
  }

  /** What has been seen stays on the page; the file must be read again before anything more is asked of it. */
  #lose(): void {
    this.#asked.values++;
    this.problem = { key: 'worker', detail: '' };
  }

  /** Reads the same file in the same way. */
  again(): Promise<void> {
    return this.#read();
  }

  async #read(): Promise<void> {
    if (this.source === null || !this.#reader) return;
    const asked = ++this.#asked.read;
    const isLast = (): boolean => asked === this.#asked.read;
    this.problem = null;
    this.progress = { loaded: 0, total: 0, rows: 0 };
    const reading = Object.keys(this.corrected).length === 0 ? null : $state.snapshot(this.corrected);
    const outcome = await this.#reader.read(this.source, reading, (progress) => {
      if (isLast()) this.progress = progress;
    });
    if (!isLast()) return;
    this.progress = null;
    if (outcome.ok) {
      this.file = outcome.file;
      await this.#guess(outcome.file, isLast);
    } else {
      this.#clear();
      this.problem = outcome.problem;
    }
  }

  /** Nothing of the file is left, here or in the worker; a reading under way is stopped. */
  forget(): void {
    this.#leave();
    this.#reader?.cancel();
  }

  #leave(): void {
    this.#asked.read++;
    this.source = null;
    this.progress = null;
    this.problem = null;
    this.corrected = {};
    this.requests.stop();
    this.#clear();
  }

  #clear(): void {
    this.#asked.values++;
    this.file = null;
    this.placeColumn = null;
    this.matches = [];
    this.decided = NOTHING_DECIDED;
    this.values = null;
    this.filter = null;
    this.measure = 'value';
  }

  async takeAs(column: number, kind: OwnColumnKind): Promise<void> {
    if (!this.file || !this.#reader) return;
    const changed = await this.#reader.kind(column, kind);
    const columns = this.file.columns.map((each) => (each.at === column ? changed : each));
    this.file = { ...this.file, columns };
    if (this.placeColumn === null && (kind === 'code' || kind === 'name')) await this.choosePlaces(column);
    else await this.compute();
  }

  /** The column of comuni and the column of values that seem to be meant. */
  async #guess(file: OwnFile, isLast: () => boolean): Promise<void> {
    this.matching = true;
    let best: { at: number; matches: readonly PlaceMatch[]; rows: number } | null = null;
    for (const { at } of placeColumns(file.columns).slice(0, MOST_TRIED)) {
      const matches = (await this.#reader?.places(at)) ?? [];
      if (!isLast()) return;
      const rows = rowsPlaced(matches);
      if (rows > (best?.rows ?? 0)) best = { at, matches, rows };
      if (rows > 0 && rowsNamed(matches) >= file.rows * ENOUGH) break;
    }
    this.matching = false;
    this.placeColumn = best?.at ?? null;
    this.matches = best?.matches ?? [];
    const column = valueColumn(file.columns, this.placeColumn);
    this.column = column?.at ?? null;
    this.aggregate = column ? aggregateFor(column) : 'count';
    this.filter = null;
    const year = yearColumn(file.columns, this.placeColumn);
    if (year) await this.#filterByLatest(year.at, file);
    if (isLast()) await this.compute();
  }

  /** Several years of one comune would be added up: the newest is taken, and the page says so. */
  async #filterByLatest(column: number, file: OwnFile): Promise<void> {
    if (!comesBack(this.matches)) return;
    await this.#listValues(column);
    const latest = this.filterValues.at(-1);
    if (latest === undefined || this.file !== file) return;
    this.filter = { column, value: latest };
    this.filterGuessed = true;
  }

  /** Texts of a column in order: the worker knows them by what they might name. */
  async #listValues(column: number): Promise<void> {
    const found = (await this.#reader?.places(column)) ?? [];
    this.filterValues = found
      .map(({ text }) => text)
      .sort((a, b) => a.localeCompare(b, 'it', { numeric: true }));
  }

  async choosePlaces(column: number | null): Promise<void> {
    this.placeColumn = column;
    this.decided = NOTHING_DECIDED;
    this.matching = true;
    const matches = column === null ? [] : ((await this.#reader?.places(column)) ?? []);
    if (this.placeColumn !== column) return;
    this.matching = false;
    this.matches = matches;
    await this.compute();
  }

  /** What a text stands for; undefined leaves it to be decided. */
  async decide(text: string, comune: string | null | undefined): Promise<void> {
    this.decided = withAnswer(this.decided, text, comune);
    await this.compute();
  }

  async acceptProposals(): Promise<void> {
    this.decided = withProposals(this.matches, this.decided);
    await this.compute();
  }

  /** An indicator comes with its latest period, which is here already. */
  join(indicator: string | null): void {
    this.joined = indicator;
    this.joinedPeriod = null;
  }

  async chooseColumn(column: number | null): Promise<void> {
    this.column = column;
    const found = this.file?.columns.find(({ at }) => at === column);
    this.aggregate = found ? aggregateFor(found) : 'count';
    await this.compute();
  }

  async chooseAggregate(aggregate: Aggregate): Promise<void> {
    this.aggregate = aggregate;
    await this.compute();
  }

  async chooseFilterColumn(column: number | null): Promise<void> {
    this.filterGuessed = false;
    this.filter = null;
    if (column !== null) {
      await this.#listValues(column);
      const first = this.filterValues[0];
      this.filter = first === undefined ? null : { column, value: first };
    }
    await this.compute();
  }

  async chooseFilterValue(value: string): Promise<void> {
    if (!this.filter) return;
    this.filterGuessed = false;
    this.filter = { ...this.filter, value };
    await this.compute();
  }

  /** What the worker is told of the column of comuni; null where there is none. */
  get places(): PlaceChoice | null {
    return this.placeColumn === null ? null : placeChoice(this.placeColumn, this.matches, this.decided);
  }

  /** The whole file for the laboratory. */
  table(): ReturnType<OwnReader['table']> {
    if (!this.#reader) return Promise.reject(new Error('no reader'));
    return this.#reader.table(this.places);
  }

  async compute(): Promise<void> {
    // Nobody is there to ask: the values that were worked out stand.
    if (this.problem?.key === 'worker') return;
    const asked = ++this.#asked.values;
    const { places, file } = this;
    if (!places || !file || !this.#reader) {
      this.values = null;
      return;
    }
    // Rows are counted by the column of comuni, which every counted row has.
    const counts = this.column === null;
    const column = this.column ?? places.column;
    const aggregate = counts ? 'count' : this.aggregate;
    const values = await this.#reader.values(column, aggregate, places, this.filter);
    if (asked === this.#asked.values) this.values = values;
  }

  close(): void {
    this.#leave();
    this.#reader?.close();
    this.#reader = null;
  }
}

/** What the part reads at an address, and with it all that its later steps would fetch. */
export async function prepared(
  address: string,
  others: readonly (() => Promise<unknown>)[],
): Promise<OwnContext> {
  const [context] = await Promise.all([
    loadOwnContext(address),
    // Each has its own sentence where it is needed: their failure does not keep the file from being read.
    ...others.map((load) => load().catch(() => null)),
  ]);
  return context;
}
