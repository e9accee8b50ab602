/** What the explorer needs for layers as soon as the page stands, in one file that follows its first script. */
export { LayersSession } from './layers-session.svelte';
export { default as LayerPicker } from './LayerPicker.svelte';
export { default as TerritoryLayers } from './TerritoryLayers.svelte';
