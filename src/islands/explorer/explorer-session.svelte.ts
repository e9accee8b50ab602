/**
 * The bridge between the address and the views of the explorer. The address owns the state; this reads it, waits for the values
 * a state needs, and only then shows it, so that no view ever draws half of two states.
 */
import type { IndicatorBrief } from '@/lib/indicator/brief';
import type { OrganisationFilter } from '@/lib/organisations/filter';
import type { IndicatorData } from '@/lib/snapshot/domain';
import {
  defaultState,
  formatExplorer,
  parseExplorer,
  type ExplorerContext,
  type ExplorerState,
  type StateProblem,
} from '@/lib/state/explorer';
import type { AreaId } from '@/lib/territory/types';
import { writeAddress } from './history';

type Address = 'push' | 'replace' | 'keep';

export class ExplorerSession {
  /** The state that every view draws. */
  shown = $state.raw<ExplorerState>() as ExplorerState;
  /** Values of the indicator shown. */
  data = $state.raw<IndicatorData>() as IndicatorData;
  loading = $state(false);
  /** Indicator whose values did not arrive; the state before it is still shown. */
  failed = $state<string | null>(null);
  /** Parts of the address that mean nothing any more. */
  problems = $state.raw<StateProblem[]>([]);
  /** What was asked last, shown or still on its way: the next change builds on it. */
  #wanted: ExplorerState;
  #turn = 0;

  constructor(
    private readonly context: ExplorerContext,
    private readonly indicators: readonly IndicatorBrief[],
    first: IndicatorData,
    private readonly load: (id: string) => Promise<IndicatorData>,
  ) {
    this.shown = this.#wanted = defaultState(context);
    this.data = first;
  }

  /** Changes part of the state. `replace` is for moves that Back should not undo one by one. */
  go(patch: Partial<ExplorerState>, replace = false): void {
    void this.#show({ ...this.#wanted, ...patch }, replace ? 'replace' : 'push');
  }

  /** Another indicator, at the same period where it has it: the reader is comparing the same year. */
  choose(id: string): void {
    const indicator = this.indicators.find((i) => i.id === id);
    if (!indicator) return;
    const { period } = this.shown;
    this.go({ indicator: id, period: indicator.periods.includes(period) ? period : indicator.defaultPeriod });
  }

  /**
   * Shows what the address says. A stale part of it stays visible until the reader acts: replacing it would hide what was asked.
   */
  readAddress(): void {
    const { state, problems } = parseExplorer(location.search, this.context);
    this.problems = problems;
    void this.#show(state, 'keep');
  }

  openOrganisations(open: boolean): void {
    const year = Math.max(...this.context.organisationYears);
    this.go({ organisations: open ? { year, kinds: [], words: '', comuneOnly: false } : null });
  }

  /** The organisations layer as its panel asks for it, or null when it is closed. */
  organisationFilter(): OrganisationFilter | null {
    const { organisations, area, comune } = this.shown;
    if (!organisations) return null;
    return {
      year: organisations.year,
      kinds: organisations.kinds,
      words: organisations.words,
      areaId: area ? (`area-${area}` satisfies AreaId) : null,
      comuneId: organisations.comuneOnly ? comune : null,
      includeExcluded: false,
    };
  }

  filterOrganisations(filter: OrganisationFilter): void {
    const { year, kinds, words, areaId, comuneId } = filter;
    this.go(
      {
        area: areaId ? (areaId.slice('area-'.length) as ExplorerState['area']) : null,
        organisations: { year, kinds, words, comuneOnly: comuneId !== null },
        ...(comuneId ? { comune: comuneId } : {}),
      },
      true,
    );
  }

  async #show(next: ExplorerState, address: Address): Promise<void> {
    const turn = ++this.#turn;
    this.#wanted = next;
    if (next.indicator !== this.data.id) {
      this.loading = true;
      try {
        const arrived = await this.load(next.indicator);
        if (turn !== this.#turn) return;
        this.data = arrived;
      } catch {
        if (turn !== this.#turn) return;
        this.failed = next.indicator;
        this.#wanted = this.shown;
        return;
      } finally {
        if (turn === this.#turn) this.loading = false;
      }
    }
    this.loading = false;
    this.failed = null;
    this.shown = next;
    if (address !== 'keep') writeAddress(formatExplorer(next, this.context), address === 'replace');
  }
}
