/** The open search: words, results, the active one, and what keys do. Lives from the first use of the box. */
import { searchMessages } from '@/lib/i18n/search';
import type { Locale } from '@/lib/i18n/locale';
import type { SearchEngine } from '@/lib/search/engine';
import type { SearchEntry } from '@/lib/search/types';
import { resultsOf, type Option, type Results } from './results';

/** Takes a result where the reader is; false when it is a page elsewhere. `says` is a sentence about it, or empty. */
export type Choose = (entry: SearchEntry, says: string) => boolean;

const NOTHING: Results = { groups: [], options: [], summary: '' };

export class SearchSession {
  query = $state('');
  open = $state(false);
  /** Position of the active option, or -1. */
  active = $state(-1);
  recordsFailed = $state(false);
  /** Grows when records arrive, so that results are asked for again. */
  #arrived = $state(0);

  readonly #results = $derived.by(() => {
    void this.#arrived;
    return this.query.trim() === '' ? NOTHING : resultsOf(this.engine, this.query, this.locale);
  });
  /** Whether the list stands open under the field, with results or with the sentence that there are none. */
  readonly listed = $derived(this.open && this.query.trim() !== '');
  readonly results = $derived(this.listed ? this.#results : NOTHING);
  /** For ears. */
  readonly heard = $derived.by(() =>
    this.listed ? this.results.summary || searchMessages[this.locale].noMatch : '',
  );

  constructor(
    readonly engine: SearchEngine,
    private readonly locale: Locale,
    private readonly onchoose: Choose | undefined,
    /** Empties the field after a choice that was taken here. */
    private readonly onclear: () => void,
  ) {}

  write(query: string): void {
    this.query = query;
    this.open = true;
    this.active = -1;
    this.loadRecords();
  }

  close(): void {
    this.open = false;
    this.active = -1;
  }

  loadRecords(): void {
    if (this.engine.hasRecords || !this.engine.wantsRecords(this.query)) return;
    this.recordsFailed = false;
    this.engine.loadRecords().then(
      () => this.#arrived++,
      () => (this.recordsFailed = true),
    );
  }

  choose({ entry, href, name }: Option): void {
    this.close();
    const t = searchMessages[this.locale];
    const says = entry.kind === 'localita' ? t.localityChosen(name, entry.within ?? '') : '';
    if (this.onchoose?.(entry, says)) {
      this.query = '';
      this.onclear();
    } else location.assign(href);
  }

  /** Opens the active option, or the first; says that there is none. */
  submit(query: string): void {
    if (query !== this.query || !this.open) this.write(query);
    const option = this.results.options[Math.max(this.active, 0)];
    if (option) this.choose(option);
  }

  press(event: KeyboardEvent): void {
    const to = this.#target(event.key);
    if (to !== null) {
      event.preventDefault();
      if (this.listed) this.active = to;
      else this.write(this.query);
    } else if (event.key === 'Escape' && (this.open || this.query)) {
      // First the list, then the words; only then what is around the box may close.
      event.stopPropagation();
      event.preventDefault();
      if (!this.listed) {
        this.query = '';
        this.onclear();
      }
      this.close();
    }
  }

  /** The option a key leads to; null for keys that stay with the field. */
  #target(key: string): number | null {
    const count = this.results.options.length;
    if (key === 'ArrowDown') return count === 0 ? -1 : (this.active + 1) % count;
    if (key === 'ArrowUp') return count === 0 ? -1 : (Math.max(this.active, 0) - 1 + count) % count;
    if (this.active < 0) return null;
    return key === 'Home' ? 0 : key === 'End' ? count - 1 : null;
  }
}
