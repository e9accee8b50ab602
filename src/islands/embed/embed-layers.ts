/** What the frame needs for layers of records, in one part that is loaded when an address asks for a layer. */
export { LayersSession } from '../explorer/layers/layers-session.svelte';
export { default as EmbedKey } from './EmbedKey.svelte';
export { default as EmbedMarks } from './EmbedMarks.svelte';
