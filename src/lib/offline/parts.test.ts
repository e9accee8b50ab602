import { describe, expect, it } from 'vitest';
import { partOf } from './parts';

describe('the part a file of the site belongs to', () => {
  it.each([
    ['/', 'pages', 'it'],
    ['/mappa/', 'pages', 'it'],
    ['/en/territori/vergato/', 'pages', 'en'],
    ['/comitato/pianura/', 'decks', 'it'],
    ['/en/comitato/', 'decks', 'en'],
    ['/_astro/base.Cea0yx2a.css', 'pages', null],
    ['/_astro/newsreader-latin-wght-italic.Bxi8ein9.woff2', 'pages', null],
    ['/menu.js', 'pages', null],
    ['/icon.svg', 'pages', null],
    ['/data/v1/search.en.json', 'pages', 'en'],
    ['/data/v1/search-records.json', 'pages', null],
    ['/data/v1/own-data.it.json', 'pages', 'it'],
    ['/_astro/maplibre-gl.BUwiJpK_.js', 'data', null],
    ['/_astro/maplibre-gl-worker.CZtFQQIV.mjs', 'data', null],
    ['/data/v1/organisations.parquet', 'data', null],
    ['/data/v1/territories.topo.json', 'data', null],
    ['/data/v1/latest.json', 'data', null],
    ['/data/v1/indicators/reddito-medio.json', 'data', null],
    ['/data/v1/layers/fermate.json', 'data', null],
    ['/_astro/duckdb-eh.Bbw6HAmJ.wasm', 'engine', null],
    ['/_astro/duckdb-browser-eh.worker.DrIFGUaA.js', 'engine', null],
    ['/_astro/duckdb.DPBlGarx.js', 'engine', null],
    ['/_astro/engine-worker.B8UhOShE.js', 'engine', null],
  ])('%s is of %s (%s)', (path, part, locale) => {
    expect(partOf(path)).toEqual({ part, locale });
  });

  it.each([
    '/sw.js',
    '/offline/manifest.json',
    '/404.html',
    '/robots.txt',
    '/sitemap.xml',
    '/embed/',
    '/en/embed/',
    '/og/home.it.png',
    '/novita/feed.xml',
    '/data/v1/observations.csv',
    '/data/v1/observations.xlsx',
    '/data/v1/all.zip',
    '/data/v1/stops.geojson',
    '/data/v1/stops.geoparquet',
    '/data/v1/catalogue.jsonld',
    '/data/v1/datapackage.json',
    '/data/v1/indicators/reddito-medio.csv',
  ])('%s is not kept', (path) => {
    expect(partOf(path)).toBeNull();
  });

  it('the page on keeping a copy is kept in both languages: it stands in for those that are not', () => {
    expect([partOf('/offline/'), partOf('/en/offline/')]).toEqual([
      { part: 'pages', locale: 'it' },
      { part: 'pages', locale: 'en' },
    ]);
  });
});
