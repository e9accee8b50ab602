import { flushSync, hydrate, type ComponentProps } from 'svelte';
import SearchBox from './SearchBox.svelte';

/** Gives its script to a search box drawn at build, in place: the field keeps its words and the focus. */
export function hydrateSearch(host: HTMLElement): void {
  const props = JSON.parse(host.dataset['search'] ?? '{}') as ComponentProps<typeof SearchBox>;
  hydrate(SearchBox, { target: host, props });
  flushSync();
}
