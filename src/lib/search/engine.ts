/** The search as the page uses it: fetches the files once each, and answers from what has arrived. Loaded on first use. */
import { asset, type Locale } from '../i18n/locale';
import { groupsOf, type FoundGroup } from './groups';
import { recordEntries } from './records';
import { SearchIndex } from './search-index';
import type { SearchEntry, SearchFile, SearchRecordsFile } from './types';

/** Records are looked for from this many letters on: fewer would find hundreds. */
export const LETTERS_FOR_RECORDS = 3;

export class SearchEngine {
  readonly #first: SearchIndex;
  readonly #entries: readonly SearchEntry[];
  #records: SearchIndex | null = null;
  #loading: Promise<void> | null = null;

  private constructor(first: SearchIndex, entries: readonly SearchEntry[]) {
    this.#first = first;
    this.#entries = entries;
  }

  /** Loads the first file. @throws Error when it does not arrive. */
  static async open(locale: Locale): Promise<SearchEngine> {
    const { entries } = await fetchJson<SearchFile>(asset(`/data/v1/search.${locale}.json`));
    const index = new SearchIndex();
    await index.add(entries);
    return new SearchEngine(index, entries);
  }

  /** Whether a query reaches records, which {@link loadRecords} may still have to fetch. */
  wantsRecords(query: string): boolean {
    return query.trim().length >= LETTERS_FOR_RECORDS;
  }

  get hasRecords(): boolean {
    return this.#records !== null;
  }

  /** Fetches the records; asking again after a failure tries again. @throws Error when they do not arrive. */
  loadRecords(): Promise<void> {
    this.#loading ??= fetchJson<SearchRecordsFile>(asset('/data/v1/search-records.json'))
      .then(async (file) => {
        const index = new SearchIndex();
        await index.add(recordEntries(file));
        this.#records = index;
      })
      .catch((error: unknown) => {
        this.#loading = null;
        throw error;
      });
    return this.#loading;
  }

  /** What answers a query, by group. Records with a slip are listed only when nothing else answers without one. */
  search(query: string): FoundGroup[] {
    const first = this.#first.search(query);
    if (!this.#records || !this.wantsRecords(query)) return groupsOf(first.found);
    const exact = first.found.length > 0 && first.forgiven === 0;
    const records = this.#records.search(query, exact ? 0 : undefined);
    // `biblioteca vergato`: the library that answers to both words comes before the comune that answers to one.
    return records.found.length > 0 && records.forgiven < first.forgiven
      ? groupsOf(records.found, first.found)
      : groupsOf(first.found, records.found);
  }

  /** A comune by its id. */
  comune(id: string): SearchEntry | null {
    return this.#entries.find((entry) => entry.kind === 'comune' && entry.id === id) ?? null;
  }
}

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return (await response.json()) as T;
}
