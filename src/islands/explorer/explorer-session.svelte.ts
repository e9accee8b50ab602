/**
 * The bridge between the address and the views of the explorer. The address owns the state; this reads it, waits for the values
 * a state needs, and only then shows it, so that no view ever draws half of two states.
 */
import { expressionsOf, POPULATION } from '@/lib/explorer/expression';
import { unitByComune, type UnitsByLevel } from '@/lib/explorer/units';
import type { IndicatorBrief } from '@/lib/indicator/brief';
import type { IndicatorData } from '@/lib/snapshot/domain';
import {
  defaultState,
  formatExplorer,
  MOST_SELECTED,
  parseExplorer,
  type ExplorerContext,
  type ExplorerState,
  type StateProblem,
  type UnitLevel,
} from '@/lib/state/explorer';
import { openRecords, type RecordTable } from '@/lib/state/records';
import { afterPaint } from './after-paint';
import { writeAddress } from './history';

type Address = 'push' | 'replace' | 'keep';

/** Values that the views of a state draw. */
export interface ShownData {
  first: IndicatorData;
  /** Values of the second indicator, or null when one is enough. */
  second: IndicatorData | null;
  /** Published residents, only where the expression divides by them. */
  population: IndicatorData | null;
}

export class ExplorerSession {
  /** The state that every view draws. */
  shown = $state.raw<ExplorerState>() as ExplorerState;
  data = $state.raw<ShownData>() as ShownData;
  loading = $state(false);
  /** Indicator whose values did not arrive; the state before it is still shown. */
  failed = $state<string | null>(null);
  /** Parts of the address that mean nothing any more. */
  problems = $state.raw<StateProblem[]>([]);
  /** What was asked last, shown or still on its way: the next change builds on it. */
  #wanted: ExplorerState;
  #turn = 0;
  /** What was asked and stays undrawn for want of values, whole: trying again asks for no less. */
  #refused: { state: ExplorerState; address: Address } | null = null;

  constructor(
    private readonly context: ExplorerContext,
    private readonly units: UnitsByLevel,
    private readonly indicators: readonly IndicatorBrief[],
    first: IndicatorData,
    private readonly load: (id: string) => Promise<IndicatorData>,
  ) {
    this.shown = this.#wanted = defaultState(context);
    this.data = { first, second: null, population: null };
  }

  /** Changes part of the state. `replace` is for moves that Back should not undo one by one. */
  go(patch: Partial<ExplorerState>, replace = false): void {
    void this.#show({ ...this.#wanted, ...patch }, replace ? 'replace' : 'push');
  }

  /** Another indicator, at the same period where it has it: the reader is comparing the same year. */
  choose(id: string): void {
    const indicator = this.indicators.find((i) => i.id === id);
    if (!indicator) return;
    const { period, expression } = this.#wanted;
    this.go({
      indicator: id,
      period: indicator.periods.includes(period) ? period : indicator.defaultPeriod,
      expression: expressionsOf(indicator).includes(expression) ? expression : 'valore',
      since: null,
      breaks: [],
      method: this.#wanted.method === 'proprie' ? 'quantile' : this.#wanted.method,
      centre: null,
    });
  }

  /** A second indicator to cross or compare with the first, or none. */
  chooseSecond(id: string | null): void {
    const indicator = this.indicators.find((i) => i.id === id);
    if (!indicator) return this.go({ second: null, arrangement: 'una' });
    const { arrangement, period } = this.#wanted;
    this.go({
      second: {
        indicator: indicator.id,
        period: indicator.periods.includes(period) ? period : indicator.defaultPeriod,
      },
      arrangement: arrangement === 'una' ? 'incrocio' : arrangement,
    });
  }

  /** Comuni or groups of them; what was selected goes on as the groups it is in. */
  chooseLevel(level: UnitLevel): void {
    const groupOf = unitByComune(this.units[level]);
    const members = this.#wanted.selected.flatMap(
      (id) => this.units[this.#wanted.level].find((unit) => unit.id === id)?.members ?? [],
    );
    const groups = level === 'comune' ? [] : members.flatMap((comune) => groupOf.get(comune) ?? []);
    const selected = groups.filter((id, i) => groups.indexOf(id) === i);
    this.go({ level, selected: selected.slice(0, MOST_SELECTED) });
  }

  /** Asks again for what did not arrive. */
  again(): void {
    if (this.#refused) void this.#show(this.#refused.state, this.#refused.address);
  }

  /** Selects one unit, or none; with `add` joins it to the selection or takes it out. */
  select(id: string | null, { add = false, replace = false } = {}): void {
    const { selected } = this.#wanted;
    if (id === null) return this.go({ selected: [] }, replace);
    if (!add) return this.go({ selected: [id] }, replace);
    const next = selected.includes(id) ? selected.filter((s) => s !== id) : [...selected, id];
    this.go({ selected: next.slice(-MOST_SELECTED) }, replace);
  }

  /**
   * Shows what the address says. A stale part of it stays visible until the reader acts: replacing it would hide what was asked.
   */
  readAddress(): void {
    const { state, problems } = parseExplorer(location.search, this.context);
    this.problems = problems;
    void this.#show(state, 'keep');
  }

  openRecords(table: RecordTable | null): void {
    this.go({ records: table ? openRecords(table, this.context.records) : null });
  }

  /** Address of the current view, whole. */
  address(): string {
    const query = formatExplorer(this.shown, this.context);
    return `${location.origin}${location.pathname}${query ? `?${query}` : ''}`;
  }

  async #show(next: ExplorerState, address: Address): Promise<void> {
    const turn = ++this.#turn;
    this.#wanted = next;
    const needed = [
      next.indicator,
      next.second?.indicator ?? null,
      next.expression === 'residenti' ? POPULATION : null,
    ];
    if (needed.some((id) => id !== null && !this.#here(id))) this.loading = true;
    const arrived: (IndicatorData | null)[] = [];
    for (const id of needed) {
      try {
        arrived.push(id === null ? null : (this.#here(id) ?? (await this.load(id))));
      } catch {
        if (turn !== this.#turn) return;
        this.failed = id;
        this.loading = false;
        this.#refused = { state: next, address };
        // Of an address all that needs no values is shown; a move of the reader is not made at all.
        if (address === 'keep') this.shown = { ...next, ...drawnOf(this.shown) };
        this.#wanted = this.shown;
        return;
      }
      if (turn !== this.#turn) return;
    }
    const [first = null, second = null, population = null] = arrived;
    this.loading = false;
    this.failed = null;
    const here = this.data;
    // The same values in another object would have every view worked out again.
    if (first && (first !== here.first || second !== here.second || population !== here.population))
      this.data = { first, second, population };
    this.shown = next;
    if (address === 'keep') return;
    // A new entry of the history costs as much as drawing the map: it comes after it.
    const query = formatExplorer(next, this.context);
    afterPaint(() => writeAddress(query, address === 'replace'));
  }

  /** Values that are already drawn: a change of look must not wait for a promise. */
  #here(id: string): IndicatorData | undefined {
    const { first, second, population } = this.data;
    return [first, second, population].find((data) => data?.id === id) ?? undefined;
  }
}

/** The part of a state that is a way of drawing its values. */
function drawnOf(state: ExplorerState) {
  const { indicator, period, expression, since, method, breaks, centre } = state;
  const { second, arrangement, view, sort, ascending } = state;
  return {
    indicator,
    period,
    expression,
    since,
    method,
    breaks,
    centre,
    second,
    arrangement,
    view,
    sort,
    ascending,
  };
}
