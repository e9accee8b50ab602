import type { QueryClient } from '@/lib/query/client';
import type { QueryHost } from '@/lib/query/host';
import type { Answer, QueryError, QueryRow } from '@/lib/query/types';
import type { Locale } from '@/lib/i18n/locale';
import { filterKey, type RecordsFilter } from '@/lib/records/filter';
import {
  recordQueries,
  sourceNames,
  territoryNames,
  type ListedRecord,
  type RecordOrder,
  type SourceName,
  type Statement,
  type TerritoryName,
} from '@/lib/records/queries';
import { byId, summaryFrom, type Summary } from '@/lib/records/summary';
import { lanesOver } from './lanes';

/** Records asked for at a time: more than a tall screen shows. */
export const PAGE = 40;

/** Records of a list by page; a page that has not come is not there. */
export type RecordPages = readonly (readonly ListedRecord[] | undefined)[];

/** Everything the panel shows of one filter and order, all from the same moment. */
export interface RecordsView extends Summary {
  filter: RecordsFilter;
  order: RecordOrder;
  /** Equal for equal views. */
  key: string;
}

/** A list of records: asks the engine what a filter means and keeps the last whole answer. */
export class RecordsSession {
  view = $state.raw<RecordsView | null>(null);
  territories = $state.raw<readonly TerritoryName[]>([]);
  sources = $state.raw<ReadonlyMap<string, SourceName>>(byId([]));
  error = $state.raw<QueryError | null>(null);
  busy = $state(false);
  pages = $state.raw<RecordPages>([]);

  #locale: Locale;
  #lane: (name: string) => QueryClient;
  #control = new AbortController();
  #asked: boolean[] = [];

  constructor(host: QueryHost, locale: Locale) {
    this.#locale = locale;
    this.#lane = lanesOver(host);
  }

  /** Asks for a filter; an earlier question that is still open is dropped. Resolves true when its view is in place. */
  async show(filter: RecordsFilter, order: RecordOrder): Promise<boolean> {
    this.stop();
    const { signal } = (this.#control = new AbortController());
    this.busy = true;
    const queries = recordQueries(filter);
    const [summary, first, territories, sources] = await Promise.all([
      this.#ask('summary', queries.summary, signal),
      this.#ask('first', queries.page({ order, limit: PAGE, offset: 0 }), signal),
      this.#ask('territories', territoryNames(), signal),
      this.#ask('sources', sourceNames(this.#locale), signal),
    ]);
    if (signal.aborted) return false;
    this.busy = false;
    const failed = [summary, first, territories, sources].find((answer) => !answer.ok);
    this.error = failed && !failed.ok ? failed.error : null;
    if (!summary.ok || !first.ok || !territories.ok || !sources.ok) return false;
    this.territories = territories.result.rows;
    this.sources = byId(sources.result.rows);
    this.#asked = [true];
    this.pages = [first.result.rows];
    this.view = {
      ...summaryFrom(summary.result.rows),
      ...{ filter, order, key: `${order} ${filterKey(filter)}` },
    };
    return true;
  }

  /** The record at a place of the list, counted from 0; undefined while it has not come. */
  record(index: number): ListedRecord | undefined {
    return this.pages[Math.floor(index / PAGE)]?.[index % PAGE];
  }

  /** Brings the records at these places of the list. Of the pages asked for in a hurry only the newest come. */
  need(indexes: readonly number[]): void {
    const { view } = this;
    if (!view) return;
    for (const index of indexes) {
      const page = Math.floor(index / PAGE);
      if (index < view.records && !this.#asked[page]) void this.#bring(page, view);
    }
  }

  /** Rows of the published table that the view lists, or null when the engine did not answer. */
  async rows(): Promise<readonly QueryRow[] | null> {
    if (!this.view) return null;
    const answer = await this.#ask(
      'rows',
      recordQueries(this.view.filter).rows,
      new AbortController().signal,
    );
    return answer.ok ? answer.result.rows : null;
  }

  /** Drops the open question. */
  stop(): void {
    this.#control.abort();
  }

  async #bring(page: number, view: RecordsView): Promise<void> {
    this.#asked[page] = true;
    const statement = recordQueries(view.filter).page({
      ...{ order: view.order, limit: PAGE, offset: page * PAGE },
    });
    // Two lines: the two pages that one screen can be over do not displace each other.
    const answer = await this.#ask(`page ${page % 2}`, statement, this.#control.signal);
    if (this.view !== view) return;
    if (answer.ok) {
      const pages = [...this.pages];
      pages[page] = answer.result.rows;
      this.pages = pages;
    } else if (answer.error.key === 'superseded') {
      // Displaced by another page, whose coming makes the list ask again for what it still needs.
      this.#asked[page] = false;
    } else if (answer.error.key !== 'cancelled') this.error = answer.error;
  }

  #ask<T extends QueryRow>(
    lane: string,
    { sql, params }: Statement<T>,
    signal: AbortSignal,
  ): Promise<Answer<T>> {
    return this.#lane(lane).query(sql, params, { signal });
  }
}
