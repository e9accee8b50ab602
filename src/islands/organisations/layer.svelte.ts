import { createQueryClient } from '@/lib/query/client';
import type { QueryHost } from '@/lib/query/host';
import type { Answer, QueryError, QueryRow } from '@/lib/query/types';
import type { OrganisationFilter } from '@/lib/organisations/filter';
import {
  organisationQueries,
  territoryOptions,
  type ComuneCount,
  type KindCount,
  type ListedOrganisation,
  type OrganisationOrder,
  type OrganisationTotals,
  type Statement,
  type TerritoryOption,
} from '@/lib/organisations/queries';

/** Everything the panel shows of one filter, all from the same moment. */
export interface LayerView {
  totals: OrganisationTotals;
  byComune: readonly ComuneCount[];
  byKind: readonly KindCount[];
  list: readonly ListedOrganisation[];
}

/** The organisations layer: asks the engine what a filter means and keeps the last whole answer. */
export class OrganisationsLayer {
  view = $state.raw<LayerView | null>(null);
  territories = $state.raw<readonly TerritoryOption[]>([]);
  error = $state.raw<QueryError | null>(null);
  busy = $state(false);

  #ask: <T extends QueryRow>(
    lane: number,
    statement: Statement<T>,
    signal: AbortSignal,
  ) => Promise<Answer<T>>;
  #control = new AbortController();

  constructor(host: QueryHost) {
    // A line each, so that the four questions of one filter do not displace each other.
    const lanes = Array.from({ length: 5 }, () => createQueryClient({ host }));
    this.#ask = (lane, { sql, params }, signal) => {
      const client = lanes[lane];
      if (!client) throw new Error(`no lane ${lane}`);
      return client.query(sql, params, { signal });
    };
  }

  /** Asks for a filter; an earlier question that is still open is dropped. Resolves true when its view is in place. */
  async show(filter: OrganisationFilter, order: OrganisationOrder, limit: number): Promise<boolean> {
    this.stop();
    const { signal } = (this.#control = new AbortController());
    this.busy = true;
    const queries = organisationQueries(filter);
    const [totals, byComune, byKind, list, territories] = await Promise.all([
      this.#ask(0, queries.totals, signal),
      this.#ask(1, queries.byComune, signal),
      this.#ask(2, queries.byKind, signal),
      this.#ask(3, queries.page({ order, limit, offset: 0 }), signal),
      this.#ask(4, territoryOptions(), signal),
    ]);
    if (signal.aborted) return false;
    this.busy = false;
    const failed = [totals, byComune, byKind, list, territories].find((answer) => !answer.ok);
    this.error = failed && !failed.ok ? failed.error : null;
    const [sums] = totals.ok ? totals.result.rows : [];
    if (!sums || !byComune.ok || !byKind.ok || !list.ok || !territories.ok) return false;
    this.territories = territories.result.rows;
    this.view = {
      totals: sums,
      byComune: byComune.result.rows,
      byKind: byKind.result.rows,
      list: list.result.rows,
    };
    return true;
  }

  /** Drops the open question. */
  stop(): void {
    this.#control.abort();
  }
}
