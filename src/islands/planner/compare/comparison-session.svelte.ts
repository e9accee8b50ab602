/**
 * The bridge between the address and the views of the comparison. The address owns the state; values that the page does not carry are
 * fetched once, and until they are there the rows that need them are not drawn.
 */
import { writeAddress } from '../../explorer/history';
import { loadLatest } from '../data';
import type { LatestValues } from '@/lib/planner/latest';
import {
  formatComparison,
  keyOf,
  MOST_COMPARED,
  openingComparison,
  parseComparison,
  type ComparisonContext,
  type ComparisonState,
} from '@/lib/state/comparison';
import type { StateProblem } from '@/lib/state/params';
import type { TerritoryRef } from '@/lib/state/territories';

export class ComparisonSession {
  shown = $state.raw<ComparisonState>() as ComparisonState;
  latest = $state.raw<LatestValues>() as LatestValues;
  /** The values of all indicators are there. */
  complete = $state(false);
  failed = $state(false);
  /** Parts of the address that mean nothing any more. */
  problems = $state.raw<StateProblem[]>([]);
  /** The script runs: what needs it may be shown. */
  awake = $state(false);

  constructor(
    readonly context: ComparisonContext,
    first: LatestValues,
  ) {
    this.shown = openingComparison(context);
    this.latest = first;
  }

  /** Reads the address now and at every Back; gives what undoes it. */
  start(): () => void {
    const read = (): void => {
      const { state, problems } = parseComparison(location.search, this.context);
      this.shown = state;
      this.problems = problems;
    };
    read();
    this.awake = true;
    void this.fill();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }

  /** Fetches the values of all indicators. */
  async fill(): Promise<void> {
    this.failed = false;
    try {
      this.latest = await loadLatest();
      this.complete = true;
    } catch {
      this.failed = true;
    }
  }

  /** Changes part of the state. `replace` is for moves that Back should not undo one by one. */
  go(patch: Partial<ComparisonState>, replace = false): void {
    const next = { ...this.shown, ...patch };
    if (!next.territories.some((ref) => keyOf(ref) === next.pinned)) next.pinned = null;
    this.shown = next;
    this.problems = [];
    writeAddress(formatComparison(next, this.context), replace);
  }

  /** False where it is there already or there is no room. */
  add(ref: TerritoryRef): boolean {
    const { territories } = this.shown;
    const known = territories.some((other) => keyOf(other) === keyOf(ref));
    if (known || territories.length >= MOST_COMPARED) return false;
    this.go({ territories: [...territories, ref] });
    return true;
  }

  /** One is always left: an address without territories is the page as it opens. */
  remove(key: string): void {
    const left = this.shown.territories.filter((ref) => keyOf(ref) !== key);
    if (left.length > 0) this.go({ territories: left });
  }

  hide(indicator: string): void {
    this.go({ hidden: [...this.shown.hidden, indicator] });
  }

  reveal(indicator?: string): void {
    this.go({ hidden: indicator === undefined ? [] : this.shown.hidden.filter((id) => id !== indicator) });
  }

  /** First from the highest, then from the lowest, then as chosen. */
  sortBy(indicator: string): void {
    const { order } = this.shown;
    if (order?.indicator !== indicator) this.go({ order: { indicator, ascending: false } });
    else this.go({ order: order.ascending ? null : { indicator, ascending: true } });
  }
}
