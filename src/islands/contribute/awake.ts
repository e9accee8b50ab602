import { flushSync, hydrate, type ComponentProps } from 'svelte';
import Contribute from './Contribute.svelte';

/** Brings the check drawn at build to life, in place: what was chosen and typed stays. Throws where its words are not there. */
export function hydrateContribute(host: HTMLElement): void {
  const props = JSON.parse(host.dataset['contribute'] ?? '') as ComponentProps<typeof Contribute>;
  hydrate(Contribute, { target: host, props });
  flushSync();
}
