/** The bridge between the address and the ranking: a state is shown once its values are there. */
import { writeAddress } from '../../explorer/history';
import type { IndicatorData } from '@/lib/snapshot/domain';
import type { StateProblem } from '@/lib/state/params';
import {
  formatRanking,
  openingRanking,
  parseRanking,
  type RankingContext,
  type RankingState,
} from '@/lib/state/ranking';

export class RankingSession {
  shown = $state.raw<RankingState>() as RankingState;
  data = $state.raw<IndicatorData>() as IndicatorData;
  loading = $state(false);
  /** Indicator whose values did not arrive; the state before it is still shown. */
  failed = $state<string | null>(null);
  problems = $state.raw<StateProblem[]>([]);
  /** The script runs: what needs it may be shown. */
  awake = $state(false);
  /** What was asked last, shown or still on its way. */
  #wanted: RankingState;
  #turn = 0;

  constructor(
    readonly context: RankingContext,
    first: IndicatorData,
    private readonly load: (id: string) => Promise<IndicatorData>,
  ) {
    this.shown = this.#wanted = openingRanking(context);
    this.data = first;
  }

  /** Reads the address now and at every Back; gives what undoes it. */
  start(): () => void {
    const read = (): void => {
      const { state, problems } = parseRanking(location.search, this.context);
      this.problems = problems;
      void this.#show(state, null);
    };
    read();
    this.awake = true;
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }

  /** Changes part of the state. `replace` is for moves that Back should not undo one by one. */
  go(patch: Partial<RankingState>, replace = false): void {
    this.problems = [];
    void this.#show({ ...this.#wanted, ...patch }, replace ? 'replace' : 'push');
  }

  choose(id: string): void {
    const period = this.context.indicators.find((indicator) => indicator.id === id)?.defaultPeriod;
    if (period !== undefined) this.go({ indicator: id, period });
  }

  async #show(state: RankingState, write: 'push' | 'replace' | null): Promise<void> {
    const turn = ++this.#turn;
    this.#wanted = state;
    this.failed = null;
    try {
      if (state.indicator !== this.data.id) {
        this.loading = true;
        const data = await this.load(state.indicator);
        // Something else was asked for in the meantime.
        if (turn !== this.#turn) return;
        this.data = data;
      }
      this.shown = state;
      if (write) writeAddress(formatRanking(state, this.context), write === 'replace');
    } catch {
      if (turn !== this.#turn) return;
      this.failed = state.indicator;
      this.#wanted = this.shown;
    } finally {
      if (turn === this.#turn) this.loading = false;
    }
  }
}
