/**
 * The bridge between the address and the index builder: the address owns the state; a state whose values are not there yet waits for
 * them, so that no view draws an index of half its indicators.
 */
import { writeAddress } from '../../explorer/history';
import type { LatestValues } from '@/lib/planner/latest';
import {
  formatIndex,
  openingIndex,
  parseIndex,
  type IndexContext,
  type IndexState,
} from '@/lib/state/composite-index';
import type { StateProblem } from '@/lib/state/params';

/** `later`: a slider on its way; the address follows when it rests. */
export type Writing = 'push' | 'replace' | 'later' | 'keep';

const REST_MS = 300;

export class IndexSession {
  /** The state that every view draws. */
  shown = $state.raw<IndexState>() as IndexState;
  latest = $state.raw<LatestValues>() as LatestValues;
  loading = $state(false);
  failed = $state(false);
  problems = $state.raw<StateProblem[]>([]);
  #wanted: IndexState;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly context: IndexContext,
    first: LatestValues,
    private readonly load: () => Promise<LatestValues>,
  ) {
    this.shown = this.#wanted = openingIndex(context);
    this.latest = first;
  }

  /** What was asked last, shown or still on its way: the next change builds on it. */
  get wanted(): IndexState {
    return this.#wanted;
  }

  go(patch: Partial<IndexState>, writing: Writing = 'push'): void {
    this.#flush();
    void this.#show({ ...this.#wanted, ...patch }, writing);
  }

  readAddress(): void {
    clearTimeout(this.#resting);
    this.#resting = undefined;
    const { state, problems } = parseIndex(location.search, this.context);
    this.problems = problems;
    void this.#show(state, 'keep');
  }

  /** What the state would be in an address; empty for the page as it opens. */
  query(): string {
    return formatIndex(this.#wanted, this.context);
  }

  retry(): void {
    void this.#show(this.#wanted, 'keep');
  }

  async #show(state: IndexState, writing: Writing): Promise<void> {
    this.#wanted = state;
    if (writing === 'later') {
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => this.#flush(), REST_MS);
    } else if (writing !== 'keep') {
      this.problems = [];
      writeAddress(this.query(), writing === 'replace');
    }
    if (!state.parts.every(({ id }) => id in this.latest.indicators)) {
      this.loading = true;
      try {
        this.latest = await this.load();
        this.failed = false;
      } catch {
        this.failed = true;
        return;
      } finally {
        this.loading = false;
      }
    }
    // Another choice may have been made meanwhile: it shows itself.
    if (state === this.#wanted) this.shown = state;
  }

  #flush(): void {
    if (this.#resting === undefined) return;
    clearTimeout(this.#resting);
    this.#resting = undefined;
    this.problems = [];
    writeAddress(this.query(), true);
  }
}
