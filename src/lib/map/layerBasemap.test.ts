import type { addProtocol, Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { syntheticArchive } from '../layers/synthetic-archive.fixture';
import { addBasemap } from './layerBasemap';
import { mapPaintOf } from './palette';

const ADDRESS = 'https://example.org/basemap.pmtiles';

/** A server that answers parts of one file, as static hosts do. */
function serve(bytes: Uint8Array<ArrayBuffer>): void {
  vi.stubGlobal('fetch', (_: unknown, asked?: RequestInit) => {
    const range = new Headers(asked?.headers).get('range')?.match(/^bytes=(\d+)-(\d+)$/);
    const part = range ? bytes.slice(Number(range[1]), Number(range[2]) + 1) : bytes;
    return Promise.resolve(new Response(part, { status: range ? 206 : 200, headers: { etag: '"1"' } }));
  });
}

/** A map that remembers what was laid into it. */
function syntheticMap() {
  const said: unknown[][] = [];
  const keep =
    (name: string) =>
    (...given: unknown[]): void =>
      void said.push([name, ...given]);
  const map = {
    addSource: keep('source'),
    addLayer: (layer: { id: string; type: string }, before: string) =>
      void said.push(['layer', layer.id, layer.type, before]),
    setLayoutProperty: keep('layout'),
    setPaintProperty: keep('paint'),
  } as unknown as MapLibreMap;
  const library = { addProtocol: keep('protocol') as unknown as typeof addProtocol };
  return { map, library, said };
}

afterEach(() => void vi.unstubAllGlobals());

describe('addBasemap', () => {
  it('lays a picture of the ground under the territory, and no theme changes it', async () => {
    serve(syntheticArchive());
    const { map, library, said } = syntheticMap();
    const basemap = await addBasemap(library, map, ADDRESS, 'light');
    expect(said).toEqual([
      ['protocol', 'pmtiles', expect.any(Function)],
      ['source', 'basemap', { type: 'raster', url: `pmtiles://${ADDRESS}` }],
      ['layer', 'basemap', 'raster', 'shore'],
    ]);
    said.length = 0;
    basemap.setTheme('dark');
    expect(said).toEqual([]);
    basemap.show(false);
    basemap.show(true);
    expect(said).toEqual([
      ['layout', 'basemap', 'visibility', 'none'],
      ['layout', 'basemap', 'visibility', 'visible'],
    ]);
  });

  it('lays the lines of a vector archive over the values, in the colours of the theme', async () => {
    serve(syntheticArchive(['roads', 'buildings', 'waterway']));
    const { map, library, said } = syntheticMap();
    const basemap = await addBasemap(library, map, ADDRESS, 'light');
    expect(said.slice(1)).toEqual([
      ['source', 'basemap', { type: 'vector', url: `pmtiles://${ADDRESS}` }],
      ['layer', 'basemap-roads', 'line', 'hairlines'],
      ['layer', 'basemap-waterway', 'line', 'hairlines'],
    ]);
    said.length = 0;
    basemap.setTheme('dark');
    const dark = mapPaintOf('dark');
    expect(said).toEqual([
      ['paint', 'basemap-roads', 'line-color', dark.scaleBar.colour],
      ['paint', 'basemap-waterway', 'line-color', dark.river.colour],
    ]);
  });

  it('is rejected, and lays nothing, where there is no archive at the address', async () => {
    serve(new TextEncoder().encode('<!doctype html>'.repeat(20)));
    const { map, library, said } = syntheticMap();
    await expect(addBasemap(library, map, ADDRESS, 'light')).rejects.toThrow();
    expect(said).toEqual([]);
  });
});
