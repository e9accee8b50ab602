/** The laboratory under way: the statement, its address, the engine, the last answer, what was run before. */
import { writeAddress } from '../explorer/history';
import { keepRuns, keptRuns, withRun, type KeptRun } from '@/lib/laboratory/history';
import { formatAddress, parseAddress, type Part } from '@/lib/laboratory/link';
import type { ExampleWords } from '@/lib/laboratory/page';
import type { LabOutcome, LabState, LabTable, Laboratory, OwnTable } from '@/lib/laboratory/types';

/** Typing is written to the address once it pauses for this long. */
const PAUSE_MS = 400;

export type OpenLaboratory = (tables: readonly LabTable[]) => Promise<Laboratory>;

export class LaboratorySession {
  /** True once the page's own state is read: before that it is as built. */
  awake = $state(false);
  part = $state<Part>('sql');
  text = $state('');
  outcome = $state.raw<LabOutcome | null>(null);
  /** The statement that the outcome answers. */
  asked = $state('');
  engine = $state.raw<LabState>({ phase: 'idle' });
  running = $state(false);
  /** Moment at which the run began; null while none does. */
  since = $state<number | null>(null);
  runs = $state.raw<KeptRun[]>([]);
  /** The browser keeps nothing. */
  blocked = $state(false);
  /** The statement came with the address: shown, never run by itself. */
  fromLink = $state(false);
  problems = $state.raw<string[]>([]);
  own = $state.raw<OwnTable | null>(null);
  laboratory = $state.raw<Laboratory | null>(null);

  #pause: ReturnType<typeof setTimeout> | undefined;
  #opening: Promise<Laboratory> | null = null;

  constructor(
    private readonly tables: readonly LabTable[],
    private readonly examples: readonly ExampleWords[],
    private readonly opening: string,
    private readonly open: OpenLaboratory,
  ) {
    this.text = this.#sqlOf(opening);
  }

  /** Reads the address and what is kept; returns what undoes it. */
  start(): () => void {
    this.read();
    const { runs, blocked } = keptRuns();
    this.runs = runs;
    this.blocked = blocked;
    this.awake = true;
    const back = (): void => this.read();
    addEventListener('popstate', back);
    return () => {
      removeEventListener('popstate', back);
      clearTimeout(this.#pause);
      this.laboratory?.close();
    };
  }

  private read(): void {
    clearTimeout(this.#pause);
    const address = parseAddress(
      location.search,
      this.examples.map(({ id }) => id),
    );
    this.part = address.part;
    this.problems = address.problems;
    this.text = address.sql ?? this.#sqlOf(address.example ?? this.opening);
    this.fromLink = address.sql !== null && address.sql.trim() !== this.asked.trim();
  }

  #sqlOf(id: string): string {
    return this.examples.find((example) => example.id === id)?.sql ?? '';
  }

  /** Query string of what stands; null where the statement is too long for one. */
  query(): string | null {
    const example = this.examples.find(({ sql }) => sql === this.text)?.id ?? null;
    return formatAddress({
      part: this.part,
      example: example === this.opening ? null : example,
      sql: example === null ? this.text : null,
    });
  }

  #write(replace: boolean): void {
    clearTimeout(this.#pause);
    const query = this.query();
    // A statement too long for an address leaves the last one that was not: a reload brings that back, the list of runs has this.
    if (query !== null) writeAddress(query, replace);
  }

  /** The reader writes. */
  write(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.fromLink = false;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#write(true), PAUSE_MS);
  }

  /** Puts a whole statement in the editor: an example, a run of before, the first rows of a table. Back takes it out again. */
  put(sql: string): void {
    this.#write(true);
    this.text = sql;
    this.fromLink = false;
    this.#write(false);
  }

  turnTo(part: Part): void {
    if (part === this.part) return;
    this.part = part;
    this.#write(false);
  }

  async run(): Promise<void> {
    if (this.running) return;
    const sql = this.text;
    this.running = true;
    this.since = Date.now();
    this.fromLink = false;
    this.#write(true);
    try {
      const laboratory = await this.#engine();
      // A reader who cancelled while the engine's script was on its way.
      this.finish(sql, this.running ? await laboratory.run(sql) : CANCELLED);
    } catch (cause) {
      this.#opening = null;
      this.finish(sql, failed(cause));
    }
  }

  private finish(sql: string, outcome: LabOutcome): void {
    this.running = false;
    this.since = null;
    this.asked = sql;
    this.outcome = outcome;
    if (sql.trim() === '') return;
    // Another tab may have kept some since.
    const known = this.blocked ? this.runs : keptRuns().runs;
    this.runs = withRun(known, sql, outcome.ok ? outcome.result.rowCount : null);
    this.blocked = !keepRuns(this.runs);
  }

  cancel(): void {
    if (this.laboratory) this.laboratory.cancel();
    else this.running = false;
  }

  forget(): void {
    this.runs = [];
    this.blocked = !keepRuns([]);
  }

  /** The reader's own table, or none any more. */
  bring(table: OwnTable | null): void {
    this.own = table;
    this.laboratory?.own(table);
  }

  #engine(): Promise<Laboratory> {
    this.#opening ??= this.open(this.tables).then((laboratory) => {
      laboratory.subscribe((state) => (this.engine = state));
      if (this.own) laboratory.own(this.own);
      this.laboratory = laboratory;
      return laboratory;
    });
    return this.#opening;
  }
}

const CANCELLED: LabOutcome = {
  ok: false,
  problem: { key: 'cancelled', detail: '', from: null, to: null, name: null, near: [] },
};

function failed(cause: unknown): LabOutcome {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return { ok: false, problem: { key: 'engine-start', detail, from: null, to: null, name: null, near: [] } };
}
