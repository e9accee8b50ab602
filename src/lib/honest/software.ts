/** Software of others that a reader's browser receives, or that makes the pages, with its licence. */
export interface Software {
  name: string;
  /** Name in the registry of packages. */
  pack: string;
  licence: string;
  use: 'browser' | 'build' | 'type';
}

export const SOFTWARE: readonly Software[] = [
  { name: 'Svelte', pack: 'svelte', licence: 'MIT', use: 'browser' },
  { name: 'D3', pack: 'd3', licence: 'ISC', use: 'browser' },
  { name: 'MapLibre GL JS', pack: 'maplibre-gl', licence: 'BSD-3-Clause', use: 'browser' },
  { name: 'PMTiles', pack: 'pmtiles', licence: 'BSD-3-Clause', use: 'browser' },
  { name: 'DuckDB-Wasm', pack: '@duckdb/duckdb-wasm', licence: 'MIT', use: 'browser' },
  { name: 'CodeMirror', pack: '@codemirror/view', licence: 'MIT', use: 'browser' },
  { name: 'Turf', pack: '@turf/turf', licence: 'MIT', use: 'browser' },
  { name: 'TopoJSON', pack: 'topojson-client', licence: 'ISC', use: 'browser' },
  { name: 'simple-statistics', pack: 'simple-statistics', licence: 'ISC', use: 'browser' },
  { name: 'MiniSearch', pack: 'minisearch', licence: 'MIT', use: 'browser' },
  { name: 'Supercluster', pack: 'supercluster', licence: 'ISC', use: 'browser' },
  { name: 'fflate', pack: 'fflate', licence: 'MIT', use: 'browser' },
  { name: 'Papa Parse', pack: 'papaparse', licence: 'MIT', use: 'browser' },
  { name: 'TanStack Virtual', pack: '@tanstack/virtual-core', licence: 'MIT', use: 'browser' },
  { name: 'Workbox', pack: 'workbox-core', licence: 'MIT', use: 'browser' },
  { name: 'Astro', pack: 'astro', licence: 'MIT', use: 'build' },
  { name: 'DuckDB', pack: '@duckdb/node-api', licence: 'MIT', use: 'build' },
  { name: 'sharp', pack: 'sharp', licence: 'Apache-2.0', use: 'build' },
  { name: 'Newsreader', pack: '@fontsource-variable/newsreader', licence: 'OFL-1.1', use: 'type' },
  { name: 'Source Sans 3', pack: '@fontsource-variable/source-sans-3', licence: 'OFL-1.1', use: 'type' },
];
