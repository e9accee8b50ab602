/** The bridge between the address of a crossing and what is drawn. The address owns the state; values are waited for before it shows. */
import type { LatestValues } from '@/lib/planner/latest';
import type { CrossingDirection } from '@/lib/planner/crossings';
import {
  defaultCrossing,
  formatCrossing,
  parseCrossing,
  type CrossingContext,
  type CrossingState,
} from '@/lib/state/crossing';
import type { StateProblem } from '@/lib/state/params';
import { writeAddress } from '../../explorer/history';

export class CrossingSession {
  /** The state that every part draws. */
  shown = $state.raw<CrossingState>(defaultCrossing());
  values = $state.raw<LatestValues>() as LatestValues;
  loading = $state(false);
  /** The values of what was asked did not arrive; the state before is still shown. */
  failed = $state(false);
  problems = $state.raw<StateProblem[]>([]);
  #wanted: CrossingState = this.shown;
  #turn = 0;

  constructor(
    private readonly context: CrossingContext,
    first: LatestValues,
    private readonly load: () => Promise<LatestValues>,
  ) {
    this.values = first;
  }

  /** Changes part of the state; `replace` is for moves that Back need not undo one by one. */
  go(patch: Partial<CrossingState>, replace = false): void {
    this.problems = [];
    void this.#show({ ...this.#wanted, ...patch }, replace ? 'replace' : 'push');
  }

  /** Another direction brings its own pair and area; level stays. */
  chooseDirection(direction: CrossingDirection): void {
    this.go({ ...defaultCrossing(direction), level: this.#wanted.level });
  }

  /** Another need or resource. One that is the other already changes places with it. */
  chooseIndicator(role: 'need' | 'resource', id: string): void {
    const { need, resource } = this.#wanted;
    const swapped = role === 'need' ? id === resource : id === need;
    const pair = swapped ? { need: resource, resource: need } : { need, resource, [role]: id };
    this.go({ ...pair, direction: null, cell: null });
  }

  /** Shows what the address says; what is wrong in it stays there until the reader acts. */
  readAddress(): void {
    const { state, problems } = parseCrossing(location.search, this.context);
    this.problems = problems;
    void this.#show(state, 'keep');
  }

  /** Asks again for what did not arrive. */
  retry(): void {
    void this.#show(this.#wanted, 'push');
  }

  /** The address of what is shown, whole. */
  address(): string {
    const query = formatCrossing(this.shown);
    return `${location.origin}${location.pathname}${query ? `?${query}` : ''}`;
  }

  async #show(next: CrossingState, address: 'push' | 'replace' | 'keep'): Promise<void> {
    const turn = ++this.#turn;
    this.#wanted = next;
    const here = (id: string): boolean => id in this.values.indicators;
    if (!here(next.need) || !here(next.resource)) {
      this.loading = true;
      try {
        const values = await this.load();
        if (turn !== this.#turn) return;
        this.values = values;
      } catch {
        if (turn !== this.#turn) return;
        this.failed = true;
        this.loading = false;
        return;
      }
    }
    this.loading = false;
    this.failed = false;
    this.shown = next;
    if (address !== 'keep') writeAddress(formatCrossing(next), address === 'replace');
  }
}
